import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { failureReason } from '../../src/archive/failure-reason.ts';

test('gives the reason of a failure without the path', async () => {
  const error: unknown = await readFile('tests/no-such-file').catch((reason: unknown) => reason);
  assert.equal(failureReason(error), 'ENOENT: no such file or directory');
  assert.equal(failureReason('no error at all'), 'no error at all');
});
