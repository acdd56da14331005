import type { Archive } from '../archive/create-archive.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { type DateStyle, displayDate } from '../ui/display-date.ts';
import { link } from '../ui/link.ts';
import { statementKeys } from './actor-with-page.ts';
import { bucketName } from './bucket-links.ts';
import { bucketsOf, UNDATED } from './buckets.ts';
import { cacheKeyOf } from './cache-key.ts';
import { newestFirst } from './newest-first.ts';
import { type PageOf, pagesOf } from './pages-of.ts';
import { periodOf } from './period.ts';
import { ARTICLES_A_PAGE } from './speaking-actors.ts';

/** One page of the statements of one period. */
export interface StatementBucket extends PageOf<ArticleSummary> {
  /** `YYYY`, `YYYY-MM`, or `undated`. */
  period: string;
  /** On the page of a year that is too long for one: its months, whose statements stand on pages of their own. */
  months: { month: string; count: number }[];
}

/** A page of a list of statements by period, as Astro's getStaticPaths gives it. */
export interface StatementPage {
  params: { year: string; rest: string | undefined };
  props: { bucket: StatementBucket };
  cacheKey: string;
}

/**
 * The pages that list the statements of articles by year, oldest first, those of no year last. A year of more articles than fit
 * on a page has a page for each of its months, and itself those of which no more than the year is known: so one more clipping
 * changes the pages of its month only.
 * @param articles the ones with such statements, in the order of the archive
 * @param countOf how many such statements an article has
 * @param shown what the pages show beside the statements and the site
 */
export function statementPages(
  articles: readonly ArticleSummary[],
  countOf: (article: ArticleSummary) => number,
  archive: Archive,
  ...shown: unknown[]
): StatementPage[] {
  return statementBuckets(articles, countOf).map((bucket) => {
    const { period, page, pages, items, months } = bucket;
    const [year = period, rest] = addressOf(period, page).split(/\/(.*)/);
    return {
      params: { year, rest },
      props: { bucket },
      cacheKey: cacheKeyOf(archive.site, ...shown, period, page, pages, months, statementKeys(items, archive)),
    };
  });
}

function statementBuckets(articles: readonly ArticleSummary[], countOf: (article: ArticleSummary) => number): StatementBucket[] {
  return bucketsOf(articles).flatMap(({ period, articles: all }) => {
    if (period === UNDATED || all.length <= ARTICLES_A_PAGE) return pagesIn(period, all);
    const byMonth = Map.groupBy(all, (article) => periodOf(article).month ?? '');
    const ofYear = byMonth.get('') ?? [];
    byMonth.delete('');
    const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
    const counts = months.map(([month, held]) => ({ month, count: held.reduce((sum, article) => sum + countOf(article), 0) }));
    const first = { period, page: 1, pages: 1, items: [], months: counts };
    const own = ofYear.length === 0 ? [first] : pagesIn(period, ofYear).map((bucket) => ({ ...bucket, months: counts }));
    return [...own, ...months.flatMap(([month, held]) => pagesIn(month, held))];
  });
}

function pagesIn(period: string, articles: readonly ArticleSummary[]): StatementBucket[] {
  return pagesOf(articles, ARTICLES_A_PAGE).map((page) => ({ ...page, period, months: [] }));
}

/** `2024`, `2024/03`, `2024/03/2`; the second page of a year is `2024/rest/2`, since `2024/10` is a month. */
function addressOf(period: string, page: number): string {
  const path = period.replace('-', '/');
  if (page === 1) return path;
  return /^\d{4}$/.test(period) ? `${path}/rest/${page}` : `${path}/${page}`;
}

/**
 * The address of a page of a list of statements, without the base path.
 * @param path of the list, with a slash at its end
 */
export function statementPagePath(path: string, { period, page }: { period: string; page: number }): string {
  return `${path}${addressOf(period, page)}/`;
}

/** Base-aware addresses of all pages of a period. */
export function statementPageLinks(path: string, { period, pages }: Pick<StatementBucket, 'period' | 'pages'>): string[] {
  return Array.from({ length: pages }, (_, index) => link(statementPagePath(path, { period, page: index + 1 })));
}

/** «2024», «مارس/ آذار 2024», «بلا تاريخ محدد». */
export function periodName(period: string, style: DateStyle): string {
  return period.includes('-') ? displayDate(period, style) : bucketName(period, style);
}

/**
 * The newest articles that hold `limit` statements, or all where they hold fewer, back in the order of the archive.
 * @param countOf the statements of an article that count
 */
export function newestHolding(
  articles: readonly ArticleSummary[],
  limit: number,
  countOf: (article: ArticleSummary) => number,
): ArticleSummary[] {
  const chosen = new Set<ArticleSummary>();
  let held = 0;
  for (const article of newestFirst(articles)) {
    if (held >= limit) break;
    held += countOf(article);
    chosen.add(article);
  }
  return articles.filter((article) => chosen.has(article));
}
