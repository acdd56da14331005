import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { differingFiles } from './compare-folders.ts';

/** Shows the minute of the build. */
const TIMED = ['about/index.html'];

/** What a build says of itself. */
export interface Built {
  clippings: number;
  pages: number;
  rendered: number;
}

/** A site that is built again and again, from one content/ and one cache. */
export interface RebuiltSite {
  content: string;
  cache: string;
  dist: string;
  /** Builds from the cache. */
  build: () => Promise<Built>;
  /** Builds once from the cache and once from nothing, and fails on every file in which the two sites differ. */
  assertSameAsClean: () => Promise<Built>;
  remove: () => Promise<void>;
}

/** Makes the folders of a site, all but content/, which is yet to be written. */
export async function rebuiltSite(): Promise<RebuiltSite> {
  // Astro renames files into the site, so it must be on the project's file system.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(join('.cache', 'incremental-'));
  const content = join(folder, 'content');
  const [cache, dist] = [join(folder, 'cache'), join(folder, 'dist')];
  const [cleanCache, cleanDist] = [join(folder, 'clean-cache'), join(folder, 'clean-dist')];
  const build = (): Promise<Built> => buildFrom(content, cache, dist);
  return {
    content,
    cache,
    dist,
    build,
    assertSameAsClean: async () => {
      await Promise.all([cleanCache, cleanDist].map((path) => rm(path, { recursive: true, force: true })));
      const built = await build();
      await buildFrom(content, cleanCache, cleanDist);
      const differing = await differingFiles(dist, cleanDist);
      assert.deepEqual(
        differing.filter((file) => !TIMED.includes(file)),
        [],
      );
      return built;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function buildFrom(content: string, cache: string, dist: string): Promise<Built> {
  const env = { ...process.env, SIJILL_CONTENT: content, SIJILL_CACHE: cache, SIJILL_DIST: dist };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build.ts', '--json'], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}
