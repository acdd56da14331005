import { toLatinDigits } from './digits.ts';
import { foldPlain, plainTable } from './fold-plain.ts';
import { HAMZA_SEATS, INVISIBLE, SPELLING_EQUALS } from './letters.ts';

/** What `clean` and `canonical` make of the characters of a plain text; see `foldPlain`. */
const CLEAN = plainTable(toLatinDigits);
const CANONICAL = plainTable((char) => {
  const bare = toLatinDigits(char.toLowerCase()).replace(/[\u064b-\u0652]/u, '');
  return SPELLING_EQUALS[bare] ?? HAMZA_SEATS[bare] ?? bare;
});

/**
 * The text as it reads, for recognising a line: presentation forms unfolded (NFKC), invisible characters and NUL left out,
 * every kind of space made U+0020 and runs of it one, digits Latin, ends trimmed. Letters and vowel signs stay as printed.
 */
export function clean(text: string): string {
  const plain = foldPlain(text, CLEAN);
  if (plain !== null) return plain;
  return toLatinDigits(text.normalize('NFKC').replace(INVISIBLE, '').replaceAll('\0', '')).replace(/\s+/gu, ' ').trim();
}

/**
 * The spelling under which words are compared: `clean`, in lower case, without vowel signs and other marks (a hamza on its seat
 * is one), and with letters that are spelt one for the other made one (see `SPELLING_EQUALS`). Idempotent. Not for display:
 * its length differs.
 */
export function canonical(text: string): string {
  const plain = foldPlain(text, CANONICAL);
  if (plain !== null) return plain;
  const cleaned = clean(text).toLowerCase();
  const folded = foldPlain(cleaned, CANONICAL);
  if (folded !== null) return folded;
  return cleaned
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ٱىیېةەھہکگڤپچ]/gu, (letter) => SPELLING_EQUALS[letter] ?? letter)
    .replace(/ {2,}/gu, ' ')
    .trim();
}
