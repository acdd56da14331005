import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { fileName, projectPaths } from '../../src/archive/paths.ts';

test('the folders stand in the working directory', () => {
  const root = process.cwd();
  assert.deepEqual(projectPaths(root, {}), {
    root,
    content: resolve(root, 'content'),
    cache: resolve(root, '.cache'),
    dist: resolve(root, 'dist'),
  });
});

test('the environment moves them, from the root on', () => {
  const { content, cache, dist } = projectPaths('/project', {
    SIJILL_CONTENT: '../clippings',
    SIJILL_CACHE: '/var/cache',
    SIJILL_DIST: '',
  });
  assert.deepEqual(
    { content, cache, dist },
    { content: resolve('/clippings'), cache: resolve('/var/cache'), dist: resolve('/project/dist') },
  );
});

test('a file is named from the root, with forward slashes, also outside of it', () => {
  assert.equal(fileName('/project', '/project/content/a/خبر.txt'), 'content/a/خبر.txt');
  assert.equal(fileName('/project', '/other/a.txt'), '../other/a.txt');
  assert.equal(fileName('/project', '/project'), '.');
});
