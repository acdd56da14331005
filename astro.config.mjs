import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { projectPaths } from './src/archive/paths.ts';
import { dataset } from './src/integrations/dataset.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readSiteAddress } from './src/integrations/site-address.ts';
import { storeOutsideBundle } from './src/integrations/store-outside-bundle.ts';

const paths = projectPaths();
const { site, base } = readSiteAddress(paths.content, process.env.SIJILL_ADDRESS);

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between neighbouring inline elements and so glues words together.
  compressHTML: true,
  cacheDir: join(paths.cache, 'astro'),
  outDir: paths.dist,
  build: { format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true },
  integrations: [
    storeOutsideBundle(),
    dataset(paths, site),
    searchIndex(paths),
    sitemap({ namespaces: { news: false, xhtml: false, image: false, video: false } }),
  ],
});
