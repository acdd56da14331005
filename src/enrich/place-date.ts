import type { DayPoint, FoundDate, MonthPoint, NumericPoint, Point, WeekdayDate, YearPoint } from '../arabic/found-date.ts';
import { gregorianOfHijri, hijriOfGregorian } from '../arabic/hijri.ts';
import { addDays, daysBetween, isoDay, isoWeekday } from '../arabic/iso-day.ts';
import type { Qualifier } from '../arabic/qualifiers.ts';

/** What a date of the running text means, as EDTF. */
export interface PlacedDate {
  value: string;
  /** Arabic, for readers: how it was derived; null where the words say it whole. */
  note: string | null;
}

/** The note on a date of the Hijra. */
export const FROM_HIJRI = 'محوّل من التقويم الهجري (أم القرى)';

/**
 * Places a date of the running text in the calendar.
 * @param anchor the day of writing (ISO), from which words such as «أمس» and days without a year are counted; null where it is
 *   not known
 * @returns null where the words do not say enough, or there is no such day
 */
export function placeDate(found: FoundDate, anchor: string | null): PlacedDate | null {
  if (found.kind === 'range') return placeRange(found.from, found.to, anchor);
  if (found.kind === 'relative') return anchor === null ? null : { value: addDays(anchor, found.days), note: counted(anchor) };
  if (found.kind === 'weekday') return anchor === null ? null : { value: weekdayNear(found, anchor), note: counted(anchor) };
  return placePoint(found, anchor, found.weekday);
}

const counted = (anchor: string): string => `محسوب من تاريخ الخبر ${anchor}`;
const inYearOf = (anchor: string): string => `السنة مستنتجة من تاريخ الخبر ${anchor}`;

function placePoint(point: Point, anchor: string | null, weekday: number | null): PlacedDate | null {
  if (point.kind === 'numeric') return placeNumeric(point);
  if (point.kind === 'calendar') return placeDay(point, anchor, weekday);
  return point.kind === 'month' ? placeMonth(point, anchor) : placeYear(point, anchor);
}

/** Where day and month could be swapped, the words say the year alone. */
function placeNumeric({ readings, calendar }: NumericPoint): PlacedDate | null {
  const [first, second] = readings;
  if (first === undefined) return null;
  if (second === undefined) return { value: first, note: calendar === 'hijri' ? FROM_HIJRI : null };
  return { value: first.slice(0, 4), note: 'يحتمل تبديل اليوم والشهر' };
}

function placeDay(point: DayPoint, anchor: string | null, weekday: number | null): PlacedDate | null {
  const { calendar, day, month, year } = point;
  const dayIn = (inYear: number): string | null =>
    month === null ? null : calendar === 'hijri' ? gregorianOfHijri(inYear, month, day) : isoDay(inYear, month, day);
  const converted = calendar === 'hijri' ? FROM_HIJRI : null;
  if (year !== null) return asDay(dayIn(year), converted);
  if (anchor === null) return null;
  if (month === null) {
    const [anchorYear = 0, anchorMonth = 1] = anchor.split('-').map(Number);
    const months = anchorYear * 12 + anchorMonth - 1 + stepOf(point.qualifier);
    return asDay(isoDay(Math.floor(months / 12), (months % 12) + 1, day), counted(anchor));
  }
  const thisYear = calendar === 'hijri' ? hijriOfGregorian(anchor).year : Number(anchor.slice(0, 4));
  const note = converted === null ? inYearOf(anchor) : `${converted}، و${inYearOf(anchor)}`;
  return asDay(dayWithoutYear(point, weekday, anchor, thisYear, dayIn), note);
}

/** Days so far ahead of the day of writing are as likely meant as those of the year before. */
const SOON = 92;

/**
 * The day that a day and month without a year mean: in the year that the words point to, else the nearest that falls on the
 * weekday printed, else the last one, as newspapers speak of what has been. A day that lies shortly ahead may be either, and
 * feasts of the Hijra are spoken of in any year: they are left out.
 */
