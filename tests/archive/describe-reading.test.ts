import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeReading } from '../../src/archive/describe-reading.ts';

test('describeReading says how many clippings were read anew and why', () => {
  assert.equal(describeReading({ madeFor: { source: 0, actors: 0, archive: 0 }, kept: 1234 }), 'none; 1,234 kept');
  assert.equal(
    describeReading({ madeFor: { source: 3, actors: 12, archive: 1 }, kept: 0 }),
    '3 new or changed, or read by other rules, 12 for changes of actors that they may name, 1 for what other clippings show; 0 kept',
  );
});
