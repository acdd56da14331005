import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProjectPaths } from '../archive/paths.ts';
import { readCacheRecord, writeCacheRecord } from './cache-record.ts';
import { linkFiles, stampFiles } from './link-files.ts';

/** Filled in as a build runs. */
export interface PageCounts {
  /** Pages that were rendered in this build, not taken over from an earlier one; files such as the feed are not in it. */
  rendered: number;
}

const RECORD = 'pages';

/**
 * Makes Astro's incremental build cheap and safe.
 *
 * Cheap: a page that need not be rendered is taken from the site in dist/ as a hard link, where Astro alone copies it. A page
 * is linked only while it is as it was built, and only for the list of keys that it was built with; otherwise Astro copies
 * or renders it.
 *
 * Safe: Astro overwrites its copies while it renders and writes their keys at the end. After a build that broke off in
 * between, a copy may be newer than its key says; the keys are then thrown away, and every page is rendered.
 */
export function reusePages({ cache, dist }: ProjectPaths, counts: PageCounts): AstroIntegration {
  const unfinished = join(cache, 'unfinished');
  const keys = join(cache, 'astro', 'incremental-build.json');
  let [site, base] = ['', ''];
  let reusable: string[] = [];
  return {
    name: 'sijill:reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (existsSync(unfinished)) rmSync(keys, { force: true });
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const all = await usual.getStaticPaths();
            reusable = all.filter(({ cacheKey }) => cacheKey !== undefined).map(({ pathname }) => fileOf(pathname));
            linkFiles(dist, site, readCacheRecord(cache, RECORD, digestOf(keys)), reusable);
            writeFileSync(unfinished, '');
            return all;
          },
          render: (request, options) => {
            const file = fileOf(decodeURI(new URL(request.url).pathname.slice(base.length)));
            if (file.endsWith('.html')) counts.rendered += 1;
            // Were it written over, the page in dist/ behind the link would change too.
            rmSync(join(site, file), { force: true });
            return usual.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => {
        rmSync(unfinished, { force: true });
        writeCacheRecord(cache, RECORD, { key: digestOf(keys), stamps: stampFiles(site, reusable) });
      },
    },
  };
}

/** The file of a page, from the site's root. */
const fileOf = (pathname: string): string => (pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1));

function digestOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
