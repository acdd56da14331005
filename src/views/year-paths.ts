import type { Archive } from '../archive/create-archive.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { type BucketPage, bucketPagesOf, isLong, pageParam } from './buckets.ts';
import { cacheKeyOf } from './cache-key.ts';

/** A page by year of a long list, as Astro's getStaticPaths gives it. */
export interface YearPath {
  params: { id: string; year: string; page: string | undefined };
  props: { name: string; bucket: BucketPage };
  cacheKey: string;
}

/**
 * The pages by year of all entries of a registry that have a long list of articles.
 * @param entries id and name of the entries
 * @param articlesOf articles by id of an entry
 */
export function yearPaths(
  entries: ReadonlyMap<string, { name: string }>,
  articlesOf: ReadonlyMap<string, readonly ArticleSummary[]>,
  { site }: Pick<Archive, 'site'>,
): YearPath[] {
  return [...articlesOf].flatMap(([id, articles]) => {
    const name = entries.get(id)?.name;
    if (name === undefined || !isLong(articles)) return [];
    return bucketPagesOf(articles).map((bucket) => {
      const { period, page, pages, items } = bucket;
      const shown = items.map(({ digest }) => digest);
      return {
        params: { id, year: period, page: pageParam(page) },
        props: { name, bucket },
        cacheKey: cacheKeyOf(site, name, period, page, pages, shown),
      };
    });
  });
}
