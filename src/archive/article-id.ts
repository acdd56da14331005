import { basename, extname } from 'node:path';

/** What an id may not hold: anything but letters of any script with their marks, digits, `-` and `_`. */
const OTHER = /[^\p{L}\p{M}\p{N}_-]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LONGEST = 200;

/**
 * The id of a clipping, and so its address: the base name of its file without the extension, in NFC, where every run of
 * other characters than letters, marks, digits, `-` and `_` becomes one `-` (none at the ends); at most 200 characters.
 * @returns null where no letter or digit is left
 */
export function articleId(file: string): string | null {
  const name = basename(file, extname(file)).normalize('NFC');
  const id = [...name.replace(OTHER, ' ').trim().replaceAll(' ', '-')].slice(0, LONGEST).join('');
  return LETTER_OR_DIGIT.test(id) ? id : null;
}
