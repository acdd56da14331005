import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import { compare } from '../model/compare.ts';
import type { ArticleSummary } from '../model/summary.ts';

/** How many who appear with an actor a profile names. */
export const MOST_COMPANIONS = 12;

/** How many of the newest articles the page of a topic is read from in full. */
export const READ_IN_FULL = 100;

/** An outlet, and in how many articles it printed or that credit it. */
export interface Carrier {
  /** null for an outlet that content/outlets.yaml does not know. */
  id: string | null;
  name: string;
  published: number;
  /** Of those that it printed, the ones of which that is inferred. */
  inferred: number;
  credited: number;
  /** Articles that it printed or that credit it. */
  articles: number;
}

/** How many statements an article has from an actor. */
export function statementsBy(id: string, article: ArticleSummary): number {
  return article.speakers.reduce((sum, speaker) => sum + (speaker.id === id ? speaker.statements : 0), 0);
}

/**
 * Who is named in articles, the most often first, and in how many of them; at most `MOST_COMPANIONS`.
 * @param except an actor left out: the one whose articles they are
 */
export function companionsOf(
  articles: readonly ArticleSummary[],
  archive: Pick<Archive, 'actors'>,
  except?: string,
): { actor: Actor; count: number }[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const other of article.actors) if (other.id !== except) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, MOST_COMPANIONS)
    .flatMap(([other, count]) => {
      const actor = archive.actors.get(other);
      return actor ? [{ actor, count }] : [];
    });
}

/** Who printed articles, and to whom they credit their text; the most often first. */
export function carriersOf(articles: readonly ArticleSummary[]): Carrier[] {
  const carriers = new Map<string, Carrier>();
  const carrier = ({ id, name }: { id: string | null; name: string }): Carrier => {
    const key = id ?? ` ${name}`;
    const known = carriers.get(key) ?? { id, name, published: 0, inferred: 0, credited: 0, articles: 0 };
    carriers.set(key, known);
    return known;
  };
  for (const { publisher, agencies } of articles) {
    const named = new Set<Carrier>();
    if (publisher) {
      carrier(publisher).published += 1;
      if (publisher.from === 'inferred') carrier(publisher).inferred += 1;
      named.add(carrier(publisher));
    }
    for (const agency of agencies) {
      carrier(agency).credited += 1;
      named.add(carrier(agency));
    }
    for (const each of named) each.articles += 1;
  }
  return [...carriers.values()].sort((a, b) => b.articles - a.articles || compare(a.name, b.name));
}
