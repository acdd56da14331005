import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openArticleStore } from '../archive/article-store.ts';
import type { ProjectPaths } from '../archive/paths.ts';
import { storedArticles } from '../archive/stored-articles.ts';
import { keptArchive } from '../loaders/kept-archive.ts';
import { measureStage } from '../loaders/measure-stage.ts';
import { type DatasetFile, datasetFiles } from '../views/dataset.ts';

/**
 * Writes the files under data/ at the end of a build, and answers for them in dev.
 * @param address where the site lives; undefined counts as the archive's own
 */
export function dataset(paths: ProjectPaths, address: string | undefined): AstroIntegration {
  const files = (): DatasetFile[] => {
    const { archive } = keptArchive();
    const store = openArticleStore(paths.cache);
    return datasetFiles(archive, () => storedArticles(archive.articles, store), address ?? archive.site.address);
  };
  let base = '/';
  return {
    name: 'sijill:dataset',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite may have taken the base path off the address already.
          const asked = request.originalUrl ?? request.url ?? '';
          const file = asked.startsWith(`${base}data/`) ? files().find(({ path }) => asked === base + path) : undefined;
          if (!file) return next();
          response.setHeader('content-type', file.type);
          pipeline(Readable.from(file.pieces()), response).catch(next);
        });
      },
      'astro:build:done': ({ dir }) =>
        measureStage('data', async () => {
          for (const file of files()) await writeFile(fileURLToPath(dir), file);
        }),
    },
  };
}

async function writeFile(folder: string, { path, pieces }: DatasetFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await pipeline(Readable.from(pieces()), createWriteStream(target));
}
