import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readCacheRecord, writeCacheRecord } from '../../src/integrations/cache-record.ts';
import { linkFiles, stampFiles } from '../../src/integrations/link-files.ts';

const FILES = ['a.html', 'deep/خبر/b.html', 'gone.html'];

let folder: string;
let [from, to] = ['', ''];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-'));
  [from, to] = [join(folder, 'from'), join(folder, 'to')];
  await mkdir(join(from, 'deep', 'خبر'), { recursive: true });
  await writeFile(join(from, 'a.html'), 'a');
  await writeFile(join(from, 'deep', 'خبر', 'b.html'), 'b');
});
afterEach(() => rm(folder, { recursive: true }));

test('files that are as they were are linked, not copied', async () => {
  const stamps = stampFiles(from, FILES);
  assert.deepEqual(Object.keys(stamps), FILES.slice(0, 2));
  assert.equal(linkFiles(from, to, stamps, FILES), 2);
  for (const file of FILES.slice(0, 2)) assert.equal((await stat(join(to, file))).ino, (await stat(join(from, file))).ino);
});

const changes: [string, () => Promise<void>][] = [
  ['whose size changed', () => writeFile(join(from, 'a.html'), 'aa')],
  ['whose time changed', () => utimes(join(from, 'a.html'), 1, 1)],
  ['that has gone', () => rm(join(from, 'a.html'))],
];
for (const [what, change] of changes) {
  test(`a file ${what} is not linked`, async () => {
    const stamps = stampFiles(from, FILES);
    await change();
    assert.equal(linkFiles(from, to, stamps, FILES), 1);
    await assert.rejects(readFile(join(to, 'a.html')), /ENOENT/);
  });
}

test('a file that was never stamped, or stands there already, is not linked', async () => {
  assert.equal(linkFiles(from, to, {}, FILES), 0);
  await mkdir(to);
  await writeFile(join(to, 'a.html'), 'other');
  assert.equal(linkFiles(from, to, stampFiles(from, FILES), ['a.html']), 0);
  assert.equal(await readFile(join(to, 'a.html'), 'utf8'), 'other');
});

test('a record of the cache answers for its own key only', async () => {
  const stamps = stampFiles(from, FILES);
  assert.deepEqual(readCacheRecord(folder, 'pages', 'k'), {});
  writeCacheRecord(folder, 'pages', { key: 'k', stamps });
  assert.deepEqual(readCacheRecord(folder, 'pages', 'k'), stamps);
  assert.deepEqual(readCacheRecord(folder, 'pages', 'other'), {});
  assert.deepEqual(readCacheRecord(folder, 'search', 'k'), {});
  await writeFile(join(folder, 'pages.json'), '{');
  assert.deepEqual(readCacheRecord(folder, 'pages', 'k'), {});
});
