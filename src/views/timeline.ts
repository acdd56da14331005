import type { Archive } from '../archive/create-archive.ts';
import { compare } from '../model/compare.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { periodOf } from './period.ts';

/** A day and what was published on it. */
export interface Day {
  /** `YYYY-MM-DD`. */
  day: string;
  articles: ArticleSummary[];
}

/** A month: the days with articles, oldest first, and the articles of which no more than the month is known. */
export interface Month {
  /** `YYYY-MM`. */
  month: string;
  days: Day[];
  uncertain: ArticleSummary[];
  /** All articles of the month: those of its days, and the uncertain ones. */
  count: number;
}

/** A year: the months with articles, oldest first, and the articles of which no more than the year is known. */
export interface Year {
  /** `YYYY`. */
  year: string;
  months: Month[];
  uncertain: ArticleSummary[];
  count: number;
}

/** Articles in the calendar. Each stands in it once: on a day, with a month, with a year, in `interval` or in `undated`. */
export interface Timeline {
  /** Years with articles, oldest first. */
  years: Year[];
  /** Known only between two days that lie in different years, or before or after a day. */
  interval: ArticleSummary[];
  /** No date at all. */
  undated: ArticleSummary[];
}

/**
 * Puts articles into the calendar. Within a day, a month or a year they keep the order in which they come. Linear, apart
 * from the sort of the periods.
 */
export function timelineOf(articles: readonly ArticleSummary[]): Timeline {
  const years = new Map<string, Year>();
  const months = new Map<string, Month>();
  const days = new Map<string, Day>();
  const timeline: Timeline = { years: [], interval: [], undated: [] };

  for (const article of articles) {
    const { year, month, day } = periodOf(article);
    if (year === null) {
      (article.edtf === null ? timeline.undated : timeline.interval).push(article);
      continue;
    }
    const inYear = entry(years, year, () => ({ year, months: [], uncertain: [], count: 0 }));
    inYear.count += 1;
    if (month === null) {
      inYear.uncertain.push(article);
      continue;
    }
    const inMonth = entry(months, month, () => added(inYear.months, { month, days: [], uncertain: [], count: 0 }));
    inMonth.count += 1;
    if (day === null) inMonth.uncertain.push(article);
    else entry(days, day, () => added(inMonth.days, { day, articles: [] })).articles.push(article);
  }

  timeline.years = [...years.values()].sort((a, b) => compare(a.year, b.year));
  for (const { months: ofYear } of timeline.years) {
    ofYear.sort((a, b) => compare(a.month, b.month));
    for (const { days: ofMonth } of ofYear) ofMonth.sort((a, b) => compare(a.day, b.day));
  }
  return timeline;
}

const timelines = new WeakMap<Archive, Timeline>();

/** The calendar of all articles of an archive, made once. */
export function timelineOfArchive(archive: Archive): Timeline {
  const known = timelines.get(archive);
  if (known) return known;
  const timeline = timelineOf(archive.articles);
  timelines.set(archive, timeline);
  return timeline;
}

/** All articles of a month: day by day, then those of which only the month is known. */
export function articlesOfMonth(month: Month): ArticleSummary[] {
  return [...month.days.flatMap((day) => day.articles), ...month.uncertain];
}

/** All articles of a year: month by month, then those of which only the year is known. */
export function articlesOfYear(year: Year): ArticleSummary[] {
  return [...year.months.flatMap(articlesOfMonth), ...year.uncertain];
}

/** The articles that no month holds: known to the year only, between days of different years, or not at all. */
export function withoutMonth({ years, interval, undated }: Timeline): ArticleSummary[] {
  return [...years.flatMap((year) => year.uncertain), ...interval, ...undated];
}

/** Up to this many articles, the page of a year shows them all. */
const MOST_OF_YEAR = 100;

/**
 * The articles on the page of a year: all where they are few; else those of no month, at most 100: the months have pages
 * of their own, and the page of the undated has every one of these.
 */
export function shownOnYearPage(year: Year): ArticleSummary[] {
  return year.count <= MOST_OF_YEAR ? articlesOfYear(year) : year.uncertain.slice(0, MOST_OF_YEAR);
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function added<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}
