import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMN_WORDS } from '../../src/ui/column-words.ts';
import { dataPackage, type MadeFile } from '../../src/views/data-package.ts';
import { type DatasetFile, datasetFiles } from '../../src/views/dataset.ts';
import { makeArchive } from './make-summary.ts';

const files = datasetFiles(makeArchive([]), 'https://shelf.example/base/');
const made = files.map((file): [DatasetFile, MadeFile] => [file, { path: file.path, type: file.type, rows: 1, bytes: 7, sha256: 'ab' }]);
const site = { title: 'رفّ', description: 'قصاصات للاختبار', rights: 'لأصحابها' };

test('a data package has a name of Latin letters, the rights as its licence, and every file by its path in the folder', () => {
  const found = JSON.parse(dataPackage(made, site, 'https://Shelf.example/Base_1/'));
  assert.equal(found.name, 'shelf.example/base_1');
  assert.deepEqual(found.licenses, [{ path: 'https://shelf.example/Base_1/about/#rights', title: 'لأصحابها' }]);
  assert.deepEqual(
    found.resources.map(({ path }: { path: string }) => `data/${path}`),
    files.map(({ path }) => path),
  );
  const [first] = found.resources;
  assert.deepEqual([first.bytes, first.hash, first.mediatype], [7, 'sha256:ab', 'text/csv']);
});

test('without rights there is no licence, rather than one that says nothing', () => {
  assert.equal('licenses' in JSON.parse(dataPackage(made, { title: 'رفّ', description: 'وصف' }, 'https://shelf.example/')), false);
});

test('every column of every table is described, and nothing else is', () => {
  const tables = new Map(files.flatMap(({ table }) => (table ? [[table.name, table] as const] : [])));
  assert.deepEqual(Object.keys(COLUMN_WORDS).toSorted(), [...tables.keys()].toSorted());
  for (const [name, { columns }] of tables) assert.deepEqual(Object.keys(COLUMN_WORDS[name] ?? {}), Object.keys(columns), name);
});
