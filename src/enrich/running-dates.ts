import { findDates } from '../arabic/find-dates.ts';
import type { CalendarDate, FoundDate } from '../arabic/found-date.ts';
import { daysBetween, isoWeekday } from '../arabic/iso-day.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import type { Parts } from '../model/parts.ts';
import type { PastDay } from './date-bounds.ts';
import { placeDate } from './place-date.ts';

/** A date of a paragraph, before it is placed in the calendar. */
export type BodyDate = FoundDate & {
  /** Index of the paragraph. */
  paragraph: number;
};

/** A day of a month in a paragraph. */
type BodyDay = CalendarDate & { paragraph: number };

/** What the dates of the body say. */
export interface RunningDates {
  /** Once for each role, value and wording. */
  dates: DateEvidence[];
  /** Days of a month without a year, spoken of as past, in a text without an anchor. */
  pastDays: PastDay[];
  /** Days with month and year that no calendar has: «30 فبراير 2012». Those of the Hijra are left out: its months begin as the moon is seen. */
  impossible: BodyDay[];
}

/** Two dates so near, in different calendars, are one day printed in both: «15 رمضان 1433 الموافق 3 أغسطس 2012». */
const BESIDE = /^[\s()،,/–-]*(?:هـ?|م)?[\s()،,/–-]*(?:ال?موافقة?|المصادفة?)?[\s()،,لـ/–-]*$/u;

/** The dates of the body in order; those of a dateline at the head of a paragraph are left out. */
export function bodyDates(parts: Parts): BodyDate[] {
  return parts.paragraphs.flatMap(({ text }, paragraph) => {
    const head = parts.dateline?.paragraph === paragraph ? parts.dateline.text.length : 0;
    return findDates(text)
      .filter(({ start }) => start >= head)
      .map((found) => ({ ...found, paragraph }));
  });
}

/**
 * Places the dates of the body: days counted from the day of writing are events, all others are mentioned.
 * @param anchor the day of writing (ISO), or null
 */
export function runningDates(parts: Parts, body: readonly BodyDate[], anchor: string | null): RunningDates {
  const dates = new Map<string, DateEvidence>();
  const pastDays: PastDay[] = [];
  const impossible: BodyDay[] = [];
  const placed = body.map((found) => placeDate(found, anchor));
  for (const [index, found] of body.entries()) {
    const value = placed[index];
    if (!value) {
      if (isImpossible(found)) impossible.push(found);
      if (isPastDay(found) && !isAhead(parts, found)) pastDays.push(found);
      continue;
    }
    const role = found.kind === 'relative' || found.kind === 'weekday' ? 'event' : 'mentioned';
    const key = `${role} ${value.value} ${found.text}`;
    if (dates.has(key)) continue;
    const other = [index - 1, index + 1].find((at) => isSameDayInOther(parts, found, body[at]));
    const { agrees, note } = agreement(found, value.value, other === undefined ? null : (placed[other]?.value ?? null));
    dates.set(key, {
      role,
      value: value.value,
      text: found.text,
      line: parts.paragraphs[found.paragraph]?.line ?? null,
      calendar: calendarOf(found),
      agrees,
      note: [value.note, note].filter((each) => each !== null).join('؛ ') || null,
    });
  }
  return { dates: [...dates.values()], pastDays, impossible };
}

const isImpossible = (found: BodyDate): found is BodyDay =>
  found.kind === 'calendar' && found.calendar === 'gregorian' && found.month !== null && found.year !== null;

/** Words before a day that has not come yet: «من المقرر أن تجرى في 10 أكتوبر». */
const AHEAD =
  /(?:^|\s)و?(?:المقرر|المقررة|المزمع|المتوقع|المنتظر|المرتقب|سوف|ستجري|ستجرى|سيعقد|ستعقد|سيجري|سيجرى|ستبدأ|سيبدأ|سيتم|ستنطلق|سينطلق)(?=\s)/u;
const AHEAD_REACH = 80;

function isAhead(parts: Parts, { paragraph, start }: PastDay): boolean {
  const clause = (parts.paragraphs[paragraph]?.text ?? '').slice(Math.max(0, start - AHEAD_REACH), start);
  return AHEAD.test(clause.slice(Math.max(clause.lastIndexOf('.'), clause.lastIndexOf('؛')) + 1));
}

function isPastDay(found: BodyDate): found is PastDay {
  if (found.kind !== 'calendar' || found.year !== null || found.month === null) return false;
  return found.qualifier !== 'next' && !found.yearQualifier && found.calendar === 'gregorian';
}

function calendarOf(found: FoundDate): DateEvidence['calendar'] {
  if (found.kind === 'range') return found.to.calendar;
  return found.kind === 'relative' || found.kind === 'weekday' ? 'gregorian' : found.calendar;
}

function isSameDayInOther(parts: Parts, found: BodyDate, other: BodyDate | undefined): boolean {
  if (!other || other.paragraph !== found.paragraph || calendarOf(found) === calendarOf(other)) return false;
  const [first, second] = found.start < other.start ? [found, other] : [other, found];
  return BESIDE.test(parts.paragraphs[found.paragraph]?.text.slice(first.end, second.start) ?? '?');
}

/** Whether the weekday and the day in the other calendar, where they are printed beside, fit; the Hijra's may be a day off. */
function agreement(found: FoundDate, value: string, other: string | null): { agrees: boolean | null; note: string | null } {
  const isDay = value.length === 10;
  const apart = other?.length === 10 && isDay ? Math.abs(daysBetween(value, other)) : null;
  const day = calendarOf(found) === 'hijri' && other !== null && apart !== null && apart <= 1 ? other : value;
  const weekday = found.weekday !== null && found.kind !== 'weekday' && isDay ? isoWeekday(day) === found.weekday : null;
  if (apart === null) return { agrees: weekday, note: null };
  return { agrees: weekday !== false && apart <= 1, note: apart === 0 ? null : differs(other) };
}

/** The note on a date whose day in the other calendar is another. */
export function differs(other: string | null): string {
  return `التاريخ المطبوع بجانبه بالتقويم الآخر يوافق ${other}`;
}
