import { type Clock, clockAt } from '../arabic/clock-at.ts';
import type { Piece } from '../arabic/date-pieces.ts';
import { type DigitOrder, dayAt, impossibleDayAt, type ReadDay, STAMP_JOINS } from '../arabic/day-at.ts';
import { daysBetween, isoWeekday } from '../arabic/iso-day.ts';
import { monthAt } from '../arabic/month-at.ts';
import { englishWeekdayOf, weekdayOfKey } from '../arabic/weekdays.ts';
import { yearAt } from '../arabic/year-at.ts';
import type { PrintedDate } from '../model/parts.ts';

/** A date on a line, and which pieces of the line hold it. */
export interface DateOnLine {
  date: PrintedDate;
  /** Indexes of its own pieces: day, month, year, weekday, time. */
  pieces: ReadonlySet<number>;
  /** Index of the first piece of day, month and year. */
  first: number;
  /** Whether its year has two digits only. */
  short: boolean;
}

interface Reading {
  first: number;
  day: ReadDay;
  /** Both readings of the digits, where the line has a Latin AM or PM. */
  byCustom?: readonly string[];
}

/** A weekday or time: its first piece, and the index after its last. */
interface Entry {
  first: number;
  next: number;
}

/** Latin AM and PM come with the United States' locale, which writes the month first; Arabic ص and م do not. */
const AMERICAN = new Set(['am', 'pm']);

/**
 * All dates on a short line, in order, each with the weekday and the time that belong to it. Where day and month could be
 * swapped, the weekday decides, or the same day in the other calendar beside it, or dots, or a Latin AM or PM; if nothing does,
 * the value is the year and `ambiguous` true. A month with its year alone counts where the line holds no full day. A weekday
 * or time that stands beside dates in two calendars («7 رمضان 1440 هـ - الموافق 12 مايو 2019 م») belongs to both.
 * @param options `reach`: how many pieces may stand between a day and its weekday or time; `order`: which of day and month the
 *   layout prints first
 */
export function printedDates(
  text: string,
  line: number,
  pieces: readonly Piece[],
  { reach = Number.POSITIVE_INFINITY, order = null }: { reach?: number; order?: DigitOrder | null } = {},
): DateOnLine[] {
  const printed = order ?? (pieces.some((piece) => AMERICAN.has(piece.key)) ? 'month' : null);
  const days: Reading[] = [];
  const clocks: (Entry & { clock: Clock })[] = [];
  const weekdays: (Entry & { weekday: number })[] = [];
  for (let index = 0; index < pieces.length; ) {
    const clock = clockAt(pieces, index);
    const day = clock === null ? dayAt(pieces, index, printed) : null;
    const impossible = clock === null && day === null ? impossibleDayAt(pieces, index) : null;
    const weekday = weekdayAt(pieces[index]);
    if (clock !== null) clocks.push({ first: index, next: clock.next, clock });
    else if (day !== null) {
      const open = order === null && printed === 'month' ? dayAt(pieces, index, null) : null;
      days.push(open !== null && open.readings.length > 1 ? { first: index, day, byCustom: open.readings } : { first: index, day });
    } else if (impossible !== null) days.push({ first: index, day: { ...impossible, readings: [], year: '', order: null, short: false } });
    else if (weekday !== null) weekdays.push({ first: index, next: index + 1, weekday });
    index = clock?.next ?? day?.next ?? impossible?.next ?? index + 1;
  }
  if (days.length === 0) return monthAlone(text, line, pieces);
  const taken = new Set<string>();
  return days.map((reading) => {
    const weekday = belonging(days, near(weekdays, reading, reach), taken, reading, 'before');
    const clock = belonging(days, near(clocks, reading, reach), taken, reading, 'after');
    const own = new Set<number>();
    for (let index = reading.first; index < reading.day.next; index++) own.add(index);
    if (weekday) own.add(weekday.first);
    if (clock) for (let index = clock.first; index < clock.clock.next; index++) own.add(index);
    return {
      first: reading.first,
      pieces: own,
      short: reading.day.short,
      date: {
        ...decide(reading.day, weekday?.weekday ?? null, days),
        time: clock?.clock.time ?? null,
        zone: clock?.clock.zone ?? null,
        text: spanOf(text, pieces, own, reading),
        line,
        calendar: reading.day.calendar,
        weekday: weekday?.weekday ?? null,
        order: reading.day.order,
        ...(reading.byCustom ? { byCustom: reading.byCustom } : {}),
      },
    };
  });
}

