import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { replaceFolder } from '../../scripts/replace-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function make(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'page.html'), text);
  return join(folder, name);
}

test('replaceFolder puts the new folder in place of the old and leaves nothing beside it', async () => {
  const target = await make('dist', 'old');
  await writeFile(join(target, 'gone.html'), 'old');
  await replaceFolder(target, await make('site', 'new'));
  assert.deepEqual(await readdir(folder), ['dist']);
  assert.deepEqual(await readdir(target), ['page.html']);
  assert.equal(await readFile(join(target, 'page.html'), 'utf8'), 'new');
});

test('replaceFolder makes the target where there is none, and the folders above it', async () => {
  const target = join(folder, 'a', 'dist');
  await replaceFolder(target, await make('site', 'new'));
  assert.equal(await readFile(join(target, 'page.html'), 'utf8'), 'new');
});

test('replaceFolder leaves the target as it was where there is nothing to put in its place', async () => {
  const target = await make('dist', 'old');
  await assert.rejects(replaceFolder(target, join(folder, 'nowhere')), /ENOENT/);
  assert.equal(await readFile(join(target, 'page.html'), 'utf8'), 'old');
});

test('replaceFolder gets over what an interrupted run left', async () => {
  const target = await make('dist', 'old');
  await make('dist.old', 'older');
  await make('dist.new', 'half');
  await replaceFolder(target, await make('site', 'new'));
  assert.deepEqual(await readdir(folder), ['dist']);
  assert.equal(await readFile(join(target, 'page.html'), 'utf8'), 'new');
});
