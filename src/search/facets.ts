/** By what results can be narrowed, in the order in which the search page shows it. */
export const FACETS = ['outlet', 'actor', 'topic', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * How several chosen values of one facet combine: `any` of them (an article has one year, as a rule one outlet), or `all` of
 * them (articles that name both actors).
 */
export const FACET_MODE: Readonly<Record<Facet, 'any' | 'all'>> = { outlet: 'any', actor: 'all', topic: 'all', year: 'any' };
