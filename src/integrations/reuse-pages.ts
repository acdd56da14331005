import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProjectPaths } from '../archive/paths.ts';
import { keysIn, linkPublished } from './published-pages.ts';

/** What became of the pages of a build; filled in as it runs. */
export interface PageCounts {
  /** Pages and endpoints that were rendered in this build. */
  rendered: number;
  /** Files, from the site's root, of the pages that a later build may take over. */
  reusable: string[];
}

/**
 * Makes Astro's incremental build cheap and safe.
 *
 * Cheap: a page that need not be rendered is taken from the published site as a hard link, where Astro alone copies it.
 * Safe: Astro overwrites its copies while it renders and writes their keys at the end. After a build that broke off in
 * between, a copy may be newer than its key says; the keys are then thrown away, and every page is rendered.
 * @param counts filled in as the build runs
 */
export function reusePages(paths: ProjectPaths, counts: PageCounts): AstroIntegration {
  const unfinished = join(paths.cache, 'unfinished');
  let [site, base] = ['', ''];
  return {
    name: 'sijill:reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (existsSync(unfinished)) rmSync(keysIn(paths.cache), { force: true });
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const all = await usual.getStaticPaths();
            counts.reusable = all.filter(({ cacheKey }) => cacheKey !== undefined).map(({ pathname }) => fileOf(pathname));
            linkPublished(paths, site, counts.reusable);
            writeFileSync(unfinished, '');
            return all;
          },
          render: (request, options) => {
            counts.rendered += 1;
            const pathname = decodeURI(new URL(request.url).pathname.slice(base.length));
            // Were it written over, the published page behind the link would change too.
            rmSync(join(site, fileOf(pathname)), { force: true });
            return usual.render(request, options);
          },
        }));
      },
      'astro:build:generated': () => rmSync(unfinished, { force: true }),
    },
  };
}

const fileOf = (pathname: string): string => (pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1));
