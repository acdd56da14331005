import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { periodOf, precisionOf } from '../../src/views/period.ts';
import { articlesOfMonth, articlesOfYear, shownOnYearPage, timelineOf, timelineOfArchive, withoutMonth } from '../../src/views/timeline.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const PERIODS = [
  { edtf: '2024-03-12', precision: 'day', year: '2024', month: '2024-03', day: '2024-03-12' },
  { edtf: '2024-03', precision: 'month', year: '2024', month: '2024-03', day: null },
  { edtf: '2024', precision: 'year', year: '2024', month: null, day: null },
  { edtf: '2024-03-02/2024-03-09', precision: 'interval', year: '2024', month: '2024-03', day: null },
  { edtf: '2024-03-02/2024-11-09', precision: 'interval', year: '2024', month: null, day: null },
  { edtf: '2024-03/2024-04', precision: 'interval', year: '2024', month: null, day: null },
  { edtf: '2023-12-31/2024-01-01', precision: 'interval', year: null, month: null, day: null },
  { edtf: '2024-03-12/..', precision: 'interval', year: null, month: null, day: null },
  { edtf: '../2024-03-12', precision: 'interval', year: null, month: null, day: null },
  { edtf: '2024/2024', precision: 'interval', year: '2024', month: null, day: null },
  { edtf: null, precision: 'none', year: null, month: null, day: null },
] as const;

for (const { edtf, precision, ...period } of PERIODS) {
  test(`${edtf} is known as ${precision}`, () => {
    assert.equal(precisionOf(edtf), precision);
    assert.deepEqual(periodOf({ edtf }), period);
  });
}

test('days, months and years come oldest first, and what is not certain stands beside them', () => {
  const archive = makeArchive([
    makeSummary('later', { edtf: '2024-03-12' }),
    makeSummary('same-day-b', { edtf: '2024-03-08' }),
    makeSummary('same-day-a', { edtf: '2024-03-08' }),
    makeSummary('in-march', { edtf: '2024-03' }),
    makeSummary('january', { edtf: '2024-01-30' }),
    makeSummary('in-2024', { edtf: '2024-02-01/2024-05-01' }),
    makeSummary('old', { edtf: '1999-12-31' }),
    makeSummary('between', { edtf: '2021-02-18/2022-07-14' }),
    makeSummary('nothing'),
  ]);
  const { years, interval, undated } = timelineOfArchive(archive);

  assert.deepEqual(
    years.map(({ year, count }) => [year, count]),
    [
      ['1999', 1],
      ['2024', 6],
    ],
  );
  const [, year] = years;
  assert(year);
  assert.deepEqual(
    year.months.map(({ month, count }) => [month, count]),
    [
      ['2024-01', 1],
      ['2024-03', 4],
    ],
  );
  const [, march] = year.months;
  assert(march);
  assert.deepEqual(
    march.days.map(({ day, articles }) => [day, articles.map(({ id }) => id)]),
    [
      ['2024-03-08', ['same-day-a', 'same-day-b']],
      ['2024-03-12', ['later']],
    ],
  );
  assert.deepEqual(
    march.uncertain.map(({ id }) => id),
    ['in-march'],
  );
  assert.deepEqual(
    year.uncertain.map(({ id }) => id),
    ['in-2024'],
  );
  assert.deepEqual(
    interval.map(({ id }) => id),
    ['between'],
  );
  assert.deepEqual(
    undated.map(({ id }) => id),
    ['nothing'],
  );
  assert.deepEqual(
    withoutMonth(timelineOfArchive(archive)).map(({ id }) => id),
    ['in-2024', 'between', 'nothing'],
  );
  assert.deepEqual(
    articlesOfMonth(march).map(({ id }) => id),
    ['same-day-a', 'same-day-b', 'later', 'in-march'],
  );
  assert.deepEqual(
    articlesOfYear(year).map(({ id }) => id),
    ['january', 'same-day-a', 'same-day-b', 'later', 'in-march', 'in-2024'],
  );
});

test('the calendar of an archive is made once', () => {
  const archive = makeArchive([makeSummary('one', { edtf: '2020' })]);
  assert.equal(timelineOfArchive(archive), timelineOfArchive(archive));
});

test('the page of a long year has what belongs to no month, the page of a short one has all', () => {
  const ofYear = (count: number) => {
    const summaries = Array.from({ length: count }, (_, index) => makeSummary(`a${index}`, { edtf: index < 3 ? '2020' : '2020-02-02' }));
    return timelineOf(summaries).years[0]!;
  };
  assert.equal(shownOnYearPage(ofYear(100)).length, 100);
  assert.deepEqual(
    shownOnYearPage(ofYear(101)).map(({ id }) => id),
    ['a0', 'a1', 'a2'],
  );
});

const point = fc
  .record({
    year: fc.integer({ min: 1990, max: 1993 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length));
const edtf = fc.oneof(
  point,
  fc.tuple(fc.oneof(point, fc.constant('..')), fc.oneof(point, fc.constant('..'))).map((ends) => ends.join('/')),
  fc.constant(null),
);

test('law: every article stands in the calendar exactly once, and the counts say so', () => {
  fc.assert(
    fc.property(fc.array(edtf), (values) => {
      const summaries = values.map((value, index) => makeSummary(`a${index}`, { edtf: value }));
      const { years, interval, undated } = timelineOf(summaries);
      const placed = [...years.flatMap(articlesOfYear), ...interval, ...undated].map(({ id }) => id);
      assert.deepEqual(placed.sort(), summaries.map(({ id }) => id).sort());
      for (const year of years) {
        assert.equal(year.count, articlesOfYear(year).length);
        for (const month of year.months) assert.equal(month.count, articlesOfMonth(month).length);
      }
    }),
  );
});
