import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCopies } from '../../src/archive/find-copies.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { CLIPPING, projectFolder } from './project-folder.ts';

test('each copy is named with the first file of the same bytes', () => {
  const files = ['a', 'b', 'a', 'c', 'a', 'b'].map((sha256, index) => ({ file: `${index}.txt`, sha256 }));
  assert.deepEqual(
    findCopies(files).map(({ rule, severity, file, line, found }) => [rule, severity, file, line, found]),
    [
      ['file-copy', 'warning', '2.txt', null, 'the same bytes as «0.txt»'],
      ['file-copy', 'warning', '4.txt', null, 'the same bytes as «0.txt»'],
      ['file-copy', 'warning', '5.txt', null, 'the same bytes as «1.txt»'],
    ],
  );
  assert.deepEqual(findCopies([]), []);
});

test('copies in content/ are reported, and all of them read; empty files are not called copies', async (context) => {
  const paths = await projectFolder(context, {
    'content/a.txt': CLIPPING,
    'content/sub/b.txt': CLIPPING,
    'content/c.txt': `${CLIPPING}\n`,
    'content/d.txt': '',
    'content/e.txt': '',
  });
  for (const again of [false, true]) {
    const { archive, diagnostics } = await readArchive(paths);
    assert.deepEqual([...(archive?.byId.keys() ?? [])].sort(), ['a', 'b', 'c']);
    const copies = diagnostics.filter(({ rule }) => rule === 'file-copy');
    assert.deepEqual(
      copies.map(({ file, found }) => [file, found]),
      [['content/sub/b.txt', 'the same bytes as «content/a.txt»']],
      again ? 'from the store' : 'at first',
    );
  }
});
