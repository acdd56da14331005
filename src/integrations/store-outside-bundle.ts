import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const VIRTUAL_ID = 'astro:data-layer-content';
const RESOLVED_ID = '\0sijill:data-store';

/**
 * Astro compiles the whole content store into the page bundle as one string. In a build this integration puts a module in
 * its place that reads the store's file when pages are rendered: bundling then takes the same short time at any size, and
 * no copy of the store is held. The module keeps Astro's mark for content data, so that a changed store does not count as
 * changed code and re-render every page. In dev Astro's own module stays: it knows how to reload.
 */
export function storeOutsideBundle(): AstroIntegration {
  return {
    name: 'sijill:store-outside-bundle',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = new URL('data-store.json', config.cacheDir);
        updateConfig({ vite: { plugins: [storePlugin(file)] } });
      },
    },
  };
}

function storePlugin(file: URL): Plugin {
  return {
    name: 'sijill:store-outside-bundle',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: new RegExp(`^${VIRTUAL_ID}$`) },
      handler: () => RESOLVED_ID,
    },
    load: {
      order: 'pre',
      filter: { id: new RegExp(`^${RESOLVED_ID}$`) },
      handler: () => ({
        code: storeModule(file),
        map: { mappings: '' },
        meta: { astroIncremental: { kind: 'content-data' } },
      }),
    },
  };
}

/** Astro's runtime takes an array as the store in devalue's flat form, which is what the file holds. */
function storeModule(file: URL): string {
  return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(new URL(${JSON.stringify(file.href)}), 'utf8'));\n`;
}
