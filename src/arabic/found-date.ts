import type { Calendar } from './months.ts';
import type { Qualifier } from './qualifiers.ts';

/** Where a date stands in a text. */
export interface Span {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** The words as printed. */
  text: string;
  /** ISO weekday printed with it, or null. */
  weekday: number | null;
}

/** A day of a month: «27 أبريل 2021», «التاسع من ابريل الجاري», «18 فبراير/شباط». */
export interface DayPoint {
  kind: 'calendar';
  calendar: Calendar;
  day: number;
  /** null in «التاسع من الشهر الجاري». */
  month: number | null;
  year: number | null;
  /** Which year or month the words point to, seen from the day of writing. */
  qualifier: Qualifier | null;
  /** Which year «من العام الماضي» points to. */
  yearQualifier?: Qualifier | null;
}

/** A month: «مارس 2019», «آذار الماضي», «الشهر الماضي» (no month), «يونيو من العام الجاري». */
export interface MonthPoint {
  kind: 'month';
  calendar: Calendar;
  month: number | null;
  year: number | null;
  qualifier: Qualifier | null;
  yearQualifier: Qualifier | null;
}

/** A year: «عام 2019», «سنة 1441 هـ», «العام الماضي» (no year). */
export interface YearPoint {
  kind: 'year';
  calendar: Calendar;
  year: number | null;
  qualifier: Qualifier | null;
}

/** A whole day in digits: «31/12/2019». */
export interface NumericPoint {
  kind: 'numeric';
  calendar: Calendar;
  /** The ISO days that it may be: two where day and month could be swapped. */
  readings: readonly string[];
}

export type Point = DayPoint | MonthPoint | YearPoint | NumericPoint;

export type CalendarDate = Span & DayPoint;
export type MonthDate = Span & MonthPoint;
export type YearDate = Span & YearPoint;
export type NumericDate = Span & NumericPoint;

/** From one day, month or year to another: «من 3 إلى 5 مارس», «بين مارس ومايو 2019». What the second says of month and year holds for the first. */
export interface RangeDate extends Span {
  kind: 'range';
  from: Point;
  to: Point;
}

/** A day counted from the day of writing: «اليوم الأحد» (0), «مساء أمس» (-1). */
export interface RelativeDate extends Span {
  kind: 'relative';
  days: number;
}

/** A weekday alone: «يوم الثلاثاء», «، الثلاثاء،»; the last one before the day of writing unless it says otherwise. */
export interface WeekdayDate extends Span {
  kind: 'weekday';
  qualifier: 'past' | 'next' | null;
}

export type FoundDate = CalendarDate | MonthDate | YearDate | NumericDate | RangeDate | RelativeDate | WeekdayDate;

/** A date without its place in the text. */
export type Unplaced<T = FoundDate> = T extends Span ? Omit<T, 'start' | 'end' | 'text'> : never;

/** Something read at a piece, and the index after its last piece. */
export interface Read<T> {
  value: T;
  next: number;
}
