import { memoize } from './memoize.ts';
import { isGivenName } from './names.ts';

/** Letters that spell the g of other languages, one for the other: «هيغسيث», «هيجسيث»; «غوتيريش», «قوتيريش», «كوتيريش». */
const G_LETTERS = /[غجقك]/gu;
/** Long vowels, and the ha in which some names end: «بلينكن», «بلينكين»; «ترامب», «ترمب»; «أنغيلا», «أنغيله». */
const VOWELS = /[اوي]|ه$/gu;
/** Letters that names from other languages are not spelt with. */
const ARABIC_ONLY = /[حعضصظ]/u;
/** So many letters must be left, or too many words would fall together: «جون» and «جان» stay two. */
const FEWEST_LETTERS = 3;

/**
 * The key under which the spellings of a foreign name fall together that differ in the letter for g or in long vowels; ڤ, پ and
 * چ are one with ف, ب and ج in canonical spelling already. A word that may be Arabic (a given name, the article, a letter that
 * only Arabic has) or of which too little is left is its own key: «سالم» and «سليم» are two names.
 * @param key a word in canonical spelling
 */
export const spellingKey = memoize((key: string): string => {
  if (key.startsWith('ال') || ARABIC_ONLY.test(key) || !/^[\u0621-\u064a]+$/u.test(key) || isGivenName(key)) return key;
  const folded = (key.slice(0, 1) + key.slice(1).replace(VOWELS, '')).replace(G_LETTERS, 'ج');
  return folded.length < FEWEST_LETTERS ? key : `~${folded}`;
});

/** How many letters of a word tell it from others where its spelling varies; 0 where it does not vary. */
export function spellingLetters(key: string): number {
  const folded = spellingKey(key);
  return folded.startsWith('~') ? folded.length - 1 : 0;
}
