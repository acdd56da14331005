import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { ArticleActor } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import { isAbout } from '../model/statement-about.ts';
import type { ArticleSummary, SummaryActor, SummaryOffice, SummarySpeaker, SummaryStatements } from '../model/summary.ts';

/**
 * Takes from an article what lists and profiles show.
 * @param key under which the whole record stands in the store
 */
export function summarize(article: Article, key: string): ArticleSummary {
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
    actors: article.actors.map((actor) => actorIn(article, actor)),
    offices: officesIn(article),
    topics: article.topics.map(({ id }) => id),
    topicStatements: topicStatementsOf(article),
    speakers: speakersIn(article),
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

function speakersIn({ quotes }: Article): SummarySpeaker[] {
  const groups = Map.groupBy(quotes, ({ speaker }) => JSON.stringify([speaker?.id ?? null, speaker?.name ?? null]));
  return [...groups].map(([key, said]) => {
    const [id, name]: [string | null, string | null] = JSON.parse(key);
    return { id, name, ...statementsIn(said) };
  });
}

function statementsIn(quotes: readonly Quote[]): SummaryStatements {
  const topics = quotes.flatMap((quote) => quote.topics);
  return { statements: quotes.length, ...(topics.length > 0 ? { topics } : {}) };
}

function actorIn({ quotes }: Article, actor: ArticleActor): SummaryActor {
  const names = new Map<string, [text: string, by: ArticleActor['mentions'][number]['by'], count: number]>();
  for (const { text, by } of actor.mentions) {
    const entry = names.get(`${by} ${text}`);
    if (entry) entry[2] += 1;
    else names.set(`${by} ${text}`, [text, by, 1]);
  }
  const plain = names.size === 1 && names.has(`name ${actor.name}`);
  const about = quotes.filter((quote) => isAbout(actor, quote));
  return {
    id: actor.id,
    mentions: actor.mentions.length,
    ...(plain ? {} : { names: [...names.values()] }),
    ...(about.length > 0 ? { about: statementsIn(about) } : {}),
  };
}

function officesIn({ offices }: Article): SummaryOffice[] {
  const groups = Map.groupBy(offices, ({ id, holder, holderFrom }) => JSON.stringify([id, holder, holderFrom]));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ id: first.id, holder: first.holder, holderFrom: first.holderFrom, mentions: same.length }] : [];
  });
}
