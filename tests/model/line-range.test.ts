import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsLine, lineRangeSchema } from '../../src/model/line-range.ts';

test('a line and a run are read in each spelling', () => {
  const table: [unknown, readonly [number, number]][] = [
    [7, [7, 7]],
    ['7', [7, 7]],
    ['7-9', [7, 9]],
    [' 7 - 9 ', [7, 9]],
    [
      [7, 9],
      [7, 9],
    ],
    [[7], [7, 7]],
  ];
  for (const [written, range] of table) assert.deepEqual(lineRangeSchema.parse(written), range);
});

test('anything else is refused', () => {
  for (const written of [0, -1, 1.5, '9-7', '7-', '', '1-2-3', [1, 2, 3], ['1', '2'], [], null, {}, true, Number.NaN]) {
    assert.equal(lineRangeSchema.safeParse(written).success, false, JSON.stringify(written));
  }
});

test('a run holds its two ends', () => {
  assert.deepEqual(
    [2, 3, 4, 5].map((line) => holdsLine([3, 4], line)),
    [false, true, true, false],
  );
});
