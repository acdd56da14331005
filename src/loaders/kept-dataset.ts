import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openArticleStore } from '../archive/article-store.ts';
import type { Archive } from '../archive/create-archive.ts';
import type { ProjectPaths } from '../archive/paths.ts';
import { storedArticles } from '../archive/stored-articles.ts';
import type { Article } from '../model/article.ts';
import { dataPackage, type MadeFile, PACKAGE_PATH } from '../views/data-package.ts';
import { type DatasetFile, datasetFiles } from '../views/dataset.ts';
import { writeDataset } from './write-dataset.ts';

/** The data files of an archive, as they stand in the cache. */
export interface KeptDataset {
  /** The files' paths lead on from here. */
  folder: string;
  /** The description of all others is the last. */
  files: KeptFile[];
}

export interface KeptFile extends MadeFile {
  /** Time of its last change, in milliseconds. */
  changed: number;
}

/** What is known of the files: from what they were made, and how they looked. */
interface DatasetRecord {
  key: string;
  files: KeptFile[];
}

/** Source from which the files follow, apart from the articles. */
const CODE = ['arabic', 'model', 'enrich', 'archive', 'views', 'ui', 'loaders'];

/**
 * The data files of an archive, made into the cache where they are not there as they should be. A file whose bytes would be
 * the same is left alone, with its time of change: copies of a site can tell what is new by it.
 * @param address where the site lives, with its base path and a slash at the end
 * @param articles the whole records in the archive's order; those of the store in the cache if left out
 */
export async function keepDataset(
  paths: Pick<ProjectPaths, 'root' | 'cache'>,
  archive: Archive,
  address: string,
  articles: () => AsyncIterable<Article> = () => storedArticles(archive.articles, openArticleStore(paths.cache)),
): Promise<KeptDataset> {
  const folder = join(paths.cache, 'dataset');
  const key = await keyOf(paths.root, archive, address);
  const record = await readRecord(folder);
  const intact = new Map((await Promise.all(record.files.map((file) => isIntact(folder, file)))).map((file) => [file?.path, file]));
  if (record.key === key && record.files.every(({ path }) => intact.has(path))) return { folder, files: record.files };

  const fresh = join(paths.cache, `dataset-${randomUUID()}`);
  try {
    const files = await Promise.all((await make(archive, address, articles(), fresh)).map(settle));
    await removeOthers(folder, files);
    await writeRecord(folder, { key, files });
    return { folder, files };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }

  /** Puts a new file in the place of the kept one, unless that has the same bytes. */
  async function settle(file: MadeFile): Promise<KeptFile> {
    const kept = intact.get(file.path);
    if (kept && kept.sha256 === file.sha256) return { ...file, changed: kept.changed };
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(fresh, file.path), target);
    return { ...file, changed: (await stat(target)).mtimeMs };
  }
}

/** Writes all files into a folder, the description of the others last. */
async function make(archive: Archive, address: string, articles: AsyncIterable<Article>, folder: string): Promise<MadeFile[]> {
  const files = datasetFiles(archive, address);
  const made = await writeDataset(files, articles, folder);
  const pairs = files.flatMap((file, at): [DatasetFile, MadeFile][] => (made[at] ? [[file, made[at]]] : []));
  const description: DatasetFile = {
    path: PACKAGE_PATH,
    type: 'application/json; charset=utf-8',
    table: null,
    records: { whole: () => [dataPackage(pairs, archive.site, address)] },
  };
  return [...made, ...(await writeDataset([description], none(), folder))];
}

async function* none(): AsyncGenerator<never> {}

async function keyOf(root: string, { articles, actors, site }: Archive, address: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([address, site, [...actors]]));
  const folders = CODE.map((name) => join(root, 'src', name));
  for (const file of [...(await Promise.all(folders.map(filesIn))).flat(), join(root, 'package-lock.json')]) {
    hash.update(await readFile(file));
  }
  for (const { id, digest } of articles) hash.update(`${id} ${digest}\n`);
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const recordFile = (folder: string): string => `${folder}.json`;

async function readRecord(folder: string): Promise<DatasetRecord> {
  try {
    return JSON.parse(await readFile(recordFile(folder), 'utf8'));
  } catch {
    return { key: '', files: [] };
  }
}

async function writeRecord(folder: string, record: DatasetRecord): Promise<void> {
  const unfinished = `${recordFile(folder)}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(record));
  await rename(unfinished, recordFile(folder));
}

/** The file where it still looks as it did when it was made; else null. */
async function isIntact(folder: string, file: KeptFile): Promise<KeptFile | null> {
  const found = await stat(join(folder, file.path)).catch(() => null);
  return found !== null && found.size === file.bytes && found.mtimeMs === file.changed ? file : null;
}

/** Removes files of earlier builds that are made no more. */
async function removeOthers(folder: string, files: readonly MadeFile[]): Promise<void> {
  const made = new Set(files.map(({ path }) => basename(path)));
  for (const file of await filesIn(folder)) if (!made.has(basename(file))) await rm(file);
}
