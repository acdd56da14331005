import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countByMonth, countByMonthOf, countByYear } from '../../src/views/period-counts.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { makeSummary } from './make-summary.ts';

const timeline = timelineOf(
  ['2021-11-03', '2021-11', '2022-02-01', '2024-01-09', '2024', '2019-05-01/2020-05-01', null].map((edtf, index) =>
    makeSummary(`a${index}`, { edtf }),
  ),
);

test('years run from the first to the last, with zeros between', () => {
  assert.deepEqual(countByYear(timeline), [
    { period: '2021', count: 2, uncertain: 0 },
    { period: '2022', count: 1, uncertain: 0 },
    { period: '2023', count: 0, uncertain: 0 },
    { period: '2024', count: 2, uncertain: 1 },
  ]);
});

test('months run across the turn of the year, with zeros between, and leave out what is known to the year only', () => {
  const months = countByMonth(timeline);
  assert.deepEqual(months.slice(0, 4), [
    { period: '2021-11', count: 2, uncertain: 1 },
    { period: '2021-12', count: 0, uncertain: 0 },
    { period: '2022-01', count: 0, uncertain: 0 },
    { period: '2022-02', count: 1, uncertain: 0 },
  ]);
  assert.deepEqual(months.at(-1), { period: '2024-01', count: 1, uncertain: 0 });
  assert.equal(months.length, 27);
});

test('a year has twelve months', () => {
  const months = countByMonthOf('2022', timeline);
  assert.deepEqual(
    months.map(({ count }) => count),
    [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  );
  assert.equal(months[11]?.period, '2022-12');
});

test('nothing dated counts nothing', () => {
  const empty = timelineOf([makeSummary('a'), makeSummary('b', { edtf: '2020/2022' })]);
  assert.deepEqual(countByYear(empty), []);
  assert.deepEqual(countByMonth(empty), []);
});
