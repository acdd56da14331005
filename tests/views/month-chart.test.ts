import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthChart } from '../../src/views/month-chart.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { makeSummary } from './make-summary.ts';

const chart = (...dates: string[]) => monthChart(timelineOf(dates.map((edtf, at) => makeSummary(`${at}`, { edtf }))));

test('months of several years stand in whole years, the newest on the left', () => {
  const made = chart('2001-12-31', '2001-12-01', '2003-01', '2002');
  assert.deepEqual(made?.years, ['2001', '2002', '2003']);
  assert.equal(made?.most, 2);
  assert.deepEqual(
    made?.months.map(({ period, count }) => [period, count]),
    [
      ['2001-12', 2],
      ['2003-01', 1],
    ],
  );
  assert.equal(made?.path, 'M24 100v-100h1v100zM11 100v-50h1v50z');
});

test('one month is no chart', () => {
  assert.equal(chart('2001-12-31', '2001-12-01'), null);
  assert.equal(chart('2001'), null);
});
