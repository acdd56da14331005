import type { Archive } from '../archive/create-archive.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { statementKeys } from './actor-with-page.ts';
import { type BucketPage, bucketPagesOf, pageParam } from './buckets.ts';
import { cacheKeyOf } from './cache-key.ts';
import { newestFirst } from './newest-first.ts';
import { ARTICLES_A_PAGE } from './speaking-actors.ts';

/** A page by year of a list of statements, as Astro's getStaticPaths gives it. */
export interface StatementPage {
  params: { year: string; page: string | undefined };
  props: { bucket: BucketPage };
  cacheKey: string;
}

/**
 * The pages by year that list the statements of articles, oldest first, those of no year last.
 * @param articles the ones with such statements, in the order of the archive
 * @param shown what the pages show beside the statements and the site
 */
export function statementPages(articles: readonly ArticleSummary[], archive: Archive, ...shown: unknown[]): StatementPage[] {
  return bucketPagesOf(articles, ARTICLES_A_PAGE).map((bucket) => {
    const { period, page, pages, items } = bucket;
    return {
      params: { year: period, page: pageParam(page) },
      props: { bucket },
      cacheKey: cacheKeyOf(archive.site, ...shown, period, page, pages, statementKeys(items, archive)),
    };
  });
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
