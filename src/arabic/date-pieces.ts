import { memoize } from './memoize.ts';
import { canonical, clean } from './normalize.ts';

/** A run of letters or a run of digits of a printed text: «1433هـ» has two, «09:28م» three. Dates are read from them. */
export interface Piece {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** `canonical` of it. */
  key: string;
  /** Its value where it is a run of digits, else null. */
  number: number | null;
  /** How many digits it has; 0 where it is a run of letters. */
  digits: number;
  /** What stands between the piece before it and this one, cleaned: '' for white space; a tatweel between digits is a dash. */
  gap: string;
}

/**
 * Digits or letters. The label of a counter that a page glues to the word before it is a piece of its own («09:28مالقراءات 311»);
 * letters that are only a conjunction or preposition stay with it.
 */
const RUN = /\p{Nd}+|(?:[مص]|[\p{L}\p{M}]{3,20}?)(?=(?:القراءات|المشاهدات|الزيارات|التعليقات)(?![\p{L}\p{M}]))|[\p{L}\p{M}\u200c\u200d]+/gu;
/** More digits than this are no part of a date, and might not be a safe integer. */
const MOST_DIGITS = 9;
const DASHES = /^\s*\u0640+\s*$/u;

interface Word {
  key: string;
  number: number | null;
  digits: number;
}

function wordOf(text: string): Word {
  const key = canonical(text);
  const digits = /^\d+$/.test(key) ? key.length : 0;
  return { key, number: digits > 0 && digits <= MOST_DIGITS ? Number(key) : null, digits };
}

const knownWordOf = memoize(wordOf);
const gapOf = memoize(clean);
/** Longer runs are no words, and are not kept. */
const LONGEST_KEPT = 40;

/** Cuts a printed text into pieces. Runs of marks or tatweel alone are no pieces. Linear in its length. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  let beforeDigits = 0;
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    const { key, number, digits } = run.length > LONGEST_KEPT ? wordOf(run) : knownWordOf(run);
    if (key === '') continue;
    const start = match.index;
    const end = start + run.length;
    const between = text.slice(before, start);
    const dashed = digits > 0 && beforeDigits > 0 && DASHES.test(between);
    pieces.push({ start, end, key, number, digits, gap: dashed ? '-' : gapBetween(between) });
    before = end;
    beforeDigits = digits;
  }
  return pieces;
}

function gapBetween(between: string): string {
  if (between === '' || between === ' ') return '';
  return between.length > 12 ? clean(between) : gapOf(between);
}
