import { type DateStyle, displayDate } from '../ui/display-date.ts';
import { monthName } from '../ui/month-name.ts';
import { displayDigits } from '../ui/number.ts';
import { countByMonth, countByMonthOf, countByYear, type PeriodCount } from './period-counts.ts';
import type { Timeline } from './timeline.ts';

/** A bar of a chart, as the component BarChart takes it but for its link. */
export interface ChartBar {
  /** `YYYY` or `YYYY-MM`. */
  period: string;
  /** The period in words. */
  label: string;
  /** What stands under the bar; '' where there is no room for it. */
  tick: string;
  /** A shorter word for a narrow screen. */
  narrowTick?: string;
  count: number;
  /** Path of the timeline page of the period, without the base path. */
  path: string;
}

/** As many ticks as stand beside one another on a phone. */
const MOST_TICKS = 8;

/** Up to this many, bars are wide enough on a large screen for a word under each. */
const MOST_WIDE = 12;

/** Years up to which the chart shows months. */
const YEARS_BY_MONTH = 2;

/** Articles over time: bars of months where they span one or two years, else bars of years. Oldest first. */
export function chartOf(timeline: Timeline, style: DateStyle): { unit: 'month' | 'year'; bars: ChartBar[] } {
  const years = countByYear(timeline);
  const months = years.length <= YEARS_BY_MONTH ? countByMonth(timeline) : [];
  if (months.length > 1) return { unit: 'month', bars: (months.length > MOST_WIDE ? manyMonths : fewMonths)(months, style) };
  return { unit: 'year', bars: years.map((year, index) => yearBar(year, index, years.length, style)) };
}

/** The twelve months of a year. */
export function chartOfYear(year: string, timeline: Timeline, style: DateStyle): ChartBar[] {
  return countByMonthOf(year, timeline).map((count, index) => ({
    ...monthBar(count, style, monthName(index + 1, style.months)),
    narrowTick: displayDigits(index + 1, style.digits),
  }));
}

function yearBar({ period, count }: PeriodCount, index: number, of: number, style: DateStyle): ChartBar {
  const label = displayDigits(period, style.digits);
  const spaced = index % Math.ceil(of / MOST_TICKS) === 0 ? label : '';
  const ticks = of > MOST_TICKS && of <= MOST_WIDE ? { tick: label, narrowTick: spaced } : { tick: spaced };
  return { period, label, ...ticks, count, path: `/timeline/${period}/` };
}

function monthBar({ period, count }: PeriodCount, style: DateStyle, tick: string): ChartBar {
  return { period, label: displayDate(period, style), tick, count, path: `/timeline/${period.replace('-', '/')}/` };
}

function fewMonths(months: readonly PeriodCount[], style: DateStyle): ChartBar[] {
  return months.map((count) => {
    const [year, month] = count.period.split('-');
    const tick = displayDigits(`${Number(month)}/${year}`, style.digits);
    return { ...monthBar(count, style, tick), narrowTick: displayDigits(Number(month), style.digits) };
  });
}

/** Month and year under every sixth bar, but not so near the end that it would stand over the edge. */
function manyMonths(months: readonly PeriodCount[], style: DateStyle): ChartBar[] {
  return months.map((count, index) => {
    const [year, month] = count.period.split('-');
    const ticked = index % 6 === 0 && months.length - index > 2;
    return monthBar(count, style, ticked ? displayDigits(`${Number(month)}/${year}`, style.digits) : '');
  });
}
