import assert from 'node:assert/strict';
import { test } from 'node:test';
import { othersOf } from '../../src/views/others-of.ts';
import { makeSummary } from './make-summary.ts';

const part = (number: number) => ({ file: 'content/a.txt', part: { number, of: 3, lines: [number, number] as [number, number] } });

test('the other articles of a file, in its order', () => {
  const [third, first, other, second] = [
    makeSummary('a-3', part(3)),
    makeSummary('a', part(1)),
    makeSummary('b'),
    makeSummary('a-2', part(2)),
  ];
  const articles = [third, first, other, second];
  assert.deepEqual(
    othersOf(second, articles).map(({ url }) => url),
    [first.url, third.url],
  );
  assert.deepEqual(othersOf(other, articles), []);
});
