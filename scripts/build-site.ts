import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ProjectPaths } from '../src/archive/paths.ts';
import { type StageTimes, stageTimes } from '../src/integrations/measure-stage.ts';
import { keptArchive } from '../src/loaders/kept-archive.ts';
import type { Diagnostic } from '../src/model/diagnostic.ts';

export interface BuiltSite {
  clippings: number;
  pages: number;
  /** The report: warnings and notes, since an error throws. */
  diagnostics: readonly Diagnostic[];
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
  await build({ root: paths.root, outDir: site, logLevel: 'warn' });
  const pages = await countPages(site);
  await replaceFolder(paths.dist, site);

  const { user, system } = process.cpuUsage();
  const total = { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  const [read, data, search] = [stageTimes('read'), stageTimes('data'), stageTimes('search')];
  const rest = { wall: total.wall - read.wall - data.wall - search.wall, cpu: total.cpu - read.cpu - data.cpu - search.cpu };
  const { archive, diagnostics } = keptArchive();
  return { clippings: archive.articles.length, pages, diagnostics, stages: { read, pages: rest, data, search }, total };
}

async function countPages(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}

/**
 * Puts a finished folder in the place of another, so that at no time half of it can be seen.
 * @param target the folder to replace; need not exist
 * @param finished what takes its place; gone from where it was afterwards
 */
export async function replaceFolder(target: string, finished: string): Promise<void> {
  const [incoming, outgoing] = [`${target}.new`, `${target}.old`];
  await mkdir(dirname(target), { recursive: true });
  await Promise.all([incoming, outgoing].map((folder) => rm(folder, { recursive: true, force: true })));
  await moveFolder(finished, incoming);
  const replaces = await rename(target, outgoing).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(incoming, target);
  } catch (error) {
    if (replaces) await rename(outgoing, target);
    throw error;
  }
  await rm(outgoing, { recursive: true, force: true });
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Cache and site on different file systems.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
