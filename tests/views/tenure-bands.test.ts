import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, daysBetween, daysOf, ending } from '../../src/views/days.ts';
import type { Holding } from '../../src/views/holdings.ts';
import { bandAxis, bandMarks, bandSpans, hasDates } from '../../src/views/tenure-bands.ts';
import { makeActor, makeSummary } from './make-summary.ts';

function holding(tenures: Holding['tenures'], ...dates: (string | null)[]): Holding {
  const within = dates.map((edtf, at) => makeSummary(`${at}`, { edtf }));
  const office = { id: 'x', name: 'ناطق', of: null, tenures: [] };
  return { office, actor: makeActor('salma'), tenures, within, outside: [], undated: [], inferred: 0 };
}

test('days of a date are as many as it leaves open', () => {
  assert.deepEqual(daysOf('2020-02'), { first: '2020-02-01', last: '2020-02-29' });
  assert.deepEqual(daysOf('2019/2020-06-01'), { first: '2019-01-01', last: '2020-06-01' });
  assert.deepEqual(daysOf('../2020'), { first: '0000-01-01', last: '2020-12-31' });
  assert.deepEqual(daysOf('2020-01-01T10:00+03:00'), { first: '2020-01-01', last: '2020-01-01' });
  assert.ok(beginning(undefined).last < '0001' && ending(undefined).first > '9999');
  assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
});

test('the axis spans whole years of roles and of articles that attest them', () => {
  const axis = bandAxis([holding([{ from: '2001-05', to: '2003' }], '2006-01-01', '../2010'), holding([{ heldOn: '2000-01-01' }])]);
  assert.deepEqual([axis?.first, axis?.last, axis?.years.length], ['2000-01-01', '2010-12-31', 11]);
  assert.equal(bandAxis([holding([{}], '2006-01-01')]), null);
  assert.equal(hasDates(holding([{}])), false);
});

test('what is certain of a band is told from what is not', () => {
  const axis = { first: '2000-01-01', last: '2009-12-31', years: [] };
  const spans = (tenure: Holding['tenures'][number]) => bandSpans([tenure], axis).map(({ start, end, certain }) => [start, end, certain]);
  assert.deepEqual(spans({ from: '2001-01-01', to: '2002-01-01' }), [[100, 200, true]]);
  assert.deepEqual(spans({ from: '2001', to: '2003' }), [
    [100, 200, false],
    [200, 300, true],
    [300, 400, false],
  ]);
  assert.deepEqual(spans({ from: '2001-01-01', heldOn: '2002-01-01' }), [
    [100, 200, true],
    [200, 1000, false],
  ]);
  assert.deepEqual(spans({ from: '2001-01-01' }), [[100, 1000, false]]);
  assert.deepEqual(spans({ to: '2002-01-01' }), [[0, 200, false]]);
});

test('an article stands on the band where its year is known, those of one place once', () => {
  const axis = { first: '2000-01-01', last: '2009-12-31', years: [] };
  const marks = bandMarks(holding([{}], '2005-01-01', '2005-01-01', '2001-01-01', '2001/2007', null), axis);
  assert.deepEqual(marks, [100, 500]);
});
