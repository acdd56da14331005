import type { ArticleSummary } from '../model/summary.ts';

/** How exactly the day of publication is known. */
export type Precision = 'day' | 'month' | 'year' | 'interval' | 'none';

/**
 * How exactly an EDTF value names a day: an interval is `interval` even where both ends are days; null is `none`.
 * @param edtf an EDTF value of the model
 */
export function precisionOf(edtf: string | null): Precision {
  if (edtf === null) return 'none';
  if (edtf.includes('/')) return 'interval';
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';
}

/** The smallest calendar period that surely holds the day of publication; nulls where the value does not say. */
export interface Period {
  /** `YYYY`; null for undated clippings and for intervals that cross a year or are open at an end. */
  year: string | null;
  /** `YYYY-MM`; null also where the value leaves several months open. */
  month: string | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
}

/** The year, month and day that an article surely belongs to. `2021-02-18/2021-02-20` has a year and a month, and no day. */
export function periodOf(article: Pick<ArticleSummary, 'edtf'>): Period {
  if (article.edtf === null) return { year: null, month: null, day: null };
  const [from = '..', to = from] = article.edtf.split('/');
  return { year: shared(from, to, 4), month: shared(from, to, 7), day: shared(from, to, 10) };
}

function shared(from: string, to: string, length: number): string | null {
  const start = from.slice(0, length);
  return start.length === length && to.slice(0, length) === start ? start : null;
}
