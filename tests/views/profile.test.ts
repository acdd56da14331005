import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsByKind } from '../../src/views/actor-index.ts';
import { profileOf } from '../../src/views/actor-profile.ts';
import { carriersOf } from '../../src/views/profile.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, mentions: 1 }));

test('a profile counts who appears with an actor, who carries it, and what it says', () => {
  const archive = makeArchive(
    [
      makeSummary('a', {
        edtf: '2020-01-01',
        actors: named('salma', 'nadir', 'rayyan'),
        publisher: { id: 'nahar', name: 'النهر', from: 'printed' },
        speakers: [
          { id: 'salma', name: 'سلمى', statements: 2 },
          { id: 'nadir', name: 'نادر', statements: 5 },
        ],
      }),
      makeSummary('b', { edtf: '2021-01-01', actors: named('nadir', 'salma'), agencies: [{ id: 'nahar', name: 'النهر' }] }),
      makeSummary('c', { actors: named('salma', 'not-in-registry'), publisher: { id: null, name: 'الضفة', from: 'inferred' } }),
      makeSummary('d', { edtf: '2022-01-01', actors: named('rayyan') }),
    ],
    ['salma', 'nadir', 'rayyan', 'nobody'].map((id) => makeActor(id)),
  );
  const profile = profileOf('salma', archive);
  assert(profile);
  assert.deepEqual(
    profile.articles.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    profile.company.companions.map(({ actor, count, newest }) => [actor.id, count, newest.id]),
    [
      ['nadir', 2, 'b'],
      ['rayyan', 1, 'a'],
    ],
  );
  assert.deepEqual(profile.carriers, [
    { id: 'nahar', name: 'النهر', published: 1, inferred: 0, credited: 1, articles: 2 },
    { id: null, name: 'الضفة', published: 1, inferred: 1, credited: 0, articles: 1 },
  ]);
  assert.equal(profile.by.statements, 2);
  assert.equal(profileOf('nobody', archive), null);
  assert.equal(profileOf('stranger', archive), null);
});

test('an article whose publisher is also credited is one article of that outlet', () => {
  const [carrier] = carriersOf([
    makeSummary('a', { publisher: { id: 'w', name: 'و', from: 'printed' }, agencies: [{ id: 'w', name: 'و' }] }),
  ]);
  assert.deepEqual(carrier, { id: 'w', name: 'و', published: 1, inferred: 0, credited: 1, articles: 1 });
});

test('the index of actors has only those that articles name, by kind, the most present first', () => {
  const archive = makeArchive(
    [makeSummary('a', { actors: named('b-person', 'city') }), makeSummary('b', { actors: named('a-person', 'b-person', 'stranger') })],
    [makeActor('a-person'), makeActor('b-person'), makeActor('absent'), makeActor('city', { kind: 'place' })],
  );
  assert.deepEqual(
    actorsByKind(archive).map(({ kind, actors }) => [kind, actors.map(({ actor, count }) => `${actor.id} ${count}`)]),
    [
      ['person', ['b-person 2', 'a-person 1']],
      ['place', ['city 1']],
    ],
  );
  assert.equal(actorsByKind(archive), actorsByKind(archive));
});
