import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localMinute } from '../../src/views/local-minute.ts';

test('an instant on the clocks of a zone, over midnight and daylight saving', () => {
  const instant = new Date('2025-01-26T22:05:59Z');
  assert.equal(localMinute(instant, 'Asia/Baghdad'), '2025-01-27T01:05+03:00');
  assert.equal(localMinute(instant, 'UTC'), '2025-01-26T22:05+00:00');
  assert.equal(localMinute(new Date('2025-07-01T12:00:00Z'), 'Africa/Cairo'), '2025-07-01T15:00+03:00');
});
