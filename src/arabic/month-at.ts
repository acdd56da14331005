import type { Piece } from './date-pieces.ts';
import { beginsMonthName, type Calendar, englishMonthOf, libyanMonthOfKey, type MonthName, monthOfKey, numberedMonth } from './months.ts';

export interface MonthAt {
  /** 1 to 12. */
  month: number;
  calendar: Calendar;
  /** Index after its last piece. */
  next: number;
}

/** «ومايو», «لمارس»: a conjunction or preposition before a name of four letters or more. */
const PROCLITIC = /^[وفبل].{4}/u;

/**
 * Reads a month name at a piece, of two words or one, with its name in another regime beside it: «مارس/ آذار», «آذار (مارس)»,
 * «الطير (أبريل)»; a Libyan name alone is none.
 * @param joins what may stand between its words; see `Piece.gap`
 */
export function monthAt(pieces: readonly Piece[], index: number, joins: RegExp): MonthAt | null {
  const month = oneMonthAt(pieces, index, joins, monthOfKey);
  if (month === null) return libyanAt(pieces, index, joins);
  const gap = pieces[month.next]?.gap ?? '?';
  // Without a sign between them, «مارس آذار» is one month; «مارس الربيع» is not.
  const dual = joins.test(gap)
    ? (oneMonthAt(pieces, month.next, joins, monthOfKey) ?? (gap === '' ? null : oneMonthAt(pieces, month.next, joins, libyanMonthOfKey)))
    : null;
  return dual?.month === month.month && dual.calendar === month.calendar ? dual : month;
}

/** A Libyan name counts with the common name of the same month beside it, or after a day's number and before a year of its time. */
function libyanAt(pieces: readonly Piece[], index: number, joins: RegExp): MonthAt | null {
  const month = oneMonthAt(pieces, index, joins, libyanMonthOfKey);
  if (month === null) return null;
  const after = pieces[month.next];
  if (after !== undefined && /[(/-]/.test(after.gap)) {
    const common = oneMonthAt(pieces, month.next, joins, monthOfKey);
    if (common?.month === month.month) return common;
  }
  const dated = (pieces[index - 1]?.number ?? 0) > 0 && after?.digits === 4 && (after.number ?? 0) >= 1969 && (after.number ?? 0) <= 2012;
  return dated ? month : null;
}

function oneMonthAt(pieces: readonly Piece[], index: number, joins: RegExp, look: (key: string) => MonthName | null): MonthAt | null {
  const first = pieces[index];
  if (first === undefined || first.digits > 0 || !joins.test(first.gap)) return null;
  const second = beginsMonthName(first.key) ? pieces[index + 1] : undefined;
  const pair = second?.gap === '' ? look(`${first.key} ${second.key}`) : null;
  if (pair) return { ...pair, next: index + 2 };
  const glued = look === monthOfKey && pieces[index + 1]?.start === first.end ? pieces[index + 1] : undefined;
  const numbered = glued && numberedMonth(first.key, glued.number);
  if (numbered) return { ...numbered, next: index + 2 };
  const single = look(first.key) ?? (PROCLITIC.test(first.key) ? look(first.key.slice(1)) : null);
  if (single) return { ...single, next: index + 1 };
  const english = look === monthOfKey && first.key.charCodeAt(0) < 128 ? englishMonthOf(first.key) : null;
  return english === null ? null : { month: english, calendar: 'gregorian', next: index + 1 };
}
