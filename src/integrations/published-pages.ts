import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProjectPaths } from '../archive/paths.ts';

/** Size in bytes and time of change in milliseconds of a page as it was published. */
type Stamp = [size: number, changed: number];

/** What the site in dist/ is known to be, so that a later build may take pages from it. */
interface Published {
  /** Digest of Astro's list of cache keys that the pages belong to. */
  keys: string;
  /** By the page's file, from the site's root. */
  pages: Record<string, Stamp>;
}

const recordIn = (cache: string): string => join(cache, 'published.json');

/** Astro's own list of the pages that it can reuse, with their keys. */
export const keysIn = (cache: string): string => join(cache, 'astro', 'incremental-build.json');

/** Notes in the cache what the pages of a site just published look like. */
export function recordPublished({ cache, dist }: Pick<ProjectPaths, 'cache' | 'dist'>, pages: Iterable<string>): void {
  const keys = digestOf(keysIn(cache));
  if (keys === null) return;
  const record: Published = { keys, pages: {} };
  for (const page of pages) {
    const stamp = stampOf(join(dist, page));
    if (stamp) record.pages[page] = stamp;
  }
  writeFileSync(recordIn(cache), JSON.stringify(record));
}

/**
 * Puts pages of the published site into the next one as hard links, where they are still as they were published and belong
 * to the keys that Astro will compare with. A page that is not linked is copied from Astro's cache or rendered, so nothing
 * is lost where a file system has no links. A linked page must be unlinked before it is written.
 * @param site folder of the next site
 * @param pages files from the site's root that the next site has
 * @returns how many were linked
 */
export function linkPublished({ cache, dist }: Pick<ProjectPaths, 'cache' | 'dist'>, site: string, pages: Iterable<string>): number {
  const record = readRecord(cache);
  if (record === null || record.keys !== digestOf(keysIn(cache))) return 0;
  const folders = new Set<string>();
  let linked = 0;
  for (const page of pages) {
    const [expected, found] = [record.pages[page], stampOf(join(dist, page))];
    if (!expected || !found || expected[0] !== found[0] || expected[1] !== found[1]) continue;
    const target = join(site, page);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      linkSync(join(dist, page), target);
      linked += 1;
    } catch {
      return linked;
    }
  }
  return linked;
}

function readRecord(cache: string): Published | null {
  try {
    return JSON.parse(readFileSync(recordIn(cache), 'utf8'));
  } catch {
    return null;
  }
}

function stampOf(file: string): Stamp | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? [found.size, found.mtimeMs] : null;
}

function digestOf(file: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return null;
  }
}
