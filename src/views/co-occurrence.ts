import type { ArticleSummary } from '../model/summary.ts';
import type { PresentActor } from './present-actors.ts';

/** Two actors that articles name together. */
export interface ActorPair {
  /** The more present of the two. */
  source: PresentActor;
  target: PresentActor;
  articles: number;
  /** EDTF of the oldest and the newest of these articles that have a date; null where none has. */
  first: string | null;
  last: string | null;
}

export interface CoOccurrence {
  /** Pairs in fewer articles than this are left out. */
  least: number;
  /** Pair by pair, by presence of the first, then of the second; begins anew at every call. */
  pairs: () => Generator<ActorPair>;
}

export interface PairLimits {
  /** An article links so many of its actors, the most mentioned: a list of everybody says of nobody who belongs with whom. */
  actorsOfArticle: number;
  /** So many pairs are listed; where there are more, those of the fewest articles are left out, all that are in as few. */
  pairs: number;
}

export const PAIR_LIMITS: PairLimits = { actorsOfArticle: 40, pairs: 200_000 };

const NONE = -1;

/**
 * Which actors are named in the same articles. Counts are made for one actor at a time, so that memory grows with the
 * mentions, never with the pairs.
 * @param actors in the order in which pairs shall name them
 * @param articles in the order of time
 */
export function coOccurrence(
  actors: readonly PresentActor[],
  articles: readonly ArticleSummary[],
  limits: PairLimits = PAIR_LIMITS,
): CoOccurrence {
  const ranks = new Map(actors.map(({ actor }, rank) => [actor.id, rank]));
  const together = articles.map((article) => ranksIn(article, ranks, limits.actorsOfArticle));
  const holding: number[][] = actors.map(() => []);
  for (const [at, found] of together.entries()) for (const rank of found) holding[rank]?.push(at);

  function* all(): Generator<ActorPair> {
    const counts = new Uint32Array(actors.length);
    const first = new Int32Array(actors.length);
    const last = new Int32Array(actors.length);
    for (const [one, source] of actors.entries()) {
      const met: number[] = [];
      for (const at of holding[one] ?? []) {
        const dated = articles[at]?.edtf != null;
        for (const other of together[at] ?? []) {
          if (other <= one) continue;
          if (counts[other] === 0) {
            met.push(other);
            first[other] = NONE;
            last[other] = NONE;
          }
          counts[other] = (counts[other] ?? 0) + 1;
          if (!dated) continue;
          if (first[other] === NONE) first[other] = at;
          last[other] = at;
        }
      }
      for (const other of met.sort((a, b) => a - b)) {
        const target = actors[other];
        const dateAt = (at: number = NONE): string | null => articles[at]?.edtf ?? null;
        if (target) yield { source, target, articles: counts[other] ?? 0, first: dateAt(first[other]), last: dateAt(last[other]) };
        counts[other] = 0;
      }
    }
  }

  const least = leastListed(all(), limits.pairs);
  return {
    least,
    pairs: function* () {
      for (const pair of all()) if (pair.articles >= least) yield pair;
    },
  };
}

function ranksIn({ actors }: ArticleSummary, ranks: ReadonlyMap<string, number>, most: number): Uint32Array {
  const found = actors.flatMap(({ id, mentions }) => {
    const rank = ranks.get(id);
    return rank === undefined ? [] : [{ rank, mentions }];
  });
  if (found.length > most) found.sort((a, b) => b.mentions - a.mentions || a.rank - b.rank).length = most;
  return Uint32Array.from(found, ({ rank }) => rank);
}

/** The least number of articles of which all pairs fit; where even the most frequent do not, theirs. */
function leastListed(pairs: Iterable<ActorPair>, most: number): number {
  const histogram = new Map<number, number>();
  for (const { articles } of pairs) histogram.set(articles, (histogram.get(articles) ?? 0) + 1);
  let [least, listed] = [0, 0];
  for (const [articles, count] of [...histogram].sort(([a], [b]) => b - a)) {
    listed += count;
    if (listed > most) return least || articles;
    least = articles;
  }
  return 1;
}
