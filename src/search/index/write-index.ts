import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { Article } from '../../model/article.ts';
import { INDEX_LANGUAGE } from '../analyzer.ts';
import { searchRecord } from './record.ts';

/** Pagefind answers each record over a pipe: so many are under way at once. */
const RECORDS_AT_ONCE = 64;

/** Pagefind's own interfaces and its playground, which this site has no use for. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|playground\/)/;

/**
 * Indexes the articles and writes the index to `<outDir>/pagefind`, in place of one that stands there.
 * @param articles in any order; each is let go of once Pagefind has it
 * @returns how many records were written
 * @throws Error that names the step, and the file of the clipping, where Pagefind refuses something
 */
export async function writeIndex(articles: AsyncIterable<Article> | Iterable<Article>, outDir: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: INDEX_LANGUAGE });
  try {
    if (!index) throw failure('could not start', errors);
    const records = await addRecords(index, articles);
    await writeFiles(index, join(outDir, 'pagefind'));
    return records;
  } finally {
    await index?.deleteIndex();
    await close();
  }
}

async function addRecords(index: PagefindIndex, articles: AsyncIterable<Article> | Iterable<Article>): Promise<number> {
  let records = 0;
  let batch: Promise<string[]>[] = [];
  for await (const article of articles) {
    batch.push(addRecord(index, article));
    records += 1;
    if (batch.length === RECORDS_AT_ONCE) {
      await settle(batch);
      batch = [];
    }
  }
  await settle(batch);
  return records;
}

async function settle(batch: readonly Promise<string[]>[]): Promise<void> {
  const errors = (await Promise.all(batch)).flat();
  if (errors.length > 0) throw failure('refused', errors);
}

/** Never rejects, as nobody awaits it yet: what Pagefind has against the record, after the file's name. */
async function addRecord(index: PagefindIndex, article: Article): Promise<string[]> {
  const { sort, ...record } = searchRecord(article);
  try {
    const { errors } = await index.addCustomRecord({ ...record, ...(sort.date === undefined ? {} : { sort: { date: sort.date } }) });
    return errors.map((error) => `${article.file}: ${error}`);
  } catch (cause) {
    return [`${article.file}: ${cause instanceof Error ? cause.message : cause}`];
  }
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw failure('could not build the index', errors);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const failure = (what: string, errors: readonly string[]): Error => new Error(`search index: Pagefind ${what}: ${errors.join('; ')}`);
