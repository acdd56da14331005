import type { ArticleSummary } from '../model/summary.ts';
import { type DateStyle, displayDate } from '../ui/display-date.ts';
import { displayDay } from '../ui/display-day.ts';
import { displayDigits } from '../ui/number.ts';
import { SECTION_WORDS } from '../ui/section-words.ts';
import { precisionOf } from './period.ts';
import type { Month, Timeline, Year } from './timeline.ts';

/** One ring of a drawn timeline: a day, or a span in which the day lies, and what was published then. */
export interface TimelineEntry {
  /** «الثلاثاء 12», «خلال الشهر», «بين … و…». */
  label: string;
  /** ISO day where it is certain; null is drawn with a dotted ring. */
  day: string | null;
  articles: ArticleSummary[];
}

/** A heading of a drawn timeline, and the rings under it. */
export interface TimelineGroup {
  /** `2024-03`, `2024` for what is known to the year only, `interval`, `undated`. */
  period: string;
  heading: string;
  entries: TimelineEntry[];
}

/**
 * A timeline as it is drawn: months, each with its days, then what is known of the month only; after the months of a year
 * what is known of the year only; at the end, whatever the order, intervals and the undated.
 */
export function timelineGroups(timeline: Timeline, style: DateStyle, order: 'newest' | 'oldest'): TimelineGroup[] {
  const words = SECTION_WORDS.timeline;
  const groups = inOrder(timeline.years, order).flatMap((year) => yearGroups(year, style, order));
  if (timeline.interval.length > 0)
    groups.push({ period: 'interval', heading: words.betweenDays, entries: spans(timeline.interval, style, words.betweenDays) });
  if (timeline.undated.length > 0)
    groups.push({ period: 'undated', heading: words.noDate, entries: [{ label: words.noDate, day: null, articles: timeline.undated }] });
  return groups;
}

function yearGroups({ year, months, uncertain }: Year, style: DateStyle, order: 'newest' | 'oldest'): TimelineGroup[] {
  const groups = inOrder(months, order).map((month) => monthGroup(month, style, order));
  if (uncertain.length === 0) return groups;
  const heading = displayDigits(year, style.digits);
  return [...groups, { period: year, heading, entries: spans(uncertain, style, SECTION_WORDS.timeline.duringYear) }];
}

function monthGroup({ month, days, uncertain }: Month, style: DateStyle, order: 'newest' | 'oldest'): TimelineGroup {
  const certain = inOrder(days, order).map(({ day, articles }) => ({ label: displayDay(day, style), day, articles }));
  const entries = [...certain, ...spans(uncertain, style, SECTION_WORDS.timeline.duringMonth)];
  return { period: month, heading: displayDate(month, style), entries };
}

/** Rings for what has no day: one for all that is known of the whole period only, one for each interval. */
function spans(articles: readonly ArticleSummary[], style: DateStyle, whole: string): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const article of articles) {
    const label = article.edtf && precisionOf(article.edtf) === 'interval' ? displayDate(article.edtf, style) : whole;
    const entry = entries.get(label) ?? { label, day: null, articles: [] };
    entry.articles.push(article);
    entries.set(label, entry);
  }
  return [...entries.values()];
}

function inOrder<T>(items: readonly T[], order: 'newest' | 'oldest'): readonly T[] {
  return order === 'newest' ? items.toReversed() : items;
}
