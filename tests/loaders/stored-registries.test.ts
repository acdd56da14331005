import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readStoredRegistries, writeStoredRegistries } from '../../src/loaders/stored-registries.ts';
import { diagnose } from '../../src/model/diagnostic.ts';
import { makeActor, makeArchive } from '../views/make-summary.ts';

test('registries and report come back from the cache as they were', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sijill-'));
  try {
    const cache = join(folder, 'cache');
    await assert.rejects(readStoredRegistries(cache), /ENOENT/);
    const report = [diagnose('file-empty', { file: 'content/x.txt' }, 'nothing')];
    const archive = makeArchive([], [makeActor('samar'), makeActor('port')], report);
    const written = await writeStoredRegistries(cache, archive);
    assert.deepEqual(await readStoredRegistries(cache), {
      registries: { site: archive.site, outlets: [], actors: [makeActor('samar'), makeActor('port')], topics: [] },
      diagnostics: report,
    });
    assert.notEqual(await writeStoredRegistries(cache, makeArchive([], [makeActor('samar')], report)), written);
    assert.deepEqual(await readdir(cache), ['registries.json'], 'nothing half-written is left');
  } finally {
    await rm(folder, { recursive: true });
  }
});
