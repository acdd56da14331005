import type { Piece } from './date-pieces.ts';
import { isHijriYear } from './hijri.ts';
import type { Calendar } from './months.ts';

export interface YearAt {
  year: number;
  calendar: Calendar;
  /** Whether «م» or «هـ» stands after it. */
  marked: boolean;
  /** Index after its last piece, the mark of its era included. */
  next: number;
}

const ERAS: Readonly<Record<string, Calendar>> = {
  م: 'gregorian',
  ميلادي: 'gregorian',
  ميلاديه: 'gregorian',
  للميلاد: 'gregorian',
  ه: 'hijri',
  هجري: 'hijri',
  هجريه: 'hijri',
  للهجره: 'hijri',
};
/** No newspaper and few events that one speaks of to the day are older; none is younger. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

/** The calendar that the mark of an era names, in canonical spelling; null for any other word. */
export function eraOf(key: string | undefined): Calendar | null {
  return key !== undefined && Object.hasOwn(ERAS, key) ? (ERAS[key] ?? null) : null;
}

/** The calendar that a year of four digits belongs to by its value; null where it is a year of neither. */
export function calendarOfYear(year: number): Calendar | null {
  if (year > FIRST_YEAR && year <= LAST_YEAR) return 'gregorian';
  return isHijriYear(year) ? 'hijri' : null;
}

/**
 * Reads a year of four digits at a piece, with the mark of its era («2012م», «1433 هـ»).
 * @returns null where there is none, or where the mark contradicts the value
 */
export function yearAt(pieces: readonly Piece[], index: number): YearAt | null {
  const piece = pieces[index];
  if (piece?.number == null || piece.digits !== 4) return null;
  const calendar = calendarOfYear(piece.number);
  const mark = pieces[index + 1];
  const era = mark !== undefined && /^[()]?$/.test(mark.gap) ? eraOf(mark.key) : null;
  if (calendar === null || (era !== null && era !== calendar)) return null;
  return { year: piece.number, calendar, marked: era !== null, next: era === null ? index + 1 : index + 2 };
}
