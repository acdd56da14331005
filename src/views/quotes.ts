import type { Archive } from '../archive/create-archive.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { isAbout } from '../model/statement-about.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { newestFirst } from './newest-first.ts';

/** A statement, and the article that has it. */
export interface Statement {
  quote: Quote;
  article: Article;
}

/** A speaker, and how many statements the archive has. */
export interface Speaker {
  /** null for a speaker that is in no registry. */
  id: string | null;
  name: string;
  statements: number;
}

/** Who speaks in an archive. */
export interface Speakers {
  /** The most quoted first. */
  known: Speaker[];
  /** Statements of which the text does not name the speaker. */
  unknown: number;
  total: number;
}

/** All statements of an article, in the order of its text. */
export function statementsOf(article: Article): Statement[] {
  return article.quotes.map((quote) => ({ quote, article }));
}

/** The statements of an actor in an article. */
export function statementsByActor(id: string, article: Article): Statement[] {
  return statementsOf(article).filter(({ quote }) => quote.speaker?.id === id);
}

/** The statements in an article that name an actor and are not known to be the actor's own. */
export function statementsAboutActor(id: string, article: Article): Statement[] {
  const actor = article.actors.find((other) => other.id === id);
  return actor ? statementsOf(article).filter(({ quote }) => isAbout(actor, quote)) : [];
}

/** The statements in an article that are about a topic. */
export function statementsOnTopic(id: string, article: Article): Statement[] {
  return statementsOf(article).filter(({ quote }) => quote.topics.includes(id));
}

/** The articles that have a statement, or one of a given actor, newest first. */
export function articlesWithStatements(articles: readonly ArticleSummary[], speaker?: string): ArticleSummary[] {
  return newestFirst(articles.filter(({ speakers }) => (speaker ? speakers.some(({ id }) => id === speaker) : speakers.length > 0)));
}

/**
 * As many articles from the head of a list as hold `limit` statements, or all where they hold fewer.
 * @param speaker counts the statements of this actor only
 */
export function untilStatements(articles: readonly ArticleSummary[], limit: number, speaker?: string): ArticleSummary[] {
  let held = 0;
  const enough = articles.findIndex(({ speakers }) => {
    for (const { id, statements } of speakers) if (!speaker || id === speaker) held += statements;
    return held >= limit;
  });
  return enough === -1 ? [...articles] : articles.slice(0, enough + 1);
}

const indexes = new WeakMap<Archive, Speakers>();

/** Who speaks in the archive, and how often. Made once for an archive. */
export function speakersOf(archive: Archive): Speakers {
  const known = indexes.get(archive);
  if (known) return known;
  const speakers = countSpeakers(archive);
  indexes.set(archive, speakers);
  return speakers;
}

function countSpeakers(archive: Archive): Speakers {
  const byKey = new Map<string, Speaker>();
  const speakers: Speakers = { known: [], unknown: 0, total: 0 };
  for (const { id, name, statements } of archive.articles.flatMap((article) => article.speakers)) {
    speakers.total += statements;
    if (name === null) {
      speakers.unknown += statements;
      continue;
    }
    const key = id ?? ` ${name}`;
    const speaker = byKey.get(key) ?? { id, name: (id && archive.actors.get(id)?.name) || name, statements: 0 };
    speaker.statements += statements;
    byKey.set(key, speaker);
  }
  speakers.known = [...byKey.values()].sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
  return speakers;
}
