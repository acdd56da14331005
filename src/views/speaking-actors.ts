import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { newestFirst } from './newest-first.ts';
import { statementsBy } from './profile.ts';

/** Up to this many statements, those of an actor stand on one page; above it on pages by year. */
export const STATEMENTS_WHOLE = 100;

/** Articles whose statements stand on one page by year. */
export const ARTICLES_A_PAGE = 50;

/** An actor that has a page and makes statements. */
export interface SpeakingActor {
  actor: Actor;
  /** The articles with statements of the actor, in the order of the archive. */
  articles: ArticleSummary[];
  /** The same, newest first. */
  newest: ArticleSummary[];
  statements: number;
}

const known = new WeakMap<Archive, SpeakingActor[]>();

/** The actors whose statements the archive has. Linear in the mentions of the archive; made once for it. */
export function speakingActors(archive: Archive): SpeakingActor[] {
  const made =
    known.get(archive) ??
    [...archive.articlesOfActor].flatMap(([id, named]) => {
      const actor = archive.actors.get(id);
      const articles = named.filter((article) => statementsBy(id, article) > 0);
      if (!actor || articles.length === 0) return [];
      const statements = articles.reduce((sum, article) => sum + statementsBy(id, article), 0);
      return [{ actor, articles, newest: newestFirst(articles), statements }];
    });
  known.set(archive, made);
  return made;
}
