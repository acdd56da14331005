import type { CalendarDate } from '../arabic/found-date.ts';
import { addDays, daysBetween, isoDay } from '../arabic/iso-day.ts';
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

/** A newspaper names a day without its year for so many days after it, at the most. */
const WITHOUT_YEAR = 183;

/**
 * Bounds the day of printing from offices: who is named with an office was in it, so the clipping is no older than the last
 * to begin and no younger than the first to end. A day and month without a year that the text speaks of as past lie less than
 * half a year back, as newspapers write: the clipping is no older than the first such day, unless that of the year before was
 * near enough, and no younger than half a year after the last one. An end that is known to the month or year only is taken at
 * its widest.
 * @param words the text of a tenure as printed
 */
export function dateBounds(tenures: readonly NamedTenure[], pastDays: readonly PastDay[], words: (tenure: NamedTenure) => string): Bounds {
  const bound = (tenure: NamedTenure, day: string, end: string): Bound => ({
    day,
    text: words(tenure),
    paragraph: tenure.paragraph,
    note: `${tenure.actor.name}: ${end}`,
  });
  let notBefore = extreme(
    tenures.flatMap((tenure) => (tenure.role.from ? [bound(tenure, firstDay(tenure.role.from), `بداية المنصب ${tenure.role.from}`)] : [])),
    1,
  );
  let notAfter = extreme(
    tenures.flatMap((tenure) => (tenure.role.to ? [bound(tenure, lastDay(tenure.role.to), `نهاية المنصب ${tenure.role.to}`)] : [])),
    -1,
  );
  // Offices that never overlapped: the text is about different times, and bounds nothing.
  if (notBefore && notAfter && notBefore.day > notAfter.day) return { notBefore: null, notAfter: null };
  for (const past of pastDays) {
    const { text, paragraph } = past;
    if (notBefore) {
      const [before, after] = around(past, notBefore.day);
      const near = before !== null && daysBetween(before, notBefore.day) <= WITHOUT_YEAR;
      if (!near && after !== null && (!notAfter || after <= notAfter.day)) {
        const note = `يذكر النص هذا اليوم حدثاً ماضياً بلا سنة، وأقدم سنة ممكنة ${after.slice(0, 4)} (${notBefore.note})`;
        notBefore = { day: after, text, paragraph, note };
      }
    }
    if (notAfter) {
      const [before] = around(past, notAfter.day);
      const day = before === null ? null : addDays(before, WITHOUT_YEAR);
      if (day !== null && day < notAfter.day && (!notBefore || day >= notBefore.day)) {
        notAfter = { day, text, paragraph, note: `يذكر النص هذا اليوم حدثاً قريباً، وآخر مرة له ${before} (${notAfter.note})` };
      }
    }
  }
  return { notBefore, notAfter };
}

/** So many years lie between two 29ths of February, at the most. */
const LEAP = 8;

/** The last occurrence of a day of a month on a day or before it, and the next one after; null where no year has the day. */
function around({ day, month }: PastDay, from: string): [before: string | null, after: string | null] {
  const year = Number(from.slice(0, 4));
  const years = Array.from({ length: 2 * LEAP + 1 }, (_, index) => year - LEAP + index);
  const days = years.flatMap((of) => isoDay(of, month ?? 1, day) ?? []);
  return [days.findLast((iso) => iso <= from) ?? null, days.find((iso) => iso > from) ?? null];
}

function extreme(bounds: readonly Bound[], sign: 1 | -1): Bound | null {
  return bounds.reduce<Bound | null>((best, next) => (!best || (next.day > best.day ? 1 : -1) * sign > 0 ? next : best), null);
}

function firstDay(point: string): string {
  return [point, `${point}-01`, `${point}-01-01`].find((day) => day.length === 10) ?? point;
}

function lastDay(point: string): string {
  if (point.length === 10) return point;
  const [year = 0, month = 12] = point.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
