import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { glob } from 'tinyglobby';

const SRC = resolve('src');

/** What the files of a folder of src/ may import from: other folders by name; `node:` and `astro` where they are allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  arabic: [],
  model: ['arabic'],
  parse: ['arabic', 'model', 'node:'],
  enrich: ['arabic', 'model', 'parse', 'node:'],
  archive: ['arabic', 'model', 'parse', 'enrich', 'node:'],
  views: ['arabic', 'model', 'archive', 'ui', 'node:'],
  ui: ['arabic'],
  search: ['arabic'],
  'search/index': ['arabic', 'model', 'views', 'search', 'ui', 'node:'],
  'search/client': ['arabic', 'search', 'ui'],
  client: ['arabic', 'search', 'ui'],
  loaders: ['arabic', 'model', 'parse', 'archive', 'views', 'node:', 'astro'],
  integrations: ['arabic', 'model', 'archive', 'views', 'search', 'search/index', 'loaders', 'ui', 'node:', 'astro'],
  layouts: ['model', 'views', 'archive', 'loaders', 'components', 'ui', 'client', 'styles'],
  components: ['model', 'views', 'archive', 'loaders', 'ui', 'client', 'styles'],
  pages: ['model', 'views', 'archive', 'loaders', 'components', 'layouts', 'search', 'search/client', 'ui', 'client', 'styles'],
};

/** Folders that browsers run: types of the model vanish before they do, and packages are none of theirs. */
const BROWSER = ['search/client', 'client', 'ui', 'search'];

interface Import {
  file: string;
  /** As written. */
  target: string;
  typeOnly: boolean;
}

const IMPORT =
  /^[ \t]*(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?['"](?<target>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)/gmu;

function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups = {} }) => ({
    file,
    target: groups['target'] ?? groups['dynamic'] ?? '',
    typeOnly: groups['type'] !== undefined,
  }));
}

function folderOf(path: string): string {
  const folders = dirname(path).split('/');
  return folders[0] === 'search' && folders[1] ? `search/${folders[1]}` : (folders[0] ?? '');
}

/** Which entry of the table the import falls under: a folder of src/, `node:`, `astro`; null for a package. */
function targetOf({ file, target }: Import): string | null {
  if (target.startsWith('node:')) return 'node:';
  if (target === 'astro' || /^astro[:/]/.test(target)) return 'astro';
  if (!target.startsWith('.')) return null;
  return folderOf(relative(SRC, join(SRC, dirname(file), target)));
}

/** Why an import breaks the table; null where it does not. */
function objection(entry: Import): string | null {
  const from = folderOf(entry.file);
  const to = targetOf(entry);
  const allowed = MAY_IMPORT[from];
  if (entry.file === 'content.config.ts' || entry.file === 'env.d.ts') return null;
  if (!allowed) return `src/${entry.file}: the folder is not in the table of imports`;
  if (to === null)
    return BROWSER.includes(from) ? `src/${entry.file} imports the package ${entry.target}: browsers would have to load it` : null;
  if (to === from || allowed.includes(to)) return null;
  if (entry.typeOnly && ((BROWSER.includes(from) && to === 'model') || to === 'astro')) return null;
  return `src/${entry.file} imports ${entry.target}: ${from} may import ${allowed.join(', ') || 'nothing'} only`;
}

describe('imports of src/', async () => {
  const files = await glob('**/*.{ts,astro,mjs}', { cwd: SRC });
  const imports = (await Promise.all(files.map(async (file) => importsOf(file, await readFile(join(SRC, file), 'utf8'))))).flat();

  it('run one way, as the table says', () => {
    assert.ok(imports.length > 100, `only ${imports.length} imports were found`);
    assert.deepEqual(
      imports.map(objection).filter((reason) => reason !== null),
      [],
    );
  });

  it('name a file with its ending, and no barrel', () => {
    const bare = imports.filter(({ target }) => target.startsWith('.') && !/\.(?:ts|astro|css|mjs|json)$/.test(target));
    const barrels = files.filter((file) => /(?:^|\/)index\.ts$/.test(file));
    assert.deepEqual([...bare.map(({ file, target }) => `${file}: ${target}`), ...barrels], []);
  });

  it('are seen by this test in every form', () => {
    const text = `import a from '../a.ts';\nimport type { B } from "./b.ts";\nexport { c } from './c.ts';\nimport './d.css';\nawait import('./e.ts');\nimport {\n  f,\n} from './f.ts';\n`;
    const found = importsOf('x/y.ts', text);
    assert.deepEqual(
      found.map(({ target }) => target),
      ['../a.ts', './b.ts', './c.ts', './d.css', './e.ts', './f.ts'],
    );
    assert.deepEqual(
      found.map(({ typeOnly }) => typeOnly),
      [false, true, false, false, false, false],
    );
  });

  it('are refused where they point the wrong way', () => {
    const entry = (file: string, target: string, typeOnly = false): Import => ({ file, target, typeOnly });
    assert.ok(objection(entry('arabic/letters.ts', '../model/article.ts')));
    assert.ok(objection(entry('search/client/state.ts', 'node:fs')));
    assert.ok(objection(entry('views/timeline.ts', 'astro:content')));
    assert.ok(objection(entry('search/client/state.ts', 'zod')));
    assert.ok(objection(entry('ui/link.ts', '../model/article.ts')));
    assert.equal(objection(entry('ui/link.ts', '../model/article.ts', true)), null);
    assert.ok(objection(entry('new-folder/a.ts', './b.ts')));
    assert.equal(objection(entry('loaders/clippings.ts', 'astro/loaders')), null);
  });
});
