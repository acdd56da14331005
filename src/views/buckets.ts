import type { ArticleSummary } from '../model/summary.ts';
import { PAGE_SIZE, type PageOf, pagesOf } from './pages-of.ts';
import { periodOf } from './period.ts';

/** Above this many articles, an actor, a topic or an outlet lists them on pages of their own, a year each. */
export const LONG_LIST = 100;

/** The last part of the address of the bucket of articles that belong to no year. */
export const UNDATED = 'undated';

/** The articles of one year, or those that belong to none. */
export interface Bucket {
  /** `YYYY`, or `undated`. */
  period: string;
  articles: ArticleSummary[];
}

/** One page of one bucket. */
export interface BucketPage extends PageOf<ArticleSummary> {
  period: string;
}

/** Articles by year, oldest first; those of no year last. Keeps the order inside a year. */
export function bucketsOf(articles: readonly ArticleSummary[]): Bucket[] {
  const buckets = new Map<string, ArticleSummary[]>();
  for (const article of articles) {
    const period = periodOf(article).year ?? UNDATED;
    const bucket = buckets.get(period);
    if (bucket) bucket.push(article);
    else buckets.set(period, [article]);
  }
  return [...buckets]
    .map(([period, ofPeriod]) => ({ period, articles: ofPeriod }))
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

/** Whether there are so many that they are listed on pages by year. */
export function isLong(articles: readonly ArticleSummary[]): boolean {
  return articles.length > LONG_LIST;
}

/** The pages that list articles by year, oldest first, those of no year last. */
export function bucketPagesOf(articles: readonly ArticleSummary[], size: number = PAGE_SIZE): BucketPage[] {
  return bucketsOf(articles).flatMap(({ period, articles: ofPeriod }) => pagesOf(ofPeriod, size).map((page) => ({ ...page, period })));
}

/**
 * The value of the rest parameter in the address of a page of a list: nothing for the first page, `2` for the second.
 */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : String(page);
}
