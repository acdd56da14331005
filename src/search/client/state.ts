import type { Facet } from '../facets.ts';
import { FACETS } from '../facets.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asks for: all that the address of the search page holds. */
export interface SearchState {
  query: string;
  chosen: Record<Facet, string[]>;
  sort: Sort;
}

/**
 * Reads the state out of an address. What it does not know it leaves out.
 * @param search the part of the address from `?` on, or nothing
 */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const values = (facet: Facet): string[] => [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  return {
    query: params.get('q')?.trim() ?? '',
    chosen: { outlet: values('outlet'), actor: values('actor'), topic: values('topic'), year: values('year') },
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'relevance',
  };
}

/** The part of the address from `?` on that holds the state; nothing for the state of rest. The inverse of `readState`. */
export function writeState({ query, chosen, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (sort !== 'relevance') params.set('sort', sort);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** The state with a value of a facet chosen, or no longer chosen. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** The state with no facet chosen. */
export function withoutFacets(state: SearchState): SearchState {
  return { ...state, chosen: { outlet: [], actor: [], topic: [], year: [] } };
}

/** Whether any value of any facet is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return FACETS.some((facet) => chosen[facet].length > 0);
}
