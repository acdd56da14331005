import { findDates } from '../arabic/find-dates.ts';
import { isoWeekday } from '../arabic/iso-day.ts';
import type { Parts } from '../model/parts.ts';
import { placeDate } from './place-date.ts';
import type { BodyDate } from './running-dates.ts';

/** A day that the text calls today. */
export interface ToldToday {
  /** ISO day. */
  value: string;
  text: string;
  paragraph: number;
}

/** What stands between «اليوم» and its weekday, and between the weekday and a date that means the same day. */
const JOINS = /^[\s،,(]{0,3}$/u;
const SAME = /^\s(?:(?:الموافق|المصادف)\s)?$/u;

/**
 * The day of writing as the first paragraph says it: «اليوم» right before a weekday and a whole date («اليوم الجمعة 3 فيفري
 * 2017»), where the weekday is that of the date.
 * @returns null where it says none, or several
 */
export function toldToday(parts: Parts, body: readonly BodyDate[]): ToldToday | null {
  const text = parts.paragraphs[0]?.text ?? '';
  const opening = body.filter(({ paragraph }) => paragraph === 0);
  const told = opening.flatMap((found, index): ToldToday[] => {
    const day = found.kind === 'calendar' || (found.kind === 'numeric' && found.readings.length === 1) ? placeDate(found, null) : null;
    if (day?.value.length !== 10 || found.kind === 'relative') return [];
    const before = opening[index - 1];
    const named = before?.kind === 'relative' && before.days === 0 && SAME.test(text.slice(before.end, found.start)) ? before : null;
    const weekday = found.weekday ?? named?.weekday ?? null;
    if (weekday === null || isoWeekday(day.value) !== weekday || (named === null && !isToday(text.slice(0, found.start)))) return [];
    return [{ value: day.value, text: text.slice(named?.start ?? found.start, found.end), paragraph: 0 }];
  });
  const [first] = told;
  return first !== undefined && told.every(({ value }) => value === first.value) ? first : null;
}

/** Whether the text ends in «اليوم» as the day of writing, and in no name («أخبار اليوم») or other day («ذلك اليوم»). */
function isToday(text: string): boolean {
  if (!/اليوم[\s،,(]{0,3}$/u.test(text)) return false;
  const last = findDates(text.slice(-REACH)).at(-1);
  return last?.kind === 'relative' && last.days === 0 && JOINS.test(text.slice(-REACH).slice(last.end));
}

/** So much before a date is read again, in UTF-16 units. */
const REACH = 60;
