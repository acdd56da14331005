/** One page of a list that is too long for one. */
export interface PageOf<T> {
  /** 1-based. */
  page: number;
  pages: number;
  items: readonly T[];
}

/** Rows on a page of a long list. */
export const PAGE_SIZE = 200;

/**
 * Cuts a list into pages, in the order in which it comes. Give it the oldest first: what is added later then changes the
 * last page only. An empty list has no page.
 * @param size rows on a page, at least 1
 * @throws RangeError for a size below 1
 */
export function pagesOf<T>(items: readonly T[], size: number = PAGE_SIZE): PageOf<T>[] {
  if (!(size >= 1)) throw new RangeError(`no page of ${size} rows: expected at least 1`);
  const pages = Math.ceil(items.length / size);
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, pages, items: items.slice(index * size, (index + 1) * size) }));
}
