import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapsBetween } from '../../scripts/gaps-between.ts';

test('gapsBetween leaves what no span covers', () => {
  assert.deepEqual(gapsBetween([0, 10], []), [[0, 10]]);
  assert.deepEqual(
    gapsBetween(
      [0, 10],
      [
        [6, 8],
        [1, 3],
      ],
    ),
    [
      [0, 1],
      [3, 6],
      [8, 10],
    ],
  );
  assert.deepEqual(
    gapsBetween(
      [0, 10],
      [
        [0, 4],
        [4, 10],
      ],
    ),
    [],
  );
});
