import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../src/archive/describe-reading.ts';
import type { ProjectPaths } from '../src/archive/paths.ts';
import { type PageCounts, reusePages } from '../src/integrations/reuse-pages.ts';
import { keptArchive } from '../src/loaders/kept-archive.ts';
import { type Span, type StageTimes, stageTimes } from '../src/loaders/measure-stage.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { gapsBetween } from './gaps-between.ts';
import { replaceFolder } from './replace-folder.ts';

export interface BuiltSite {
  clippings: number;
  pages: number;
  /** Of these, how many were rendered in this build; the others were taken over. */
  rendered: number;
  /** The report: warnings and notes, since an error throws. */
  diagnostics: readonly Diagnostic[];
  /** What was read anew and what was kept. */
  reading: Reading;
  stages: Record<'read' | 'pages' | 'data' | 'search', StageTimes>;
  total: StageTimes;
}

/**
 * Builds the whole site, pages, data files and search index, into a folder of the cache, and puts it in the place of dist
 * when all of it is there. Run once a process, with the project's root as working directory.
 * @throws ArchiveError with the report where content/ has errors; dist is then as it was, as after any other error
 */
export async function buildSite(paths: ProjectPaths): Promise<BuiltSite> {
  // Astro reads this as it is loaded; a build sends nothing anywhere.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const site = join(paths.cache, 'site');
  const start = performance.now();
  await rm(site, { recursive: true, force: true });
  const counts: PageCounts = { rendered: 0 };
  await build({ root: paths.root, outDir: site, logLevel: 'warn', integrations: [reusePages(paths, counts)] });
  const pages = await countPages(site);
  await replaceFolder(paths.dist, site);

  const { user, system } = process.cpuUsage();
  const whole: Span = [performance.timeOrigin + start, performance.timeOrigin + performance.now()];
  const total = { wall: (whole[1] - whole[0]) / 1000, cpu: (user + system) / 1e6, spans: [whole] };
  const [read, data, search] = [stageTimes('read'), stageTimes('data'), stageTimes('search')];
  const rest = {
    wall: total.wall - read.wall - data.wall - search.wall,
    cpu: total.cpu - read.cpu - data.cpu - search.cpu,
    spans: gapsBetween(
      whole,
      [read, data, search].flatMap(({ spans }) => spans),
    ),
  };
  const { archive, diagnostics, reading } = keptArchive();
  return {
    clippings: archive.articles.length,
    pages,
    rendered: counts.rendered,
    diagnostics,
    reading,
    stages: { read, pages: rest, data, search },
    total,
  };
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}
