import { countByMonth, type PeriodCount } from './period-counts.ts';
import type { Timeline } from './timeline.ts';

/** Articles by month over several years, for a chart of many thin bars. */
export interface MonthChart {
  /** Whole years, oldest first; every year has twelve places for bars. */
  years: string[];
  /** SVG path of all bars: one unit wide a month, the newest on the left, heights to 100. */
  path: string;
  most: number;
  /** The months that have articles, oldest first. */
  months: PeriodCount[];
}

/** The chart of a timeline; null where fewer than two months have articles. */
export function monthChart(timeline: Timeline): MonthChart | null {
  const all = countByMonth(timeline);
  const months = all.filter(({ count }) => count > 0);
  const [first, last] = [all.at(0), all.at(-1)];
  if (!first || !last || months.length < 2) return null;
  const from = Number(first.period.slice(0, 4));
  const years = Array.from({ length: Number(last.period.slice(0, 4)) - from + 1 }, (_, at) => String(from + at).padStart(4, '0'));
  const most = Math.max(...months.map(({ count }) => count));
  const bars = months.map(({ period, count }) => {
    const place = (Number(period.slice(0, 4)) - from) * 12 + Number(period.slice(5)) - 1;
    const height = Math.max(3, Math.round((count / most) * 1000) / 10);
    return `M${years.length * 12 - place - 1} 100v${-height}h1v${height}z`;
  });
  return { years, path: bars.join(''), most, months };
}
