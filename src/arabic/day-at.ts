import type { Piece } from './date-pieces.ts';
import { dayNumberAt } from './day-number-at.ts';
import { gregorianOfHijri } from './hijri.ts';
import { isoDay } from './iso-day.ts';
import { monthAt } from './month-at.ts';
import type { Calendar } from './months.ts';
import { calendarOfYear, eraOf, yearAt } from './year-at.ts';
import { yearWordsAt } from './year-words-at.ts';

/** Which of day and month stands first in «05-09-2012». */
export type DigitOrder = 'day' | 'month';

/** A whole day that was read from pieces, before a weekday has been asked which reading is meant. */
export interface ReadDay {
  /** The readings that the digits allow: one, or day-first and month-first. ISO days. */
  readings: string[];
  /** The year as printed, in the Gregorian calendar: all that is known where nothing decides between two readings. */
  year: string;
  calendar: Calendar;
  /** Which of day and month it prints first, where both are digits and only one order gives a day; else null. */
  order: DigitOrder | null;
  /** Whether the year has two digits only. */
  short: boolean;
  /** Index after its last piece, the mark of its era included. */
  next: number;
}

/** What stands between the words of a date on a line of its own. */
export const STAMP_JOINS = /^[-–—,،/.()[\]|]{0,2}$/u;
const SEPARATORS = /^(?:[/\\∕⁄|]{1,2}|[-–—‐‑]|[._·•،,٫])$/u;
const FILLERS = new Set(['من', 'شهر', 'عام', 'سنه', 'لعام', 'العام', 'لسنه', 'of']);
/** Two digits from here on are years of the last century. */
const PIVOT = 40;

/**
 * Reads a whole day that begins at a piece: «26-01-2025», «2025/03/17», «26/1/25», «17 يناير 2024», «18 فبراير/شباط 2021»,
 * «السابع من مارس 2019», «مايو 17, 2018», `Jan 17, 2024`, «7 رمضان 1440».
 * @param order which of day and month the line is known to print first where both are digits; null where it does not say
 * @returns null where no day with a year begins there, or there is no such day in the calendar
 */
export function dayAt(pieces: readonly Piece[], index: number, order: DigitOrder | null): ReadDay | null {
  return numericDayAt(pieces, index, order) ?? namedDayAt(pieces, index);
}

/** The same for days in digits alone; a year of two digits is read too. */
export function numericDayAt(pieces: readonly Piece[], index: number, order: DigitOrder | null): ReadDay | null {
  const [a, b, c] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (a?.number == null || b?.number == null || c?.number == null || b.digits > 2) return null;
  if (b.gap !== c.gap || !SEPARATORS.test(b.gap)) return null;
  const mark = pieces[index + 3];
  const era = mark !== undefined && /^[()]?$/.test(mark.gap) ? eraOf(mark.key) : null;
  const next = era === null ? index + 3 : index + 4;
  if (a.digits === 4) return c.digits > 2 ? null : settle(a.number, [[b.number, c.number]], { next, era, order: null, short: false });
  const short = c.digits === 2;
  if (a.digits > 2 || (short ? !/^[-./]$/.test(b.gap) : c.digits !== 4)) return null;
  if (short && a.number > 31) return settle(fullYear(a.number, era), [[b.number, c.number]], { next, era, order: null, short });
  const year = short ? fullYear(c.number, era) : c.number;
  const [dayFirst, monthFirst]: [MonthAndDay, MonthAndDay] = [
    [b.number, a.number],
    [a.number, b.number],
  ];
  const read = (days: MonthAndDay[], known: DigitOrder | null) => settle(year, days, { next, era, order: known, short });
  // No country writes a Hijri date, or one with dots, month first.
  if (calendarOfYear(year) === 'hijri' || b.gap === '.' || order === 'day') return read([dayFirst], 'day');
  if (order === 'month') return read([monthFirst], 'month') ?? read([dayFirst], 'day');
  const both = read([dayFirst, monthFirst], null);
  if (both === null || both.readings.length > 1 || a.number === b.number) return both;
  return { ...both, order: read([dayFirst], 'day') === null ? 'month' : 'day' };
}

type MonthAndDay = readonly [month: number, day: number];

function fullYear(two: number, era: Calendar | null): number {
  if (era === 'hijri') return two + 1400;
  return two < PIVOT ? two + 2000 : two + 1900;
}

function namedDayAt(pieces: readonly Piece[], index: number): ReadDay | null {
  const named = namedPartsAt(pieces, index);
  return named && settle(named.year, [[named.month, named.day]], { next: named.next, era: named.calendar, order: null, short: false });
}