function dayWithoutYear(
  { calendar, qualifier, yearQualifier }: DayPoint,
  weekday: number | null,
  anchor: string,
  thisYear: number,
  dayIn: (year: number) => string | null,
): string | null {
  if (yearQualifier) return dayIn(thisYear + stepOf(yearQualifier));
  const years = [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => dayIn(year) ?? []);
  if (qualifier === 'current') return dayIn(thisYear);
  if (qualifier === 'next') return years.find((iso) => iso > anchor) ?? null;
  const last = years.findLast((iso) => iso <= anchor) ?? null;
  if (qualifier === 'past') return last;
  if (weekday !== null) {
    const fitting = years.filter((iso) => isoWeekday(iso) === weekday);
    const [nearest] = fitting.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
    if (nearest !== undefined) return nearest;
  }
  const next = years.find((iso) => iso > anchor);
  const soon = next !== undefined && daysBetween(anchor, next) <= SOON;
  return calendar === 'hijri' || soon ? null : last;
}

const stepOf = (qualifier: Qualifier | null): number => (qualifier === 'past' ? -1 : qualifier === 'next' ? 1 : 0);
const two = (value: number): string => String(value).padStart(2, '0');
const asDay = (value: string | null, note: string | null): PlacedDate | null => (value === null ? null : { value, note });

function placeMonth(point: MonthPoint, anchor: string | null): PlacedDate | null {
  const { calendar, month, year, qualifier, yearQualifier } = point;
  if (year !== null && month !== null) return monthOf(calendar, year, month, null);
  if (anchor === null) return null;
  const [anchorYear = 0, anchorMonth = 1] = anchor.split('-').map(Number);
  if (month === null) {
    const months = anchorYear * 12 + anchorMonth - 1 + stepOf(qualifier);
    return { value: `${Math.floor(months / 12)}-${two((months % 12) + 1)}`, note: counted(anchor) };
  }
  const hijri = calendar === 'hijri' ? hijriOfGregorian(anchor) : null;
  const [thisYear, thisMonth] = [hijri?.year ?? anchorYear, hijri?.month ?? anchorMonth];
  if (yearQualifier !== null) return monthOf(calendar, thisYear + stepOf(yearQualifier), month, anchor);
  const step = qualifier === 'past' ? (month < thisMonth ? 0 : -1) : qualifier === 'next' ? (month > thisMonth ? 0 : 1) : 0;
  return qualifier === null ? null : monthOf(calendar, thisYear + step, month, anchor);
}

/** A month of the Hijra lies in two Gregorian ones: it is an interval of days. */
function monthOf(calendar: MonthPoint['calendar'], year: number, month: number, anchor: string | null): PlacedDate | null {
  const note = anchor === null ? null : inYearOf(anchor);
  if (calendar === 'gregorian') return { value: `${year}-${two(month)}`, note };
  const [from, to] = [gregorianOfHijri(year, month, 1), gregorianOfHijri(year, month, 30) ?? gregorianOfHijri(year, month, 29)];
  if (from === null || to === null) return null;
  return { value: `${from}/${to}`, note: note === null ? FROM_HIJRI : `${FROM_HIJRI}، و${note}` };
}

function placeYear({ calendar, year, qualifier }: YearPoint, anchor: string | null): PlacedDate | null {
  if (year === null) {
    if (anchor === null) return null;
    return { value: String(Number(anchor.slice(0, 4)) + stepOf(qualifier)), note: counted(anchor) };
  }
  if (calendar === 'gregorian') return { value: String(year), note: null };
  const [from, to] = [gregorianOfHijri(year, 1, 1), gregorianOfHijri(year, 12, 30) ?? gregorianOfHijri(year, 12, 29)];
  return from === null || to === null ? null : { value: `${from}/${to}`, note: FROM_HIJRI };
}

/** Both ends must be known as well as each other, and in order. */
function placeRange(from: Point, to: Point, anchor: string | null): PlacedDate | null {
  const [start, end] = [placePoint(from, anchor, null), placePoint(to, anchor, null)];
  const [first, last] = [start?.value.split('/')[0], end?.value.split('/').at(-1)];
  if (!start || !end || first === undefined || last === undefined || first.length !== last.length || first >= last) return null;
  return { value: `${first}/${last}`, note: end.note ?? start.note };
}

function weekdayNear({ weekday, qualifier }: WeekdayDate, anchor: string): string {
  const ahead = ((weekday ?? 1) - isoWeekday(anchor) + 7) % 7;
  if (qualifier === 'next') return addDays(anchor, ahead === 0 ? 7 : ahead);
  return addDays(anchor, ahead === 0 ? (qualifier === 'past' ? -7 : 0) : ahead - 7);
}
