import type { Piece } from './date-pieces.ts';
import { canonical } from './normalize.ts';
import type { YearAt } from './year-at.ts';

const keysOf = (words: string): string[] => words.split(' ').map(canonical);
const UNITS = keysOf('واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة');
const UNITS_BESIDE = keysOf('إحدى اثنتين ثلاث أربع خمس ست سبع ثماني تسع');
const UNITS_NOMINATIVE = keysOf('أحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمان تسعة');
const TENS = [keysOf('عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين'), keysOf('عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون')];
const TEN = new Set(keysOf('عشر عشرة'));
const TWO_THOUSAND = new Set(keysOf('ألفين ألفان'));
const NINETEEN_HUNDRED = new Set(keysOf('وتسعمائة وتسعمئة'));

const indexIn = (lists: readonly (readonly string[])[], key: string): number =>
  lists.reduce((found, list) => (found === -1 ? list.indexOf(key) : found), -1);

/** «خمسة عشر», «خمسة وعشرين», «عشرين», each with «و» before it, from a piece on; nothing at all is 0. */
function belowHundred(pieces: readonly Piece[], index: number): { value: number; next: number } {
  const keyAt = (at: number): string => (pieces[at]?.gap === '' ? (pieces[at]?.key ?? '') : '');
  const first = keyAt(index);
  if (!first.startsWith('و')) return { value: 0, next: index };
  // «واحد» begins with its own letter.
  const bare = UNITS.includes(first) ? first : first.slice(1);
  if (TEN.has(bare)) return { value: 10, next: index + 1 };
  const ten = indexIn(TENS, bare);
  if (ten !== -1) return { value: 10 * (ten + 2), next: index + 1 };
  const unit = indexIn([UNITS, UNITS_BESIDE, UNITS_NOMINATIVE], bare);
  if (unit === -1) return { value: 0, next: index };
  const second = keyAt(index + 1);
  if (TEN.has(second)) return { value: unit + 11, next: index + 2 };
  const tens = second.startsWith('و') ? indexIn(TENS, second.slice(1)) : -1;
  return tens === -1 ? { value: unit + 1, next: index + 1 } : { value: unit + 1 + 10 * (tens + 2), next: index + 2 };
}

/**
 * Reads a Gregorian year of this or the last century that is written in words: «ألفين وخمسة عشر», «ألف وتسعمائة وتسعين».
 * @returns null where none begins there
 */
export function yearWordsAt(pieces: readonly Piece[], index: number): YearAt | null {
  const key = pieces[index]?.key ?? '';
  const century = TWO_THOUSAND.has(key) ? 2000 : key === 'الف' && NINETEEN_HUNDRED.has(pieces[index + 1]?.key ?? '') ? 1900 : null;
  if (century === null) return null;
  const { value, next } = belowHundred(pieces, index + (century === 2000 ? 1 : 2));
  return { year: century + value, calendar: 'gregorian', marked: false, next };
}