/**
 * Reads what has the form of a whole day but is no day of its calendar: «30 فبراير 2012», «31/11/2012», «13/25/2012».
 * @returns null where no such form begins there, and where it is a day
 */
export function impossibleDayAt(pieces: readonly Piece[], index: number): Pick<ReadDay, 'calendar' | 'next'> | null {
  if (!pieces[index]?.digits && !pieces[index + 1]?.digits) return null;
  const parts = namedPartsAt(pieces, index) ?? numericPartsAt(pieces, index);
  return parts === null || dayAt(pieces, index, null) !== null ? null : { calendar: parts.calendar, next: parts.next };
}

/** Two numbers that days may have, and a year. */
function numericPartsAt(pieces: readonly Piece[], index: number): Pick<ReadDay, 'calendar' | 'next'> | null {
  const [a, b, c] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (a?.number == null || b?.number == null || c?.number == null || b.gap !== c.gap || !SEPARATORS.test(b.gap)) return null;
  const [year, ...others] = a.digits === 4 ? [a, b, c] : [c, a, b];
  const calendar = year.digits === 4 ? calendarOfYear(year.number ?? 0) : null;
  const areDays = others.every(({ number, digits }) => number !== null && digits <= 2 && number >= 1 && number <= 31);
  return calendar === null || !areDays ? null : { calendar, next: index + 3 };
}

interface NamedParts {
  day: number;
  month: number;
  year: number;
  calendar: Calendar;
  next: number;
}

function namedPartsAt(pieces: readonly Piece[], index: number): NamedParts | null {
  if (pieces[index]?.digits === 4) return yearFirstAt(pieces, index);
  const number = dayNumberAt(pieces, index);
  if (number !== null) {
    const month = monthAt(pieces, skip(pieces, skip(pieces, number.next)), STAMP_JOINS);
    return month && withYear(pieces, month.next, month, number.day);
  }
  const month = monthAt(pieces, index, STAMP_JOINS);
  const day = month && dayNumberAt(pieces, month.next);
  if (!month || !day || (pieces[month.next]?.digits ?? 0) === 0 || !STAMP_JOINS.test(pieces[month.next]?.gap ?? '')) return null;
  return withYear(pieces, day.next, month, day.day);
}

/** «2015 أبريل 2», no clock or second year behind it. */
function yearFirstAt(pieces: readonly Piece[], index: number): NamedParts | null {
  const year = yearAt(pieces, index);
  const month = year && monthAt(pieces, year.next, STAMP_JOINS);
  const day = month && dayNumberAt(pieces, month.next);
  if (!year || !month || !day || year.calendar !== month.calendar || (pieces[month.next]?.digits ?? 0) === 0) return null;
  const behind = pieces[day.next];
  if (!STAMP_JOINS.test(pieces[month.next]?.gap ?? '') || behind?.gap === ':' || (behind?.digits === 4 && behind.gap === '')) return null;
  return { day: day.day, month: month.month, year: year.year, calendar: year.calendar, next: day.next };
}

function withYear(pieces: readonly Piece[], index: number, month: { month: number; calendar: Calendar }, day: number): NamedParts | null {
  const at = skip(pieces, skip(pieces, index));
  const year = yearAt(pieces, at) ?? (FILLERS.has(pieces[at - 1]?.key ?? '') ? yearWordsAt(pieces, at) : null);
  if (year === null || !STAMP_JOINS.test(pieces[at]?.gap ?? '') || year.calendar !== month.calendar) return null;
  return { day, month: month.month, year: year.year, calendar: year.calendar, next: year.next };
}

/** Past a word that may stand between the parts of a date: «عام», «من». */
function skip(pieces: readonly Piece[], index: number): number {
  return FILLERS.has(pieces[index]?.key ?? '') ? index + 1 : index;
}

/** Keeps the readings that are days of the calendar; two equal ones are one. */
function settle(
  year: number,
  days: readonly MonthAndDay[],
  { next, era, order, short }: { next: number; era: Calendar | null; order: DigitOrder | null; short: boolean },
): ReadDay | null {
  const calendar = calendarOfYear(year);
  if (calendar === null || (era !== null && era !== calendar)) return null;
  const isoDays = new Set<string>();
  for (const [month, day] of days) {
    const iso = calendar === 'hijri' ? gregorianOfHijri(year, month, day) : isoDay(year, month, day);
    if (iso !== null) isoDays.add(iso);
  }
  const [first] = isoDays;
  return first === undefined ? null : { readings: [...isoDays], year: first.slice(0, 4), calendar, order, short, next };
}
