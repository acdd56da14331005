import { toLatinDigits } from './digits.ts';
import { HAMZA_SEATS, INVISIBLE, SPELLING_EQUALS } from './letters.ts';

/**
 * Texts that Unicode normalisation leaves as they are and that hold nothing invisible: ASCII, Arabic letters, the common vowel
 * signs, digits and punctuation. Nearly every line of a clipping is one; for them the slow steps are passed over.
 */
const PLAIN = /^[ -~\u0621-\u063a\u0641-\u0652\u0660-\u0669\u06f0-\u06f9\u060c\u061b\u061f\u00ab\u00bb]*$/u;

/**
 * The text as it reads, for recognising a line: presentation forms unfolded (NFKC), invisible characters and NUL left out,
 * every kind of space made U+0020 and runs of it one, digits Latin, ends trimmed. Letters and vowel signs stay as printed.
 */
export function clean(text: string): string {
  const visible = PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').replaceAll('\0', '');
  return toLatinDigits(visible).replace(/\s+/gu, ' ').trim();
}

/**
 * The spelling under which words are compared: `clean`, in lower case, without vowel signs and other marks (a hamza on its seat
 * is one), and with letters that are spelt one for the other made one (see `SPELLING_EQUALS`). Idempotent. Not for display:
 * its length differs.
 */
export function canonical(text: string): string {
  const cleaned = clean(text).toLowerCase();
  const bare = PLAIN.test(cleaned)
    ? cleaned.replace(/[\u064b-\u0652]+/gu, '').replace(/[أإآؤئ]/gu, (letter) => HAMZA_SEATS[letter] ?? letter)
    : cleaned
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC');
  return bare
    .replace(/[ٱىیېةەھہکگڤپچ]/gu, (letter) => SPELLING_EQUALS[letter] ?? letter)
    .replace(/ {2,}/gu, ' ')
    .trim();
}
