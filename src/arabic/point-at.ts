import type { Piece } from './date-pieces.ts';
import { numericDayAt } from './day-at.ts';
import { dayNumberAt } from './day-number-at.ts';
import type { DayPoint, MonthPoint, NumericPoint, Point, Read, YearPoint } from './found-date.ts';
import { isoWeekday } from './iso-day.ts';
import { type MonthAt, monthAt } from './month-at.ts';
import type { Calendar } from './months.ts';
import { type Qualifier, qualifierOf } from './qualifiers.ts';
import { weekdayOfKey } from './weekdays.ts';
import { yearAt } from './year-at.ts';

/** A day, month or year with the weekday before it. */
export type PointWithWeekday = Point & { weekday: number | null };

/** What may stand between the words of a date inside a sentence: no sentence runs over a date, brackets and a slash may. */
const TEXT_JOINS = /^[()[\]/]{0,2}$/u;
/** What may stand between a weekday and its day. */
const WEEKDAY_JOINS = /^[،,(-]?$/u;
const SAME = new Set(['الموافق', 'المصادف', 'الموافقه', 'المصادفه', 'يوم']);
const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'السنه', 'لعام', 'للعام', 'لسنه', 'للسنه', 'بعام', 'وعام', 'وسنه', 'والعام']);
const THE_YEAR = new Set(['العام', 'السنه', 'للعام', 'والعام', 'عام']);
/** Words after which «17 الجاري» can only be a day of this month. */
const BEFORE_DAY = new Set(['في', 'يوم', 'بتاريخ', 'منذ', 'حتي', 'ليوم', 'مساء', 'صباح', 'فجر', 'ظهر']);
const SAFAR = 2;
const YEARS_TWO = new Set(['عامي', 'سنتي', 'العامين']);

/** The canonical words with which a year, or a month without its name, begins. */
export const YEAR_OPENERS: readonly string[] = [...YEAR_WORDS, ...THE_YEAR, ...YEARS_TWO, 'الشهر'];

/**
 * Reads a day, a month or a year at a piece of running text.
 * @param bare whether a month without year and without «الماضي» and its like counts too, as it does inside a range
 * @returns null where none begins there
 */
export function pointAt(pieces: readonly Piece[], index: number, bare = false): Read<PointWithWeekday> | null {
  const first = pieces[index];
  if (first === undefined) return null;
  const weekday = weekdayBefore(pieces, index);
  const at = weekday?.next ?? index;
  const day: Read<Point> | null = numericAt(pieces, at, weekday?.weekday ?? null) ?? calendarAt(pieces, at);
  if (day) return { value: { ...withQualifier(day.value, weekday?.qualifier ?? null), weekday: weekday?.weekday ?? null }, next: day.next };
  const point: Read<Point> | null = monthPointAt(pieces, index, bare) ?? yearPointAt(pieces, index);
  return point && { value: { ...point.value, weekday: null }, next: point.next };
}

interface WeekdayBefore {
  weekday: number;
  qualifier: Qualifier | null;
  next: number;
}

/** «الثلاثاء», «الثلاثاء الماضي الموافق», where a day follows. */
function weekdayBefore(pieces: readonly Piece[], index: number): WeekdayBefore | null {
  const first = pieces[index];
  const weekday = first?.key.startsWith('ال') ? weekdayOfKey(first.key) : null;
  if (weekday === null) return null;
  let next = index + 1;
  const qualifier = pieces[next]?.gap === '' ? qualifierOf(pieces[next]?.key) : null;
  if (qualifier !== null) next++;
  if (SAME.has(pieces[next]?.key ?? '') && WEEKDAY_JOINS.test(pieces[next]?.gap ?? '?')) next++;
  return WEEKDAY_JOINS.test(pieces[next]?.gap ?? '?') ? { weekday, qualifier, next } : null;
}

/** «الثلاثاء الماضي 5 مارس»: what is said of the weekday holds for the day. */
function withQualifier(point: Point, qualifier: Qualifier | null): Point {
  return point.kind === 'calendar' && point.year === null && point.qualifier === null ? { ...point, qualifier } : point;
}

/** A day in digits that stands for itself: not inside an address, a number or a score. */
function numericAt(pieces: readonly Piece[], index: number, weekday: number | null): Read<NumericPoint> | null {
  const first = pieces[index];
  if (first?.number == null || (pieces[index + 1]?.digits ?? 0) === 0) return null;
  const day = numericDayAt(pieces, index, null);
  if (day === null || day.short) return null;
  const [before, after] = [pieces[index - 1], pieces[index + 3]];
  if (/[/_.=-]$/.test(first.gap) && (before?.end ?? -1) === first.start - 1) return null;
  if (after !== undefined && after.gap === pieces[index + 1]?.gap && after.digits > 0) return null;
  const fitting = weekday === null ? [] : day.readings.filter((iso) => isoWeekday(iso) === weekday);
  const readings = fitting.length === 1 ? fitting : day.readings;
  return { value: { kind: 'numeric', calendar: day.calendar, readings }, next: day.next };
}

