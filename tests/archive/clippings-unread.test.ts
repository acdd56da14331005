import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../src/archive/read-archive.ts';
import { CLIPPING, projectFolder } from './project-folder.ts';

test('the report says that clippings were not read for the errors in registries, and what was looked at', async (context) => {
  const { diagnostics } = await readArchive(
    await projectFolder(context, {
      'content/a.txt': CLIPPING,
      'content/b.txt': Buffer.from(`${CLIPPING}\xff\xfe`, 'latin1'),
      'content/topics.yaml': '- id: [',
      'content/outlets.yaml': '- id: al-nahr\n',
    }),
  );
  const unread = diagnostics.filter(({ rule }) => rule === 'clippings-unread');
  assert.deepEqual(
    unread.map(({ severity, file, found }) => [severity, file, found]),
    [
      [
        'warning',
        'content/outlets.yaml',
        '2 clippings not read for the errors in content/outlets.yaml and content/topics.yaml: only files, encodings and sidecars were checked',
      ],
    ],
  );
  assert.ok(
    diagnostics.some(({ rule, file }) => rule === 'encoding-invalid' && file === 'content/b.txt'),
    'what stands in the files themselves is still reported',
  );
});

for (const [what, files] of [
  ['registries that can be read', { 'content/a.txt': CLIPPING }],
  [
    'an error that leaves them readable',
    { 'content/a.txt': CLIPPING, 'content/topics.yaml': twice('- id: a\n  name: سد\n  terms: [سد]\n  threshold: 1\n') },
  ],
  ['no clipping', { 'content/topics.yaml': '- id: [' }],
] as const) {
  test(`${what}: nothing of it is said`, async (context) => {
    const { diagnostics } = await readArchive(await projectFolder(context, files));
    assert.equal(
      diagnostics.some(({ rule }) => rule === 'clippings-unread'),
      false,
    );
    if ('content/a.txt' in files)
      assert.ok(
        diagnostics.some(({ rule }) => rule === 'outlet-missing'),
        'the clipping was read',
      );
  });
}

function twice(text: string): string {
  return text + text;
}
