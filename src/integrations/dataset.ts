import { createReadStream } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProjectPaths } from '../archive/paths.ts';
import { keptArchive } from '../loaders/kept-archive.ts';
import { type KeptDataset, keepDataset } from '../loaders/kept-dataset.ts';
import { measureStage } from '../loaders/measure-stage.ts';
import { linkFiles, type Stamps } from './link-files.ts';

/**
 * Makes the files under data/ before the pages of a build, which tell their sizes, puts them into the site at its end, and
 * answers for them in dev.
 * @param address where the site lives; undefined counts as the archive's own
 */
export function dataset(paths: ProjectPaths, address: string | undefined): AstroIntegration {
  const kept = (): Promise<KeptDataset> => {
    const { archive } = keptArchive();
    return keepDataset(paths, archive, address ?? archive.site.address);
  };
  let base = '/';
  return {
    name: 'sijill:dataset',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          // Vite may have taken the base path off the address already.
          const asked = request.originalUrl ?? request.url ?? '';
          if (!asked.startsWith(`${base}data/`)) return next();
          try {
            const { folder, files } = await kept();
            const file = files.find(({ path }) => asked === base + path);
            if (!file) return next();
            response.setHeader('content-type', file.type);
            await pipeline(createReadStream(join(folder, file.path)), response);
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:build:start': () => measureStage('data', async () => void (await kept())),
      'astro:build:done': ({ dir }) => measureStage('data', async () => putFiles(await kept(), fileURLToPath(dir))),
    },
  };
}

/** Puts the files into the site as hard links, or as copies with their times of change where there can be none. */
async function putFiles({ folder, files }: KeptDataset, site: string): Promise<void> {
  const paths = files.map(({ path }) => path);
  const stamps: Stamps = Object.fromEntries(files.map(({ path, bytes, changed }) => [path, [bytes, changed]]));
  const linked = linkFiles(folder, site, stamps, paths);
  for (const path of paths.slice(linked)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await cp(join(folder, path), join(site, path), { preserveTimestamps: true });
  }
}
