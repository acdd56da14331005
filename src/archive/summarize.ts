import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { ArticleSummary } from '../model/summary.ts';

/**
 * Takes from an article what lists and profiles show.
 * @param key under which the whole record stands in the store
 */
export function summarize(article: Article, key: string): ArticleSummary {
  const speakers = new Map<string, ArticleSummary['speakers'][number]>();
  for (const { speaker } of article.quotes) {
    const id = speaker?.id ?? null;
    const name = speaker?.name ?? null;
    const entry = speakers.get(`${id} ${name}`) ?? { id, name, statements: 0 };
    entry.statements += 1;
    speakers.set(`${id} ${name}`, entry);
  }
  return {
    id: article.id,
    url: article.url,
    file: article.file,
    digest: createHash('sha256').update(JSON.stringify(article)).digest('hex'),
    key,
    headline: article.headline,
    headlineFrom: article.headlineFrom,
    edtf: article.edtf,
    datePublished: article.datePublished,
    datePublishedFrom: article.datePublishedFrom,
    publisher: article.publisher && { id: article.publisher.id, name: article.publisher.name, from: article.publisher.from },
    agencies: article.agencies.map(({ id, name }) => ({ id, name })),
    actors: article.actors.map(({ id, mentions }) => ({ id, mentions: mentions.length })),
    topics: article.topics.map(({ id }) => id),
    topicStatements: topicStatementsOf(article),
    speakers: [...speakers.values()],
    candidates: article.candidates.map(({ name, kind, role, mentions }) => ({ name, kind, role, mentions: mentions.length })),
    part: article.part,
    paragraphs: article.paragraphs.length,
    messages: article.messages,
  };
}

function topicStatementsOf({ topics, quotes }: Article): ArticleSummary['topicStatements'] {
  return topics
    .map(({ id }) => ({ id, statements: quotes.filter((quote) => quote.topics.includes(id)).length }))
    .filter(({ statements }) => statements > 0);
}
