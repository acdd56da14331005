import type { Timeline } from './timeline.ts';

/** How many articles a calendar period holds. */
export interface PeriodCount {
  /** `YYYY` or `YYYY-MM`. */
  period: string;
  count: number;
  /** Of these, the ones of which no more than the period is known. */
  uncertain: number;
}

/** Articles by year, oldest first, from the first to the last year with articles; years without any in between count 0. */
export function countByYear(timeline: Timeline): PeriodCount[] {
  const years = new Map(timeline.years.map((year) => [year.year, year]));
  const [first, last] = [timeline.years.at(0), timeline.years.at(-1)];
  if (!first || !last) return [];
  return range(Number(first.year), Number(last.year)).map((number) => {
    const period = String(number).padStart(4, '0');
    const year = years.get(period);
    return { period, count: year?.count ?? 0, uncertain: year?.uncertain.length ?? 0 };
  });
}

/**
 * Articles by month, oldest first, from the first to the last month with articles; months without any in between count 0.
 * Articles of which only the year is known are in no month.
 */
export function countByMonth(timeline: Timeline): PeriodCount[] {
  const months = new Map(timeline.years.flatMap((year) => year.months).map((month) => [month.month, month]));
  const keys = [...months.keys()];
  const [first, last] = [keys.at(0), keys.at(-1)];
  if (!first || !last) return [];
  return range(monthNumber(first), monthNumber(last)).map((number) => countOf(monthKey(number), months));
}

/** Articles in each of the twelve months of a year. */
export function countByMonthOf(year: string, timeline: Timeline): PeriodCount[] {
  const months = timeline.years.find((candidate) => candidate.year === year)?.months ?? [];
  const byKey = new Map(months.map((month) => [month.month, month]));
  const january = monthNumber(`${year}-01`);
  return range(january, january + 11).map((number) => countOf(monthKey(number), byKey));
}

function countOf(period: string, months: ReadonlyMap<string, { count: number; uncertain: readonly unknown[] }>): PeriodCount {
  const month = months.get(period);
  return { period, count: month?.count ?? 0, uncertain: month?.uncertain.length ?? 0 };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthKey(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