function calendarAt(pieces: readonly Piece[], index: number): Read<DayPoint> | null {
  const day = dayNumberAt(pieces, index);
  if (day === null) return null;
  let at = day.next;
  if (isWord(pieces, at, 'من')) at++;
  const thisMonth = isWord(pieces, at, 'الشهر') ? qualifierOf(pieces[at + 1]?.key) : null;
  if (thisMonth !== null) return { value: dayPoint(day.day, null, null, thisMonth, null), next: at + 2 };
  if (isWord(pieces, at, 'شهر')) at++;
  const month = monthAt(pieces, at, TEXT_JOINS);
  if (month === null) return shortAt(pieces, index, day);
  const when = whenAt(pieces, month.next, month.calendar);
  // «3 صفر» is a score more often than a day.
  if (month.calendar === 'hijri' && month.month === SAFAR && when.next === month.next) return null;
  return { value: dayPoint(day.day, month, when.year, when.qualifier, when.yearQualifier), next: when.next };
}

/** «في 17 الجاري». */
function shortAt(pieces: readonly Piece[], index: number, day: { day: number; next: number }): Read<DayPoint> | null {
  const after = pieces[day.next];
  const qualifier = after?.gap === '' && !after.key.endsWith('ه') ? qualifierOf(after.key) : null;
  if (qualifier === null || qualifier === 'next' || pieces[index]?.digits === 0 || !BEFORE_DAY.has(pieces[index - 1]?.key ?? ''))
    return null;
  return { value: dayPoint(day.day, null, null, qualifier, null), next: day.next + 1 };
}

function dayPoint(
  day: number,
  month: MonthAt | null,
  year: number | null,
  qualifier: Qualifier | null,
  yearQualifier: Qualifier | null,
): DayPoint {
  return { kind: 'calendar', calendar: month?.calendar ?? 'gregorian', day, month: month?.month ?? null, year, qualifier, yearQualifier };
}

interface When {
  year: number | null;
  qualifier: Qualifier | null;
  yearQualifier: Qualifier | null;
  next: number;
}

/** What follows a month: its year, «الماضي», or «من العام الماضي»; nothing of it where `next` is the index given. */
function whenAt(pieces: readonly Piece[], index: number, calendar: Calendar): When {
  let at = index;
  if (isWord(pieces, at, 'من')) at++;
  const named = YEAR_WORDS.has(pieces[at]?.key ?? '') && pieces[at]?.gap === '' ? at + 1 : at;
  const year = TEXT_JOINS.test(pieces[named]?.gap ?? '?') && (at === index || named > at) ? yearAt(pieces, named) : null;
  if (year?.calendar === calendar) return { year: year.year, qualifier: null, yearQualifier: null, next: year.next };
  const yearQualifier = THE_YEAR.has(pieces[at]?.key ?? '') && pieces[at]?.gap === '' ? qualifierOf(pieces[at + 1]?.key) : null;
  if (yearQualifier !== null) return { year: null, qualifier: null, yearQualifier, next: at + 2 };
  const qualifier = TEXT_JOINS.test(pieces[index]?.gap ?? '?') ? qualifierOf(pieces[index]?.key) : null;
  return { year: null, qualifier, yearQualifier: null, next: qualifier === null ? index : index + 1 };
}

function monthPointAt(pieces: readonly Piece[], index: number, bare: boolean): Read<MonthPoint> | null {
  const first = pieces[index];
  if (first?.key === 'الشهر' || first?.key === 'شهر') {
    const after = pieces[index + 1];
    const qualifier = first.key === 'الشهر' && after?.gap === '' ? qualifierOf(after.key) : null;
    if (qualifier === null) return null;
    return { value: { kind: 'month', calendar: 'gregorian', month: null, year: null, qualifier, yearQualifier: null }, next: index + 2 };
  }
  const month = monthAt(pieces, index, /^/u);
  if (month === null) return null;
  const { next, ...when } = whenAt(pieces, month.next, month.calendar);
  if (next === month.next && !bare) return null;
  return { value: { kind: 'month', calendar: month.calendar, month: month.month, ...when }, next };
}

/** Only «عام» and «سنة» make a number a year. A year of 1200 to 1600 without its era may be of either calendar. */
function yearPointAt(pieces: readonly Piece[], index: number): Read<YearPoint> | null {
  const key = pieces[index]?.key ?? '';
  if (YEAR_WORDS.has(key) || YEARS_TWO.has(key)) {
    const year = /^[(]?$/.test(pieces[index + 1]?.gap ?? '?') ? yearAt(pieces, index + 1) : null;
    if (year !== null && (year.calendar === 'gregorian' || year.marked))
      return { value: { kind: 'year', calendar: year.calendar, year: year.year, qualifier: null }, next: year.next };
  }
  const qualifier = THE_YEAR.has(key) && key !== 'عام' && pieces[index + 1]?.gap === '' ? qualifierOf(pieces[index + 1]?.key) : null;
  return qualifier === null ? null : { value: { kind: 'year', calendar: 'gregorian', year: null, qualifier }, next: index + 2 };
}

const isWord = (pieces: readonly Piece[], index: number, word: string): boolean => pieces[index]?.key === word && pieces[index]?.gap === '';

/** The second year of «عامي 2010 و2012»; null where there is none. */
export function secondYearAt(pieces: readonly Piece[], index: number, next: number): Read<YearPoint> | null {
  if (!YEARS_TWO.has(pieces[index]?.key ?? '') || !isWord(pieces, next, 'و')) return null;
  const year = pieces[next + 1]?.gap === '' ? yearAt(pieces, next + 1) : null;
  return year && { value: { kind: 'year', calendar: year.calendar, year: year.year, qualifier: null }, next: year.next };
}
