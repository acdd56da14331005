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
 * The spelling under which words are compared: `clean`, in lower case, without vowel signs and other marks (a hamza on its seat
 * is one), and with letters that are spelt one for the other made one (see `SPELLING_EQUALS`). Idempotent. Not for display:
 * its length differs.
 */
export function canonical(text: string): string {
  return clean(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ٱىیېةەھہکگڤپچ]/gu, (letter) => SPELLING_EQUALS[letter] ?? letter);
}
