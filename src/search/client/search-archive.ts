import { readQuery } from '../analyzer.ts';
import type { Facet } from '../facets.ts';
import { FACET_MODE, FACETS } from '../facets.ts';
import type { Counts, Filters, Pagefind, PagefindResult } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** What a search finds: the results in order, and for each value of a facet how many results choosing it gives. */
export interface Found {
  results: PagefindResult[];
  counts: Record<Facet, Record<string, number>>;
}

/**
 * Asks the index. Without a query every article is found, newest first. Where results are sorted by date, undated articles
 * come last. A facet of which any value will do is counted as if none of it were chosen.
 */
export async function searchArchive(index: Pagefind, state: SearchState): Promise<Found> {
  const { term } = readQuery(state.query);
  const filters = filtersOf(state.chosen);
  const counted = FACETS.filter((facet) => FACET_MODE[facet] === 'any' && state.chosen[facet].length > 0);
  const [byRelevance, byDate, ...others] = await Promise.all([
    index.search(term, { filters }),
    sortOf(state, term) ? index.search(term, { filters, sort: { date: sortOf(state, term) ?? 'desc' } }) : null,
    ...counted.map((facet) => index.search(term, { filters: filtersOf({ ...state.chosen, [facet]: [] }) })),
  ]);
  const counts = { outlet: {}, actor: {}, topic: {}, year: {}, ...byRelevance.filters };
  for (const [at, facet] of counted.entries()) counts[facet] = countsOf(others[at]?.filters, facet);
  return { results: byDate ? undatedLast(byDate.results, byRelevance.results) : byRelevance.results, counts };
}

function filtersOf(chosen: SearchState['chosen']): Filters {
  const filters: Filters = {};
  for (const facet of FACETS) {
    if (chosen[facet].length > 0) filters[facet] = FACET_MODE[facet] === 'any' ? { any: chosen[facet] } : chosen[facet];
  }
  return filters;
}

function sortOf({ sort }: SearchState, term: string | null): 'asc' | 'desc' | null {
  if (sort === 'oldest') return 'asc';
  return sort === 'newest' || term === null ? 'desc' : null;
}

const countsOf = (counts: Counts | undefined, facet: Facet): Record<string, number> => counts?.[facet] ?? {};

/** Pagefind leaves records without the key of a sort out of sorted results. */
function undatedLast(dated: readonly PagefindResult[], all: readonly PagefindResult[]): PagefindResult[] {
  const ids = new Set(dated.map((result) => result.id));
  return [...dated, ...all.filter((result) => !ids.has(result.id))];
}
