import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const root = pathToFileURL(`${join(import.meta.dirname, '..', '..')}/`);

function fail(error: string): { status: number | null; stderr: string } {
  const code = `
    const { failWith } = await import(${JSON.stringify(new URL('scripts/fail-with.ts', root).href)});
    const { PlainError } = await import(${JSON.stringify(new URL('scripts/plain-error.ts', root).href)});
    const { ArchiveError } = await import(${JSON.stringify(new URL('src/loaders/archive-error.ts', root).href)});
    failWith(${error}, 'Nothing was built.');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

test('failWith prints the report of an ArchiveError alone, and exits with 1', () => {
  const { status, stderr } = fail(`new ArchiveError('content/x.txt: the report')`);
  assert.equal(status, 1);
  assert.equal(stderr, 'content/x.txt: the report\n\nNothing was built.\n');
});

test('failWith prints the message of a PlainError alone, and exits with 1', () => {
  const { status, stderr } = fail(`new PlainError('PORT is wrong')`);
  assert.equal(status, 1);
  assert.equal(stderr, 'PORT is wrong\n\nNothing was built.\n');
});

test('failWith prints the stack of what nobody expected, and exits with 1', () => {
  const { status, stderr } = fail(`new TypeError('broken code')`);
  assert.equal(status, 1);
  assert.match(stderr, /TypeError: broken code\n {4}at /);
  assert.ok(stderr.endsWith('\nNothing was built.\n'));
});
