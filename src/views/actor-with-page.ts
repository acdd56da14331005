import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';

type Actors = Pick<Archive, 'actors' | 'articlesOfActor'>;

/** The actor of an id where it has a page: where the registry has it and some article names it; else null. */
export function actorWithPage(id: string | null, archive: Actors): Actor | null {
  return id !== null && archive.articlesOfActor.has(id) ? (archive.actors.get(id) ?? null) : null;
}

/**
 * What the cards of the statements in articles show beside the records themselves: for a cache key.
 * @returns for each article its digest, and name and kind of the speakers that have pages
 */
export function statementKeys(articles: readonly ArticleSummary[], archive: Actors): unknown[] {
  return articles.map(({ digest, speakers }) => [
    digest,
    speakers.map(({ id }) => {
      const actor = actorWithPage(id, archive);
      return actor && [actor.name, actor.kind];
    }),
  ]);
}
