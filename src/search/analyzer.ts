import { INVISIBLE } from '../arabic/letters.ts';
import { clean } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';

/** The language whose rules Pagefind applies to the index and to the query. */
export const INDEX_LANGUAGE = 'ar';

/** A query as the index is asked for it. */
export interface SearchQuery {
  /** The words, one space between two; empty where the query holds no word. */
  words: string;
  /** What Pagefind's `search` takes: the words, in ASCII quotes if they must stand side by side; null for no word. */
  term: string | null;
}

/** Letters typed on a Persian, Urdu or Kurdish keyboard that stand for an Arabic letter, and the digits of those keyboards. */
const FOREIGN: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ۀ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  '۰': '٠',
  '۱': '١',
  '۲': '٢',
  '۳': '٣',
  '۴': '٤',
  '۵': '٥',
  '۶': '٦',
  '۷': '٧',
  '۸': '٨',
  '۹': '٩',
};
const FOREIGN_LETTER = /[یېکۀەھہ۰-۹]/gu;
const GLUED = /(?<=\p{Script=Arabic}[،؛؟!:.…»)]+)(?=[\p{L}«(])|(?<=\p{Script=Arabic})(?=[«(])/gu;
const QUOTED = /^[«“”„"‹](.+)[»“”"›]$/su;

const toArabicLetters = (text: string): string => text.replace(FOREIGN_LETTER, (letter) => FOREIGN[letter] ?? letter);

/**
 * The text that the index is given for a text of the archive: words and punctuation as printed and in their order, without
 * invisible characters, with Arabic letters for foreign keyboards' forms of them, and with a space after punctuation that
 * is glued to the next word (the index parts words at white space only).
 */
export function indexText(text: string): string {
  return toArabicLetters(text.replace(INVISIBLE, '')).replace(GLUED, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * Reads what somebody typed or pasted: invisible characters, vowel signs' carriers and punctuation do not count. A query that
 * stands in quotation marks of any kind as a whole asks for these words side by side; marks elsewhere are punctuation.
 */
export function readQuery(query: string): SearchQuery {
  const text = clean(toArabicLetters(query));
  const quoted = QUOTED.exec(text)?.[1];
  const words = tokenize(quoted ?? text)
    .map((token) => token.text)
    .join(' ');
  return { words, term: words === '' ? null : quoted === undefined ? words : `"${words}"` };
}
