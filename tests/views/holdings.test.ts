import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../src/model/actor.ts';
import type { SummaryOffice } from '../../src/model/summary.ts';
import { attestedIn, firstAndNewest, holdingsOf } from '../../src/views/holdings.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const role = (office: string, fields: Partial<Role> = {}): Role => ({ office, also: [], of: 'valley', ...fields });
const says = (holderFrom: SummaryOffice['holderFrom'], id = 'valley--وزير-الري'): SummaryOffice[] => [
  { id, holder: holderFrom && 'salma', holderFrom, mentions: 1 },
];
const article = (id: string, edtf: string | null, offices: SummaryOffice[]) =>
  makeSummary(id, { edtf, actors: [{ id: 'salma', mentions: 1 }], offices });

const salma = makeActor('salma', {
  roles: [
    role('وزير الري', { from: '2001-03', to: '2003-05-01' }),
    role('وزيرة الري', { from: '2010', heldOn: '2012-01-01' }),
    role('ناطقة'),
    role('عميدة', { to: '2020' }),
  ],
});

test('articles attest an office within its tenures, outside them, or on no known day', () => {
  const archive = makeArchive(
    [
      article('early', '2001-02-28', says('named')),
      article('month', '2001-03', says('named')),
      article('between', '2005-01-01', says('named')),
      article('span', '2003/2004', says('named')),
      article('later', '2030-01-01', says('named')),
      article('alone', '2002-01-01', says('inferred')),
      article('open', '2002-01-02', says(null)),
      article('undated', null, says('named')),
      { ...article('circular', '2001-03/2003-05', says('named')), datePublishedFrom: 'inferred' },
      article('other', '2002-01-03', says('named', 'hills--وزير-الري')),
    ],
    [salma, makeActor('valley', { kind: 'state' })],
  );
  const holdings = holdingsOf(salma, archive);
  assert.deepEqual(
    holdings.map(({ office }) => office.name),
    ['عميدة', 'وزير الري', 'ناطقة'],
  );
  const ministry = holdings[1];
  assert(ministry);
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  assert.deepEqual(ids(ministry.within), ['month', 'span', 'later']);
  assert.deepEqual(ids(ministry.outside), ['early', 'between']);
  assert.deepEqual(ids(ministry.undated), ['circular', 'undated']);
  assert.equal(ministry.inferred, 1);
  assert.equal(attestedIn(ministry), 7);
  assert.deepEqual(
    ministry.tenures.map(({ from }) => from),
    ['2001-03', '2010'],
  );
});

test('the first three articles are shown, and the newest', () => {
  const list = ['1', '2', '3', '4', '5'].map((day) => makeSummary(day, { edtf: `2001-01-0${day}` }));
  const ids = (count: number): string[] => firstAndNewest(list.slice(0, count)).map(({ id }) => id);
  assert.deepEqual(ids(5), ['1', '2', '3', '5']);
  assert.deepEqual(ids(2), ['1', '2']);
  assert.deepEqual(ids(0), []);
});
