import type { CalendarDate } from '../arabic/found-date.ts';
import type { NamedTenure } from './named-tenures.ts';

/** One end of the time in which a clipping without a date was printed, with what it rests on. */
export interface Bound {
  /** ISO day. */
  day: string;
  /** The words of the text, and where they stand. */
  text: string;
  paragraph: number;
  /** Arabic, for readers. */
  note: string;
}

export interface Bounds {
  notBefore: Bound | null;
  notAfter: Bound | null;
}

/** A past day of the month that the text names without a year: «في 18 فبراير». */
export type PastDay = CalendarDate & { paragraph: number };

/**
 * Bounds the day of printing from offices: who is named with an office was in it, so the clipping is no older than the last
 * to begin and no younger than the first to end. A day and month without a year that the text speaks of as past belong to the
 * year of printing, as newspapers write: they move the earliest day to their first occurrence in it, and the latest day out
 * of a year in which they had not yet come. An end that is known to the month or year only is taken at its widest.
 * @param words the text of a tenure as printed
 */
export function dateBounds(tenures: readonly NamedTenure[], pastDays: readonly PastDay[], words: (tenure: NamedTenure) => string): Bounds {
  const bound = (tenure: NamedTenure, day: string, verb: string): Bound => ({
    day,
    text: words(tenure),
    paragraph: tenure.paragraph,
    note: `${tenure.actor.name}: ${tenure.role.office}، ${verb} ${day}`,
  });
  let notBefore = extreme(
    tenures.flatMap((tenure) => (tenure.role.from ? [bound(tenure, firstDay(tenure.role.from), 'تولى المنصب في')] : [])),
    1,
  );
  let notAfter = extreme(
    tenures.flatMap((tenure) => (tenure.role.to ? [bound(tenure, lastDay(tenure.role.to), 'ترك المنصب في')] : [])),
    -1,
  );
  // Offices that never overlapped: the text is about different times, and bounds nothing.
  if (notBefore && notAfter && notBefore.day > notAfter.day) return { notBefore: null, notAfter: null };
  for (const past of pastDays) {
    const inYear = (year: string) => `${year}-${pad(past.month ?? 1)}-${pad(past.day)}`;
    const { text, paragraph } = past;
    if (notBefore && inYear(notBefore.day.slice(0, 4)) > notBefore.day) {
      const day = inYear(notBefore.day.slice(0, 4));
      if (notAfter && day > notAfter.day) continue;
      notBefore = {
        day,
        text,
        paragraph,
        note: `يذكر النص هذا اليوم حدثاً ماضياً بلا سنة، وأقدم سنة ممكنة ${day.slice(0, 4)} (${notBefore.note})`,
      };
    }
    if (notAfter && inYear(notAfter.day.slice(0, 4)) > notAfter.day) {
      const day = `${Number(notAfter.day.slice(0, 4)) - 1}-12-31`;
      if (notBefore && day < notBefore.day) continue;
      notAfter = { day, text, paragraph, note: `لم يكن هذا اليوم قد حل بعد حتى ${notAfter.day} (${notAfter.note})` };
    }
  }
  return { notBefore, notAfter };
}

function extreme(bounds: readonly Bound[], sign: 1 | -1): Bound | null {
  return bounds.reduce<Bound | null>((best, next) => (!best || (next.day > best.day ? 1 : -1) * sign > 0 ? next : best), null);
}

const pad = (value: number): string => String(value).padStart(2, '0');

function firstDay(point: string): string {
  return [point, `${point}-01`, `${point}-01-01`].find((day) => day.length === 10) ?? point;
}

function lastDay(point: string): string {
  if (point.length === 10) return point;
  const [year = 0, month = 12] = point.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
