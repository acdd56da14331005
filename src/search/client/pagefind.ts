import type { Facet } from '../facets.ts';

/** How many records hold each value, by facet. */
export type Counts = Partial<Record<Facet, Record<string, number>>>;

/** The filters of a search as Pagefind takes them: a list means all of them. */
export type Filters = Partial<Record<Facet, string[] | { any: string[] }>>;

export interface PagefindOptions {
  filters?: Filters;
  sort?: { date: 'asc' | 'desc' };
}

/** A record as it comes back: what `searchRecord` put in, with the address under the base path. */
export interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; date?: string; from?: string };
  filters: Partial<Record<Facet, string[]>>;
}

export interface PagefindResult {
  id: string;
  /** Which words of the content were found, counted from 0; parted at white space. */
  words: number[];
  data(): Promise<Fragment>;
}

/** The part of Pagefind's browser API that the search page uses. */
export interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  preload(term: string): Promise<void>;
  search(term: string | null, options: PagefindOptions): Promise<{ results: PagefindResult[]; filters: Counts }>;
}

/**
 * Fetches Pagefind and opens the index, with the values of all facets, without which Pagefind counts none.
 * @param base the base path of the site, with a slash at its end
 * @throws Error where the index is not there or cannot be read
 */
export async function openIndex(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
