import { canonical, clean } from '../arabic/normalize.ts';

/** A run of letters or a run of digits of a printed line: «1433هـ» has two, «09:28م» three. */
export interface Piece {
  /** UTF-16 offsets in the printed line. */
  start: number;
  end: number;
  /** `canonical` of it. */
  key: string;
  /** Its value where it is a run of digits, else null. */
  number: number | null;
  /** What stands between the piece before it and this one, cleaned: '' for white space. */
  gap: string;
}

const RUN = /\p{Nd}+|[\p{L}\p{M}\u200c\u200d]+/gu;

/** Cuts a short printed line into pieces. Runs of marks or tatweel alone are no pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const match of text.matchAll(RUN)) {
    const key = canonical(match[0]);
    if (key === '') continue;
    const end = match.index + match[0].length;
    const number = /^\d+$/.test(key) ? Number(key) : null;
    pieces.push({ start: match.index, end, key, number, gap: clean(text.slice(before, match.index)) });
    before = end;
  }
  return pieces;
}
