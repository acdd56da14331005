import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { Topic } from '../model/topic.ts';

/** What the archive holds, for the home page and the page on the archive. */
export interface Overview {
  articles: number;
  /** Outlets that printed an article, known to the registry or not. */
  outlets: number;
  /** Actors that some article names. */
  actors: number;
  topics: number;
  statements: number;
  /** EDTF points between which the dates known to a day, month or year lie; null where no article has one. */
  from: string | null;
  to: string | null;
}

/** Counts what the archive holds. Linear in the number of articles. */
export function overviewOf(archive: Archive): Overview {
  const { articles } = archive;
  const days = articles.map(({ edtf }) => edtf).filter((edtf) => edtf !== null && !edtf.includes('/'));
  return {
    articles: articles.length,
    outlets: new Set(articles.map(({ publisher }) => publisher?.id ?? publisher?.name).filter((name) => name !== undefined)).size,
    actors: archive.articlesOfActor.size,
    topics: archive.articlesOfTopic.size,
    statements: articles.flatMap(({ speakers }) => speakers).reduce((sum, { statements }) => sum + statements, 0),
    from: days.at(0) ?? null,
    to: days.at(-1) ?? null,
  };
}

/** An entry of a registry with the number of articles that name it. */
export interface Presence<T> {
  entry: T;
  articles: number;
}

/** The actors that most articles name, most first, then by name. */
export function mostPresentActors(archive: Archive, limit: number): Presence<Actor>[] {
  return mostPresent(archive.actors, archive.articlesOfActor, limit);
}

/** The topics that most articles have, most first, then by name. */
export function mostPresentTopics(archive: Archive, limit: number): Presence<Topic>[] {
  return mostPresent(archive.topics, archive.articlesOfTopic, limit);
}

function mostPresent<T extends { name: string }>(
  entries: ReadonlyMap<string, T>,
  articlesOf: ReadonlyMap<string, readonly ArticleSummary[]>,
  limit: number,
): Presence<T>[] {
  const present: Presence<T>[] = [];
  for (const [id, articles] of articlesOf) {
    const entry = entries.get(id);
    if (entry) present.push({ entry, articles: articles.length });
  }
  return present.sort((a, b) => b.articles - a.articles || a.entry.name.localeCompare(b.entry.name, 'ar')).slice(0, limit);
}
