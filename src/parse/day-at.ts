import { gregorianOfHijri } from '../arabic/hijri.ts';
import { type Calendar, englishMonthOf, monthOf } from '../arabic/months.ts';
import type { Piece } from './pieces.ts';

/** Which of day and month stands first in «05-09-2012». */
export type DigitOrder = 'day' | 'month';

/** A day that was read from pieces, before a weekday has been asked which reading is meant. */
export interface ReadDay {
  /** The readings that the digits allow, the likelier first: one, or day-first and month-first. ISO days. */
  readings: string[];
  /** The year as printed in the Gregorian calendar: all that is known where nothing decides between two readings. */
  year: string;
  calendar: Calendar;
  /** Index after its last piece. */
  next: number;
}

const SEPARATORS = new Set(['/', '-', '.', '–', '—', '\\', '،', ',']);
const FILLERS = new Set(['من', 'شهر', 'عام', 'سنه', 'لعام', 'of']);
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const JOINS = /^[-,،/.()–]?$/u;

/**
 * Reads a day that begins at a piece: «26-01-2025», «2025/03/17», «17 يناير 2024», «18 فبراير/شباط 2021», «مايو 17, 2018»,
 * `Jan 17, 2024`, «7 رمضان 1440».
 * @param order which of day and month the line is known to print first where both are digits; null where it does not say
 * @returns null where no day with a year begins there, or there is no such day in the calendar
 */
export function dayAt(pieces: readonly Piece[], index: number, order: DigitOrder | null): ReadDay | null {
  return numericDayAt(pieces, index, order) ?? namedDayAt(pieces, index);
}

function numericDayAt(pieces: readonly Piece[], index: number, order: DigitOrder | null): ReadDay | null {
  const [a, b, c] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (a?.number == null || b?.number == null || c?.number == null) return null;
  if (b.gap !== c.gap || !SEPARATORS.has(b.gap)) return null;
  const next = index + 3;
  if (b.end - b.start > 2) return null;
  if (isYear(a)) return c.end - c.start > 2 ? null : settle([[a.number, b.number, c.number]], next);
  if (!isYear(c) || a.end - a.start > 2) return null;
  const dayFirst = [c.number, b.number, a.number] as const;
  // No country writes a Hijri date, or one with dots, month first.
  if (calendarOf(c.number) === 'hijri' || b.gap === '.' || order === 'day') return settle([dayFirst], next);
  const american = [c.number, a.number, b.number] as const;
  if (order === 'month') return settle([american], next) ?? settle([dayFirst], next);
  return settle([dayFirst, american], next);
}

function namedDayAt(pieces: readonly Piece[], index: number): ReadDay | null {
  const first = pieces[index];
  if (first === undefined) return null;
  if (first.number !== null) {
    let at = index + 1;
    if (ORDINAL_ENDINGS.has(pieces[at]?.key ?? '')) at++;
    const month = monthAt(pieces, skip(pieces, at));
    if (month === null || !isDay(first)) return null;
    return withYear(pieces, month.next, month, first.number);
  }
  const month = monthAt(pieces, index);
  const day = month && pieces[month.next];
  if (!day || !isDay(day) || !JOINS.test(day.gap)) return null;
  const after = ORDINAL_ENDINGS.has(pieces[month.next + 1]?.key ?? '') ? month.next + 2 : month.next + 1;
  return withYear(pieces, after, month, day.number ?? 0);
}

function withYear(pieces: readonly Piece[], index: number, month: ReadMonth, day: number): ReadDay | null {
  const at = skip(pieces, index);
  const year = pieces[at];
  if (year === undefined || !isYear(year) || !JOINS.test(year.gap)) return null;
  const calendar = calendarOf(year.number ?? 0);
  return calendar === month.calendar ? settle([[year.number ?? 0, month.month, day]], at + 1) : null;
}

interface ReadMonth {
  month: number;
  calendar: Calendar;
  next: number;
}

/** A month name at a piece, of two words or one, with its name in another regime beside it: «مارس/ آذار», «آذار (مارس)». */
export function monthAt(pieces: readonly Piece[], index: number): ReadMonth | null {
  const month = oneMonthAt(pieces, index);
  if (month === null) return null;
  const dual = JOINS.test(pieces[month.next]?.gap ?? '?') ? oneMonthAt(pieces, month.next) : null;
  return dual?.month === month.month && dual.calendar === month.calendar ? dual : month;
}

function oneMonthAt(pieces: readonly Piece[], index: number): ReadMonth | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined || first.number !== null || !JOINS.test(first.gap)) return null;
  const pair = second?.gap === '' ? monthOf(`${first.key} ${second.key}`) : null;
  if (pair) return { ...pair, next: index + 2 };
  const single = monthOf(first.key);
  if (single) return { ...single, next: index + 1 };
  const english = englishMonthOf(first.key);
  return english === null ? null : { month: english, calendar: 'gregorian', next: index + 1 };
}

/** Past a word that may stand between the parts of a date: «عام», «من». */
function skip(pieces: readonly Piece[], index: number): number {
  return FILLERS.has(pieces[index]?.key ?? '') ? index + 1 : index;
}

/** Whether a piece can be a year: 1800–2100, or 1300–1500 of the Hijra. */
export function isYear(piece: Piece): boolean {
  return piece.number !== null && piece.end - piece.start === 4 && calendarOf(piece.number) !== null;
}

const isDay = (piece: Piece): boolean => piece.number !== null && piece.end - piece.start <= 2 && piece.number >= 1 && piece.number <= 31;

function calendarOf(year: number): Calendar | null {
  if (year >= 1300 && year <= 1500) return 'hijri';
  return year >= 1800 && year <= 2100 ? 'gregorian' : null;
}

/** Keeps the readings that are days of the calendar; two equal ones are one. */
function settle(readings: readonly (readonly [number, number, number])[], next: number): ReadDay | null {
  const calendar = calendarOf(readings[0]?.[0] ?? 0);
  if (calendar === null) return null;
  const days = new Set<string>();
  for (const [year, month, day] of readings) {
    const iso = calendar === 'hijri' ? gregorianOfHijri(year, month, day) : isoDay(year, month, day);
    if (iso !== null) days.add(iso);
  }
  const [first] = days;
  return first === undefined ? null : { readings: [...days], year: first.slice(0, 4), calendar, next };
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
