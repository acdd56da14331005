import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepArchive, keptArchive } from '../../src/loaders/kept-archive.ts';
import { makeArchive } from '../views/make-summary.ts';

test('what the loader keeps is there for a second copy of the module, as Vite makes one', async () => {
  assert.throws(keptArchive, /before the loader/);
  const kept = { archive: makeArchive([]), diagnostics: [], reading: { madeFor: { source: 0, actors: 0, archive: 0 }, kept: 0 } };
  keepArchive(kept);
  const copy: typeof import('../../src/loaders/kept-archive.ts') = await import(`../../src/loaders/kept-archive.ts?${'copy'}`);
  assert.notEqual(copy.keptArchive, keptArchive);
  assert.equal(copy.keptArchive(), kept);
});
