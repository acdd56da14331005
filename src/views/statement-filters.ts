import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleSummary, SummaryStatements } from '../model/summary.ts';
import type { Topic } from '../model/topic.ts';
import { statementKeys } from './actor-with-page.ts';
import { pageParam } from './buckets.ts';
import { cacheKeyOf } from './cache-key.ts';
import { type PageOf, pagesOf } from './pages-of.ts';
import { ARTICLES_A_PAGE } from './speaking-actors.ts';

/** Whose statements: the actor's own, or those of others that name the actor. */
export type StatementSide = 'by' | 'about';

/** From so many statements on, an actor's can be filtered by topic. */
export const STATEMENTS_TO_FILTER = 50;

/** A topic with fewer of them has no page of its own: the pages of an archive stay in proportion to its clippings. */
export const STATEMENTS_OF_TOPIC = 10;

/** The statements of one side that are about one topic. */
export interface TopicFilter {
  topic: Topic;
  /** In the order of the archive. */
  articles: ArticleSummary[];
  statements: number;
}

/** The statements by or about an actor in an article, as its summary counts them. */
export function statementsOfSide(side: StatementSide, id: string, article: ArticleSummary): SummaryStatements[] {
  if (side === 'by') return article.speakers.filter((speaker) => speaker.id === id);
  const about = article.actors.find((actor) => actor.id === id)?.about;
  return about ? [about] : [];
}

/** How many statements of a side an article has. */
export function countOfSide(side: StatementSide, id: string, article: ArticleSummary): number {
  return statementsOfSide(side, id, article).reduce((sum, { statements }) => sum + statements, 0);
}

/** The topics by which the statements of a side can be filtered, the most frequent first; none where there are few. */
export function topicFilters(side: StatementSide, id: string, archive: Pick<Archive, 'topics' | 'articlesOfActor'>): TopicFilter[] {
  const filters = new Map<string, TopicFilter>();
  let total = 0;
  for (const article of archive.articlesOfActor.get(id) ?? []) {
    const said = statementsOfSide(side, id, article);
    total += said.reduce((sum, { statements }) => sum + statements, 0);
    for (const topicId of said.flatMap(({ topics = [] }) => topics)) {
      const topic = archive.topics.get(topicId);
      if (!topic) continue;
      const filter = filters.get(topicId) ?? { topic, articles: [], statements: 0 };
      filter.statements += 1;
      if (filter.articles.at(-1) !== article) filter.articles.push(article);
      filters.set(topicId, filter);
    }
  }
  if (total < STATEMENTS_TO_FILTER) return [];
  return [...filters.values()]
    .filter(({ statements }) => statements >= STATEMENTS_OF_TOPIC)
    .sort((a, b) => b.statements - a.statements || (a.topic.id < b.topic.id ? -1 : 1));
}

/** Address of the list of statements of a side, without the base path. */
export function pathOfSide(side: StatementSide, id: string): string {
  return side === 'by' ? `/statements/by/${id}/` : `/actors/${id}/about/`;
}

/** A page of statements by or about an actor on one topic, as Astro's getStaticPaths gives it. */
export interface TopicPage {
  params: { id: string; topic: string; page: string | undefined };
  props: { actor: Actor; topic: Topic; list: PageOf<ArticleSummary> };
  cacheKey: string;
}

/** The pages of all filters by topic of a side, oldest first. */
export function topicPages(side: StatementSide, archive: Archive): TopicPage[] {
  return [...archive.articlesOfActor.keys()].flatMap((id) => {
    const actor = archive.actors.get(id);
    if (!actor) return [];
    return topicFilters(side, id, archive).flatMap(({ topic, articles }) =>
      pagesOf(articles, ARTICLES_A_PAGE).map((list) => ({
        params: { id, topic: topic.id, page: pageParam(list.page) },
        props: { actor, topic, list },
        cacheKey: cacheKeyOf(archive.site, actor.name, actor.kind, topic.name, list.page, list.pages, statementKeys(list.items, archive)),
      })),
    );
  });
}
