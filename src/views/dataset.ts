import { z } from 'zod';
import type { Archive } from '../archive/create-archive.ts';
import { publishedArticleSchema } from '../model/article.ts';
import { actorTable, pairTable, roleTable } from './archive-tables.ts';
import { articleTable, mentionTable, statementTable } from './article-tables.ts';
import { type ActorPair, coOccurrence } from './co-occurrence.ts';
import { csvRow } from './csv-row.ts';
import type { DataTable, Rows } from './data-table.ts';
import { GRAPHML_FOOT, GRAPHML_HEAD, graphEdge, graphNode } from './graphml.ts';
import { type PresentActor, presentActors } from './present-actors.ts';
import { BYTE_ORDER_MARK, csvFile, jsonLinesFile } from './table-files.ts';

/** A file of the site under data/, made record by record so that an archive of any size fits in memory. */
export interface DatasetFile {
  /** From the site's root, with no slash in front. */
  path: string;
  type: string;
  /** What it holds; null for a file that is no table. */
  table: DataTable | null;
  /** What stands before the first record, and after the last; nothing if left out. */
  head?: string;
  foot?: string;
  records: Rows<string>;
}

const QUOTE_COLUMNS = ['article', 'date', 'outlet', 'speaker_id', 'speaker', 'verb', 'text', 'paragraph', 'url'];

/**
 * The files with which readers take the archive away: its tables as CSV and JSON Lines, the graph of who is named with whom,
 * every whole record and its schema. What no editor has decided is in none of them. Nothing is counted before records are asked for.
 * @param address where the site lives, with its base path and a slash at the end
 */
export function datasetFiles(archive: Archive, address: string): DatasetFile[] {
  const absolute = (path: string): string => new URL(path.replace(/^\//, ''), address).href;
  const actors = memoized(() => presentActors(archive));
  const together = memoized(() => coOccurrence(actors(), archive.articles));
  const pairs = (): Iterable<ActorPair> => together().pairs();
  const tables = [actorTable(actors, absolute), roleTable(actors, archive), mentionTable(), statementTable(absolute), pairTable(pairs)];
  return [
    csvFile(articleTable(absolute)),
    ...tables.flatMap((table) => [csvFile(table), jsonLinesFile(table)]),
    {
      path: 'data/graph.graphml',
      type: 'application/graphml+xml; charset=utf-8',
      table: null,
      head: GRAPHML_HEAD,
      foot: GRAPHML_FOOT,
      records: {
        whole: function* () {
          for (const actor of actors()) yield graphNode(actor);
          for (const pair of pairs()) yield graphEdge(pair);
        },
      },
    },
    {
      path: 'data/articles.jsonl',
      type: 'application/jsonl; charset=utf-8',
      table: null,
      records: { of: ({ candidates: _, ...published }) => [`${JSON.stringify(published)}\n`] },
    },
    {
      path: 'data/article.schema.json',
      type: 'application/schema+json; charset=utf-8',
      table: null,
      records: { whole: () => [`${JSON.stringify(z.toJSONSchema(publishedArticleSchema), null, 2)}\n`] },
    },
    {
      path: 'data/actors.json',
      type: 'application/json; charset=utf-8',
      table: null,
      records: { whole: () => [`${JSON.stringify(actors().map(registryEntry), null, 2)}\n`] },
    },
    quotesFile(absolute),
  ];
}

/** The value of a function that is called when it is first asked for, and only then. */
function memoized<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function registryEntry({ actor, articles, mentions, statements }: PresentActor): object {
  return { ...actor, url: `/actors/${actor.id}/`, counts: { articles: articles.length, mentions, statements } };
}

/** Statements in fewer columns, with paragraphs counted from 1: kept as it first was, for those who built on it. */
function quotesFile(absolute: (path: string) => string): DatasetFile {
  return {
    path: 'data/quotes.csv',
    type: 'text/csv; charset=utf-8',
    table: null,
    head: BYTE_ORDER_MARK + csvRow(QUOTE_COLUMNS),
    records: {
      of: ({ id, url, edtf, publisher, quotes }) =>
        quotes.map(({ id: quote, speaker, verb, text, paragraph }) =>
          csvRow([
            ...[id, edtf, publisher?.name ?? null, speaker?.id ?? null, speaker?.name ?? null, verb, text],
            ...[paragraph + 1, absolute(`${url}#${quote}`)],
          ]),
        ),
    },
  };
}
