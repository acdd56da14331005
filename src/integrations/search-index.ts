import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openArticleStore } from '../archive/article-store.ts';
import type { Archive } from '../archive/create-archive.ts';
import type { ProjectPaths } from '../archive/paths.ts';
import { storedArticles } from '../archive/stored-articles.ts';
import { keptArchive } from '../loaders/kept-archive.ts';
import { measureStage } from '../loaders/measure-stage.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { readCacheRecord, writeCacheRecord } from './cache-record.ts';
import { linkFiles, stampFiles } from './link-files.ts';

/** Source and packages from which the index follows, apart from the articles. */
const CODE = ['src/arabic', 'src/model', 'src/search', 'src/ui', 'package-lock.json'];

const RECORD = 'search';

/**
 * Writes the search index into the site at the end of a build. Where neither an article nor the code of the index changed,
 * it is taken from the site in dist/ as hard links: Pagefind can only build a whole index, which takes longest of all.
 */
export function searchIndex(paths: ProjectPaths): AstroIntegration {
  return {
    name: 'sijill:search-index',
    hooks: {
      'astro:build:done': ({ dir }) => measureStage('search', () => putIndex(paths, fileURLToPath(dir))),
    },
  };
}

async function putIndex({ root, cache, dist }: ProjectPaths, site: string): Promise<void> {
  const { archive } = keptArchive();
  const key = keyOf(root, archive);
  const stamps = readCacheRecord(cache, RECORD, key);
  const files = Object.keys(stamps);
  if (files.length > 0 && linkFiles(dist, site, stamps, files) === files.length) return;

  await writeIndex(storedArticles(archive.articles, openArticleStore(cache)), site);
  writeCacheRecord(cache, RECORD, { key, stamps: stampFiles(site, filesIn(join(site, 'pagefind'), 'pagefind')) });
}

function keyOf(root: string, { articles }: Archive): string {
  const hash = createHash('sha256');
  for (const part of CODE) {
    const path = join(root, part);
    for (const file of part.includes('.') ? [path] : filesIn(path, path)) hash.update(readFileSync(file));
  }
  for (const { digest } of articles) hash.update(digest);
  return hash.digest('hex');
}

/** All files of a folder, sorted, with `prefix` in place of the folder's own path. */
function filesIn(folder: string, prefix: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(prefix, join(entry.parentPath, entry.name).slice(folder.length)))
    .sort();
}
