import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openArticleStore } from '../archive/article-store.ts';
import type { ProjectPaths } from '../archive/paths.ts';
import { storedArticles } from '../archive/stored-articles.ts';
import { keptArchive } from '../loaders/kept-archive.ts';
import { writeIndex } from '../search/index/write-index.ts';
import { measureStage } from './measure-stage.ts';

/** Writes the search index into the site at the end of a build. */
export function searchIndex(paths: ProjectPaths): AstroIntegration {
  return {
    name: 'sijill:search-index',
    hooks: {
      'astro:build:done': ({ dir }) =>
        measureStage('search', async () => {
          const { archive } = keptArchive();
          await writeIndex(storedArticles(archive.articles, openArticleStore(paths.cache)), fileURLToPath(dir));
        }),
    },
  };
}
