import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateBounds, type PastDay } from '../../src/enrich/date-bounds.ts';
import type { NamedTenure } from '../../src/enrich/named-tenures.ts';
import { actorSchema } from '../../src/model/actor.ts';

function tenure(from: string | undefined, to: string | undefined): NamedTenure {
  const actor = actorSchema.parse({ id: 'a', kind: 'person', name: 'كمال سالم', roles: [{ office: 'وزير الري', from, to }] });
  return { actor, role: actor.roles[0]!, paragraph: 0, start: 0, end: 1 };
}

function past(day: number, month: number): PastDay {
  return {
    kind: 'calendar',
    calendar: 'gregorian',
    day,
    month,
    year: null,
    qualifier: null,
    weekday: null,
    start: 0,
    end: 1,
    text: `${day}/${month}`,
    paragraph: 0,
  };
}

const TABLE: readonly (readonly [why: string, tenures: NamedTenure[], days: PastDay[], interval: string])[] = [
  ['nothing known', [], [], '../..'],
  ['one office', [tenure('2019-03-01', '2021-06-30')], [], '2019-03-01/2021-06-30'],
  ['an office still held', [tenure('2019-03-01', undefined)], [], '2019-03-01/..'],
  [
    'the last to begin, the first to end',
    [tenure('2019-03-01', '2021-06-30'), tenure('2018-01-01', '2020-02-02')],
    [],
    '2019-03-01/2020-02-02',
  ],
  ['ends known to the month or year', [tenure('2019-03', '2020-02'), tenure('2018', '2022')], [], '2019-03-01/2020-02-29'],
  ['offices that never overlapped', [tenure('2010-01-01', '2011-01-01'), tenure('2015-01-01', '2016-01-01')], [], '../..'],
  ['a past day after the start', [tenure('2019-03-01', '2021-06-30')], [past(18, 4)], '2019-04-18/2021-06-30'],
  ['a past day before the start', [tenure('2019-03-01', '2021-06-30')], [past(18, 2)], '2019-03-01/2021-06-30'],
  [
    'a past day that may be of the year before, and lies too far back at the end',
    [tenure('2019-03-01', '2021-06-30')],
    [past(18, 9)],
    '2019-03-01/2021-03-20',
  ],
  ['a day that few years have', [tenure('2021-03-01', '2030-06-30')], [past(29, 2)], '2024-02-29/2028-08-30'],
  ['a day that no year has', [tenure('2019-03-01', '2021-06-30')], [past(31, 4)], '2019-03-01/2021-06-30'],
  ['a past day outside a short interval', [tenure('2021-03-25', '2021-06-30')], [past(18, 9)], '2021-03-25/2021-06-30'],
];

describe('dateBounds', () => {
  for (const [why, tenures, days, interval] of TABLE) {
    it(`bounds by ${why}`, () => {
      const { notBefore, notAfter } = dateBounds(tenures, days, () => 'وزير الري كمال سالم');
      assert.equal(`${notBefore?.day ?? '..'}/${notAfter?.day ?? '..'}`, interval);
    });
  }
  it('says which words decide', () => {
    const { notBefore, notAfter } = dateBounds([tenure('2019-03-01', '2021-06-30')], [past(18, 4)], () => 'وزير الري كمال سالم');
    assert.equal(notBefore?.text, '18/4');
    assert.equal(notAfter?.text, 'وزير الري كمال سالم');
    assert.match(notAfter?.note ?? '', /كمال سالم.*2021-06-30/u);
  });
});
