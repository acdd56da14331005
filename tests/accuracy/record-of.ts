import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import type { Article } from '../../src/model/article.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

/** The registries that ship with the project, with a few invented outlets. */
async function preparedWithInvented() {
  const { registries } = await readRegistries('content');
  if (!registries) throw new Error('the registries of content/ cannot be read');
  const invented = outletsFileSchema.parse(parse(readFileSync(new URL('outlets.yaml', import.meta.url), 'utf8')));
  return prepareRegistries({ ...registries, outlets: [...registries.outlets, ...invented] });
}

const prepared = await preparedWithInvented();

/** The record of a clipping as an archive with these registries would hold it. */
export function recordOf(name: string, bytes: Uint8Array): Article {
  const { raw } = decodeFile(`content/${name}.txt`, bytes);
  if (!raw) throw new Error(`${name} cannot be decoded`);
  return enrichArticle(raw, name, parseArticle(raw.text), null, prepared);
}
