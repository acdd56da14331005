import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

/** The record of an invented clipping, with the invented registries. */
export function readClipping(lines: readonly string[], sidecar: Sidecar | null = null): Article {
  const { raw } = decodeFile('content/test.txt', Buffer.from(lines.join('\n')));
  if (!raw) throw new Error('the test clipping could not be decoded');
  return enrichArticle(raw, 'test', parseArticle(raw.text), sidecar, prepared);
}
