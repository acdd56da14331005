import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { newestFirst } from './newest-first.ts';
import { companionsOf } from './profile.ts';

/** Somebody who is named in articles with an actor. */
export interface Companion {
  actor: Actor;
  /** Articles that name both. */
  count: number;
  /** The newest of them. */
  newest: ArticleSummary;
}

/** In how many of an actor's articles two companions stand together: their places in the list of companions. */
export interface Tie {
  one: number;
  other: number;
  count: number;
}

export interface Company {
  /** The most often first. */
  companions: Companion[];
  /** The most frequent first. */
  ties: Tie[];
}

/** How many ties between companions are drawn. */
const MOST_TIES = 12;

/**
 * Who is named with an actor, and who of them with whom. Only the most frequent companions are counted in pairs, so that the
 * work is linear in the articles.
 * @param articles that name the actor, in the order of the archive
 */
export function companyOf(id: string, articles: readonly ArticleSummary[], archive: Pick<Archive, 'actors'>): Company {
  const counts = companionsOf(articles, archive, id);
  const placeOf = new Map(counts.map(({ actor }, place) => [actor.id, place]));
  const newest = new Map<number, ArticleSummary>();
  const pairs = new Map<number, number>();
  for (const article of newestFirst(articles)) {
    const places = article.actors.flatMap((actor) => placeOf.get(actor.id) ?? []).sort((a, b) => a - b);
    for (const [at, one] of places.entries()) {
      if (!newest.has(one)) newest.set(one, article);
      for (const other of places.slice(at + 1)) {
        const pair = one * counts.length + other;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  const ties = [...pairs].map(([pair, count]) => ({ one: Math.floor(pair / counts.length), other: pair % counts.length, count }));
  ties.sort((a, b) => b.count - a.count || a.one - b.one || a.other - b.other);
  const companions = counts.flatMap((companion, place) => {
    const last = newest.get(place);
    return last ? [{ ...companion, newest: last }] : [];
  });
  return { companions, ties: ties.slice(0, MOST_TIES) };
}
