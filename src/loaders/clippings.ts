import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ProjectPaths } from '../archive/paths.ts';
import { projectPaths } from '../archive/paths.ts';
import { readArchive } from '../archive/read-archive.ts';
import { formatErrors, formatReport } from '../archive/report.ts';
import { ArchiveError } from './archive-error.ts';
import { keepArchive } from './kept-archive.ts';
import { measureStage } from './measure-stage.ts';
import { writeStoredRegistries } from './stored-registries.ts';

/** Changes in content/ often come in bursts (a folder copied in, a file saved in two steps): one reading serves them all. */
const QUIET_MS = 150;

/**
 * Astro's collection of articles: one slim entry (an ArticleSummary) a clipping. Whole records stay in the article store,
 * registries in a file of the cache; `openArchive` puts them together for pages.
 *
 * A build fails with ArchiveError where the report has an error. In dev its errors are printed, what can be read is shown,
 * and content/ is watched: clippings, sidecars and registries that come, change or go are read again.
 */
export function clippings(): Loader {
  return {
    name: 'sijill-clippings',
    load: async (context) => {
      const paths = projectPaths();
      await measureStage('read', () => readInto(context, paths));
      watch(context, paths);
    },
  };
}

async function readInto({ store, meta, logger, watcher }: LoaderContext, paths: ProjectPaths): Promise<void> {
  const { archive, diagnostics, madeFor, kept } = await readArchive(paths);
  const failed = !archive || diagnostics.some(({ severity }) => severity === 'error');
  if (failed && !watcher) throw new ArchiveError(formatReport(diagnostics));
  if (failed) logger.error(`\n${formatErrors(diagnostics)}`);
  if (!archive) return;
  keepArchive({ archive, diagnostics, reading: { madeFor, kept } });

  for (const id of store.keys()) if (!archive.byId.has(id)) store.delete(id);
  for (const summary of archive.articles) store.set({ id: summary.id, data: { ...summary }, digest: `${summary.digest} ${summary.key}` });
  const written = await writeStoredRegistries(paths.cache, archive);
  // In dev this reloads open pages after an edit that changes registries alone.
  meta.set('registries', createHash('sha256').update(written).digest('hex'));
}

function watch(context: LoaderContext, paths: ProjectPaths): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> = Promise.resolve();
  watcher.add(paths.content);
  watcher.on('all', (_event, path) => {
    if (path !== paths.content && !path.startsWith(paths.content + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading
        .then(() => readInto(context, paths))
        .catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
    }, QUIET_MS);
  });
}
