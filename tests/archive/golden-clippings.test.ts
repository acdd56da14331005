import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { test } from 'node:test';
import { globSync } from 'tinyglobby';
import { parseOne } from '../../src/archive/parse-one.ts';
import { projectPaths } from '../../src/archive/paths.ts';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { refer } from '../../src/archive/reference.ts';

// Pairs made by `npm run fixture`: a clipping, perhaps with its sidecar, and the records that are read in it with the
// registries of the project.
const { root, content } = projectPaths(process.cwd(), {});
const folder = join(root, 'tests', 'golden', 'clippings');
const files = globSync('*', { cwd: folder }).sort();
const clippings = files.filter((file) => !['.json', '.yaml', '.yml'].includes(extname(file)));
const stem = (file: string): string => basename(file, extname(file));

const { registries } = await readRegistries(content);
assert.ok(registries);
const reference = refer(registries);

test('there are pairs, and no half of one alone', () => {
  assert.ok(clippings.length >= 2);
  const inputs = new Set(clippings.map(stem));
  assert.deepEqual(
    files.filter((file) => !inputs.has(stem(file))),
    [],
    'a clipping is missing',
  );
});

for (const clipping of clippings) {
  test(`${clipping} is read as its expected records say`, async () => {
    const expected: unknown = JSON.parse(await readFile(join(folder, `${stem(clipping)}.json`), 'utf8'));
    const { articles } = await parseOne(root, join(folder, clipping), reference);
    assert.deepEqual(articles, expected);
  });
}
