import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleSummary } from '../../src/model/summary.ts';
import { actorFile } from '../../src/views/actor-file.ts';
import { profileKey, profileOf } from '../../src/views/actor-profile.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const salma = makeActor('salma', { name: 'سلمى الوادي', roles: [{ office: 'ناطقة', also: [], of: 'valley', from: '2001' }] });
const office = { id: 'valley--ناطقة', holder: 'salma', holderFrom: 'named', mentions: 1 } as const;
const articles = (): ArticleSummary[] => [
  makeSummary('a', {
    edtf: '2001-02-03',
    actors: [
      { id: 'salma', mentions: 2 },
      { id: 'nadir', mentions: 1 },
    ],
    offices: [office],
  }),
  makeSummary('b', { edtf: '2002-02-03', actors: [{ id: 'salma', mentions: 1, about: { statements: 1 } }] }),
  makeSummary('c', { edtf: '2002-02-04', actors: [{ id: 'nadir', mentions: 1 }] }),
];
const actors = [salma, makeActor('nadir'), makeActor('valley', { kind: 'state' })];

function keyOf(list = articles(), registry = actors): string {
  const archive = makeArchive(list, registry);
  const profile = profileOf('salma', archive);
  assert(profile);
  return profileKey(profile, archive);
}

test('the key of the page of an actor changes with what it shows, and with nothing else', () => {
  const key = keyOf();
  assert.equal(keyOf(), key);
  const [a, b, c] = articles();
  assert(a && b && c);
  assert.equal(keyOf([a, b, { ...c, digest: 'other', headline: 'آخر' }]), key, 'an article without the actor');
  assert.equal(keyOf([a, b, c, makeSummary('d', { actors: [{ id: 'nadir', mentions: 9 }] })]), key, 'one more of a companion');
  assert.notEqual(keyOf([a, { ...b, digest: 'other' }, c]), key, 'an article of the actor');
  assert.notEqual(keyOf([a, { ...b, edtf: '2002-03' }, c]), key, 'a date');
  assert.notEqual(keyOf([{ ...a, offices: [] }, b, c]), key, 'an article that attests the role');
  assert.notEqual(keyOf(undefined, [salma, makeActor('nadir', { name: 'نادر' }), makeActor('valley', { kind: 'state' })]), key, 'a name');
  assert.notEqual(keyOf(undefined, [salma, makeActor('nadir'), makeActor('valley', { kind: 'state', name: 'الوادي' })]), key, 'an owner');
  const held = { ...b, offices: [{ ...office, holder: null, holderFrom: null }] };
  assert.notEqual(keyOf([{ ...a, offices: [] }, held, c]), keyOf([{ ...a, offices: [] }, b, c]), 'an office that gets a page');
});

test('the file of an actor holds what the page shows, articles by id', () => {
  const profile = profileOf('salma', makeArchive(articles(), actors));
  assert(profile);
  const file = actorFile(profile);
  assert.deepEqual(file.counts, { articles: 2, statements: 0, statementsAbout: 1 });
  assert.deepEqual(file.names, [{ text: 'سلمى الوادي', by: 'name', count: 3, articles: 2, first: ['a', 'b'] }]);
  assert.deepEqual(
    file.offices.map(({ id, of, attestedBy }) => [id, of, attestedBy]),
    [['valley--ناطقة', 'valley', ['a']]],
  );
  assert.deepEqual(file.company, [{ id: 'nadir', name: 'nadir', kind: 'person', articles: 1 }]);
  assert.deepEqual(file.months, [
    { month: '2001-02', articles: 1 },
    { month: '2002-02', articles: 1 },
  ]);
});