function weekdayAt(piece: Piece | undefined): number | null {
  if (piece === undefined || piece.number !== null) return null;
  return weekdayOfKey(piece.key) ?? (piece.key.charCodeAt(0) < 128 ? englishWeekdayOf(piece.key) : null);
}

/**
 * Which weekday or time belongs to a day: the nearest on the given side, else the nearest on the other, with no other day of
 * the same calendar between, and each given to one day of a calendar only. On a line of several days, one that stands right
 * beside a day belongs to it on either side.
 */
function belonging<T extends Entry>(
  days: readonly Reading[],
  entries: readonly T[],
  taken: Set<string>,
  reading: Reading,
  side: 'before' | 'after',
): T | null {
  const { first, day } = reading;
  const keyOf = (entry: T) => `${day.calendar} ${entry.first}`;
  const parted = (entry: T) =>
    days.some(
      (other) =>
        other !== reading &&
        other.day.calendar === day.calendar &&
        other.first > Math.min(entry.first, first) &&
        other.first < Math.max(entry.first, first),
    );
  const free = entries.filter((entry) => !taken.has(keyOf(entry)) && !parted(entry));
  const before = free.filter((entry) => entry.first < first).at(-1) ?? null;
  const after = free.find((entry) => entry.first > first) ?? null;
  const adjoins = (entry: T | null): boolean => entry !== null && days.length > 1 && (entry.next === first || entry.first === day.next);
  const [wanted, other] = side === 'before' ? [before, after] : [after, before];
  const chosen = adjoins(other) && !adjoins(wanted) ? other : (wanted ?? other);
  if (chosen) taken.add(keyOf(chosen));
  return chosen;
}

function near<T extends Entry>(entries: readonly T[], { first, day }: Reading, reach: number): T[] {
  return entries.filter((entry) => entry.first >= first - reach - 1 && entry.first <= day.next + reach);
}

/** Of several readings, the one that the weekday or the day in the other calendar fits alone. */
function decide(
  day: ReadDay,
  weekday: number | null,
  days: readonly Reading[],
): Pick<PrintedDate, 'value' | 'ambiguous' | 'readings' | 'impossible'> {
  const { readings } = day;
  if (readings.length === 0) return { value: '', ambiguous: false, readings, impossible: true };
  const others = days.filter((other) => other.day.calendar !== day.calendar && other.day.readings.length === 1);
  const byWeekday = weekday === null ? readings : readings.filter((iso) => isoWeekday(iso) === weekday);
  const fitting =
    others.length === 0 ? byWeekday : byWeekday.filter((iso) => others.some((other) => isSameDay(iso, other.day.readings[0])));
  const only = readings.length === 1 ? readings[0] : fitting.length === 1 ? fitting[0] : undefined;
  return only === undefined ? { value: day.year, ambiguous: true, readings } : { value: only, ambiguous: false, readings: [only] };
}

/** Where the new moon was seen a day apart, one day has two dates of the Hijra. */
const isSameDay = (iso: string, other: string | undefined): boolean => other !== undefined && Math.abs(daysBetween(iso, other)) <= 1;

/** How many pieces («الساعة», «بتوقيت») may stand between a day and its time or weekday for the words to be shown as one. */
const NEAR = 6;

/** The printed words from the first to the last piece of a date; without a weekday or time that stands far off. */
function spanOf(text: string, pieces: readonly Piece[], own: ReadonlySet<number>, day: Reading): string {
  const near = [...own].filter((index) => index >= day.first - NEAR && index < day.day.next + NEAR);
  return text.slice(pieces[Math.min(...near)]?.start ?? 0, pieces[Math.max(...near)]?.end ?? text.length);
}

function monthAlone(text: string, line: number, pieces: readonly Piece[]): DateOnLine[] {
  for (let index = 0; index < pieces.length; index++) {
    const month = monthAt(pieces, index, STAMP_JOINS);
    const year = month && yearAt(pieces, month.next);
    if (!month || !year || month.calendar !== 'gregorian' || year.calendar !== 'gregorian') continue;
    if (!STAMP_JOINS.test(pieces[month.next]?.gap ?? '')) continue;
    const own = new Set(Array.from({ length: year.next - index }, (_, offset) => index + offset));
    const value = `${year.year}-${String(month.month).padStart(2, '0')}`;
    const words = text.slice(pieces[index]?.start, pieces[month.next]?.end);
    return [
      {
        first: index,
        pieces: own,
        short: false,
        date: { value, time: null, text: words, line, calendar: 'gregorian', weekday: null, ambiguous: false },
      },
    ];
  }
  return [];
}
