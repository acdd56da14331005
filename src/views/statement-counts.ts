import type { Archive } from '../archive/create-archive.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { Topic } from '../model/topic.ts';

/** Statements on the page of a topic: all that are about it where they are no more, else the newest. */
export const MOST_POSITIONS = 50;

/** How many statements an article has. */
export function statementsIn({ speakers }: ArticleSummary): number {
  return speakers.reduce((sum, { statements }) => sum + statements, 0);
}

/** How many statements of an article are about a topic. */
export function statementsOn(topic: string, { topicStatements }: ArticleSummary): number {
  return topicStatements.find(({ id }) => id === topic)?.statements ?? 0;
}

/** A topic about which something is said. */
export interface SpokenTopic {
  topic: Topic;
  /** The articles with statements about it, in the order of the archive. */
  articles: ArticleSummary[];
  statements: number;
}

const known = new WeakMap<Archive, SpokenTopic[]>();

/** The topics about which the archive has statements, those with the most first. Made once for an archive. */
export function spokenTopics(archive: Archive): SpokenTopic[] {
  const made =
    known.get(archive) ??
    [...archive.articlesOfTopic]
      .flatMap(([id, all]) => {
        const topic = archive.topics.get(id);
        const articles = all.filter((article) => statementsOn(id, article) > 0);
        if (!topic || articles.length === 0) return [];
        return [{ topic, articles, statements: articles.reduce((sum, article) => sum + statementsOn(id, article), 0) }];
      })
      .sort((a, b) => b.statements - a.statements || (a.topic.id < b.topic.id ? -1 : 1));
  known.set(archive, made);
  return made;
}
