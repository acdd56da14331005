import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, daysBetween, isoDay, isoWeekday } from '../../src/arabic/iso-day.ts';

describe('ISO days', () => {
  it('are those of the calendar', () =>
    assert.deepEqual(
      [isoDay(2020, 2, 29), isoDay(2019, 2, 29), isoDay(2019, 13, 1), isoDay(2019, 1, 0)],
      ['2020-02-29', null, null, null],
    ));
  it('have a weekday', () => assert.deepEqual([isoWeekday('2024-01-01'), isoWeekday('2024-01-07'), isoWeekday('1901-01-01')], [1, 7, 2]));
  it('are counted over months and leap days', () => {
    assert.equal(addDays('2020-02-28', 2), '2020-03-01');
    assert.equal(addDays('2020-01-01', -1), '2019-12-31');
    assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
    assert.equal(daysBetween('2020-03-01', '2020-02-28'), -2);
  });
});
