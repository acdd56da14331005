import { z } from 'zod';
import type { Archive } from '../archive/create-archive.ts';
import { type Article, publishedArticleSchema } from '../model/article.ts';
import { csvRow } from './csv-row.ts';

/** A file of the site under data/, made piece by piece so that an archive of any size fits in memory. */
export interface DatasetFile {
  /** From the site's root, with no slash in front. */
  path: string;
  type: string;
  /** The pieces of its text, in order; begins anew at every call. */
  pieces: () => AsyncIterable<string> | Iterable<string>;
}

/** Excel takes a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

const QUOTE_COLUMNS = ['article', 'date', 'outlet', 'speaker_id', 'speaker', 'verb', 'text', 'paragraph', 'url'];

/**
 * The files with which readers take the archive away: every record, its schema, the actors that appear, the statements.
 * @param articles the whole records in the archive's order, anew at every call
 * @param address where the site lives, with its base path and a slash at the end
 */
export function datasetFiles(archive: Archive, articles: () => AsyncIterable<Article>, address: string): DatasetFile[] {
  return [
    { path: 'data/articles.jsonl', type: 'application/jsonl; charset=utf-8', pieces: () => articleLines(articles()) },
    { path: 'data/article.schema.json', type: 'application/schema+json; charset=utf-8', pieces: () => [articleJsonSchema()] },
    { path: 'data/actors.json', type: 'application/json; charset=utf-8', pieces: () => [actorsJson(archive)] },
    { path: 'data/quotes.csv', type: 'text/csv; charset=utf-8', pieces: () => quoteRows(articles(), address) },
  ];
}

async function* articleLines(articles: AsyncIterable<Article>): AsyncGenerator<string> {
  for await (const { candidates: _, ...published } of articles) yield `${JSON.stringify(published)}\n`;
}

function articleJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(publishedArticleSchema), null, 2)}\n`;
}

/** Actors named in at least one article, most present first: the registry's entry with what was counted. */
function actorsJson({ actors, articlesOfActor }: Archive): string {
  const present = [...articlesOfActor].map(([id, articles]) => {
    const mentions = articles.reduce((sum, article) => sum + (article.actors.find((actor) => actor.id === id)?.mentions ?? 0), 0);
    const statements = articles.reduce(
      (sum, { speakers }) => sum + speakers.reduce((own, speaker) => own + (speaker.id === id ? speaker.statements : 0), 0),
      0,
    );
    return { ...actors.get(id), id, url: `/actors/${id}/`, counts: { articles: articles.length, mentions, statements } };
  });
  present.sort((a, b) => b.counts.articles - a.counts.articles || b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1));
  return `${JSON.stringify(present, null, 2)}\n`;
}

async function* quoteRows(articles: AsyncIterable<Article>, address: string): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(QUOTE_COLUMNS);
  for await (const { id, url, edtf, publisher, quotes } of articles) {
    for (const { id: quote, speaker, verb, text, paragraph } of quotes) {
      const place = new URL(`${url.replace(/^\//, '')}#${quote}`, address).href;
      yield csvRow([id, edtf, publisher?.name ?? null, speaker?.id ?? null, speaker?.name ?? null, verb, text, paragraph + 1, place]);
    }
  }
}
