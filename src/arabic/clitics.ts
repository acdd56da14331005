import { INVISIBLE } from './letters.ts';
import { memoize } from './memoize.ts';
import { canonical } from './normalize.ts';

/** One way to read a printed word: a key to look up, and how much of the printed word its proclitics take. */
export interface Reading {
  key: string;
  /** UTF-16 units of the printed word before the part that `key` spells; 0 where a proclitic is fused («للعراق»). */
  skip: number;
}

/** A conjunction (و ف) and a preposition or future particle (ب ك ل س), each optional, before at least three letters. */
const PROCLITICS = /^([وف]?)([بكل]?)(.{3,})$/u;

/**
 * The readings of a word as a name, most literal first: as printed, without a conjunction, without a preposition, without
 * both; «لل…» also as «ال…». A caller looks each up and takes the first that it knows.
 * @param text the word as printed
 */
export const readingsOf = memoize((text: string): readonly Reading[] => {
  const key = canonical(text);
  const found: Reading[] = [{ key, skip: 0 }];
  const add = (letters: number) => {
    if (key.length - letters >= 3) found.push({ key: key.slice(letters), skip: printedLength(text, letters) });
  };
  const match = PROCLITICS.exec(key);
  if (!match) return found;
  const [, conjunction = '', preposition = ''] = match;
  if (conjunction) add(1);
  if (preposition) add(conjunction.length + 1);
  // The article loses its alef after ل: «للعراق» is ل + العراق.
  const fused = /^[وف]?لل(.{2,})$/u.exec(key);
  if (fused) found.push({ key: `ال${fused[1]}`, skip: printedLength(text, conjunction.length) });
  return found;
});

/** How many UTF-16 units the first letters of a printed word take, with the marks that sit on them. */
export function printedLength(text: string, letters: number): number {
  if (letters === 0) return 0;
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? '';
    const counts = !/\p{M}/u.test(char) && char.replace(INVISIBLE, '') !== '';
    if (counts && seen === letters) return index;
    if (counts) seen += 1;
  }
  return text.length;
}
