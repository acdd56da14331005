import { canonical, clean } from '../arabic/normalize.ts';

/** A line break as any system writes it: CRLF, LF, CR, VT (a soft break of word processors), FF, NEL, U+2028, U+2029. */
export const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** The longest line, in UTF-16 units, that is looked at as a headline, stamp, counter or furniture; longer ones are prose. */
export const SHORT = 300;

/** A line of a clipping that is not blank, with the features that the grammar of clippings asks for. */
export interface Line {
  /** 1-based number of the line in the file; of the first one where hard-wrapped lines were joined. */
  number: number;
  /** The printed text, trimmed; where lines were joined, with a space for each break. */
  text: string;
  /** Whether a blank line stands before it; true for the first line. */
  afterBlank: boolean;
  /** How many words it has: runs of letters, marks and digits. */
  words: number;
  /** Whether it ends as a sentence does: in one full stop, or one before closing quotation marks and brackets. */
  stops: boolean;
  /** `keyOf` of its text, or of its first `KEYED` units where it is longer: under this lines are compared and looked up. */
  key: string;
  /** Whether lines were joined to it: then it is words of the article, no name, place or section. */
  joined?: true;
}

/** So much of a line is looked at to tell it from others; of two long lines that begin alike the rest is compared too. */
export const KEYED = 160;

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const FULL_STOP = /(?:^|[^.])[.۔](?:["'»”’)\]}\s]{0,6})$/u;

/** The number of words of a text: runs of letters, marks and digits. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The spelling under which lines are compared: `canonical`, letters and digits only, one space between words. */
export function keyOf(text: string): string {
  return canonical(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The lines of a text that are not blank. Bidi marks, tatweel and no-break spaces alone make a line blank. Linear in the
 * length of the text.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  text.split(LINE_BREAK).forEach((printed, index) => {
    const blank = clean(printed.slice(0, 20)) === '' && clean(printed) === '';
    if (!blank) lines.push(lineOf(index + 1, printed.replaceAll('\0', '').trim(), afterBlank));
    afterBlank = blank;
  });
  return lines;
}

/**
 * A line with its features.
 * @param number 1-based
 * @param text as printed, trimmed, not blank
 */
export function lineOf(number: number, text: string, afterBlank: boolean): Line {
  return {
    number,
    text,
    afterBlank,
    words: countWords(text),
    stops: FULL_STOP.test(clean(text.slice(-20))),
    key: keyOf(text.slice(0, KEYED)),
  };
}
