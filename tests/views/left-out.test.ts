import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DroppedLine } from '../../src/model/dropped-line.ts';
import { leftOutOf } from '../../src/views/left-out.ts';

const dropped = (reason: DroppedLine['reason'], ...lines: number[]): DroppedLine[] => lines.map((line) => ({ line, text: 'س', reason }));

test('lines are grouped by reason and joined into runs over blank lines, not over lines that are in the article', () => {
  const lines = [...dropped('furniture', 2, 3, 5), ...dropped('counter', 6), ...dropped('furniture', 7, 12)].sort(
    (a, b) => a.line - b.line,
  );
  assert.deepEqual(leftOutOf(lines, new Set([10])), [
    {
      reason: 'furniture',
      count: 5,
      runs: [
        [2, 5],
        [7, 7],
        [12, 12],
      ],
    },
    { reason: 'counter', count: 1, runs: [[6, 6]] },
  ]);
});

test('two words dropped from one line count once; nothing dropped gives nothing', () => {
  assert.deepEqual(leftOutOf(dropped('furniture', 4, 4), new Set()), [{ reason: 'furniture', count: 1, runs: [[4, 4]] }]);
  assert.deepEqual(leftOutOf([], new Set([1])), []);
});
