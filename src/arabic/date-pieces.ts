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

const RUN = /\p{Nd}+|[\p{L}\p{M}\u200c\u200d]+/gu;
/** More digits than this are no part of a date, and might not be a safe integer. */
const MOST_DIGITS = 9;
const DASHES = /^\s*\u0640+\s*$/u;

const keyOf = memoize(canonical);
const gapOf = memoize(clean);

/** Cuts a printed text into pieces. Runs of marks or tatweel alone are no pieces. Linear in its length. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const match of text.matchAll(RUN)) {
    const key = match[0].length > 40 ? canonical(match[0]) : keyOf(match[0]);
    if (key === '') continue;
    const end = match.index + match[0].length;
    const isNumber = key.charCodeAt(0) < 58 && /^\d+$/.test(key);
    const digits = isNumber ? key.length : 0;
    const number = isNumber && digits <= MOST_DIGITS ? Number(key) : null;
    const between = text.slice(before, match.index);
    const joined = number !== null && (pieces.at(-1)?.digits ?? 0) > 0 && DASHES.test(between);
    pieces.push({ start: match.index, end, key, number, digits, gap: joined ? '-' : gapBetween(between) });
    before = end;
  }
  return pieces;
}

function gapBetween(between: string): string {
  if (between === '' || between === ' ') return '';
  return between.length > 12 ? clean(between) : gapOf(between);
}
