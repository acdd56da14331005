import { toLatinDigits } from './digits.ts';
import { INVISIBLE, SPELLING_EQUALS } from './letters.ts';

/**
 * The text as it reads, for recognising a line: presentation forms unfolded (NFKC), invisible characters and NUL left out,
 * every kind of space made U+0020 and runs of it one, digits Latin, ends trimmed. Letters and vowel signs stay as printed.
 */
export function clean(text: string): string {
  return toLatinDigits(text.normalize('NFKC').replace(INVISIBLE, '').replaceAll('\0', '')).replace(/\s+/gu, ' ').trim();
}

/**
 * The spelling under which words are compared: `clean`, without vowel signs and other marks, with letters that are spelt one
 * for the other made one (see `SPELLING_EQUALS`), Latin letters in lower case. Idempotent. Not for display: its length differs.
 */
export function canonical(text: string): string {
  return clean(text)
    .replace(/\p{M}+/gu, '')
    .replace(/[أإآٱىیېئؤةۀەھہکگڤپچ]/gu, (letter) => SPELLING_EQUALS[letter] ?? letter)
    .toLowerCase();
}
