import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { countOfSide } from './statement-filters.ts';

/** Statements of others that name an actor: so many stand on the actor's own page, more have a page of theirs. */
export const MOST_ABOUT = 12;

/** An actor about whom much is said. */
export interface SpokenOfActor {
  actor: Actor;
  /** The articles with such statements, in the order of the archive. */
  articles: ArticleSummary[];
  statements: number;
}

const known = new WeakMap<Archive, SpokenOfActor[]>();

/** The actors about whom others say more than the actor's own page shows. Linear in the mentions; made once for an archive. */
export function spokenOfActors(archive: Archive): SpokenOfActor[] {
  const made =
    known.get(archive) ??
    [...archive.articlesOfActor].flatMap(([id, named]) => {
      const actor = archive.actors.get(id);
      const articles = named.filter((article) => countOfSide('about', id, article) > 0);
      const statements = articles.reduce((sum, article) => sum + countOfSide('about', id, article), 0);
      return actor && statements > MOST_ABOUT ? [{ actor, articles, statements }] : [];
    });
  known.set(archive, made);
  return made;
}
