import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsByKind } from '../../src/views/actor-index.ts';
import { carriersOf, MOST_COMPANIONS, namesSeen, profileOf, READ_IN_FULL, rolesOf } from '../../src/views/profile.ts';
import { makeArticle } from '../make-article.ts';
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
    profile.newest.map(({ id }) => id),
    ['b', 'a', 'c'],
  );
  assert.deepEqual(
    profile.companions.map(({ actor, count }) => [actor.id, count]),
    [
      ['nadir', 2],
      ['rayyan', 1],
    ],
  );
  assert.deepEqual(profile.carriers, [
    { id: 'nahar', name: 'النهر', published: 1, inferred: 0, credited: 1, articles: 2 },
    { id: null, name: 'الضفة', published: 1, inferred: 1, credited: 0, articles: 1 },
  ]);
  assert.equal(profile.statements, 2);
  assert.equal(profileOf('nobody', archive), null);
  assert.equal(profileOf('stranger', archive), null);
});

test('a profile names the most frequent companions and reads the newest articles only', () => {
  const others = Array.from({ length: MOST_COMPANIONS + 3 }, (_, index) => `other${String(index).padStart(2, '0')}`);
  const summaries = Array.from({ length: READ_IN_FULL + 5 }, (_, index) =>
    makeSummary(`a${String(index).padStart(3, '0')}`, {
      edtf: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
      actors: named('hub', ...others.slice(0, index + 1)),
    }),
  );
  const profile = profileOf(
    'hub',
    makeArchive(
      summaries,
      ['hub', ...others].map((id) => makeActor(id)),
    ),
  );
  assert(profile);
  assert.deepEqual(
    profile.companions.map(({ actor }) => actor.id),
    others.slice(0, MOST_COMPANIONS),
  );
  assert.equal(profile.articles.length, READ_IN_FULL + 5);
  assert.deepEqual([profile.newest.length, profile.newest[0]?.id, profile.newest.at(-1)?.id], [READ_IN_FULL, 'a104', 'a005']);
});

test('roles come latest first, with whose office it is; without any date last', () => {
  const salma = makeActor('salma', {
    roles: [
      { office: 'ناطقة', also: [] },
      { office: 'وزيرة', also: [], of: 'valley', from: '2015-03', to: '2019' },
      { office: 'عضو', also: [], to: '2014' },
      { office: 'رئيسة', also: [], of: 'gone', from: '2019-06-01' },
    ],
  });
  const valley = makeActor('valley', { kind: 'state', name: 'الوادي' });
  assert.deepEqual(
    rolesOf(salma, makeArchive([], [salma, valley])).map(({ office, of }) => [office, of?.name ?? null]),
    [
      ['رئيسة', null],
      ['وزيرة', 'الوادي'],
      ['عضو', null],
      ['ناطقة', null],
    ],
  );
});

test('names seen are counted by spelling without marks, the most frequent first', () => {
  const mention = (text: string, by: 'name' | 'surname' | 'office') => ({
    paragraph: 0,
    start: 0,
    end: text.length,
    text,
    by,
    because: null,
  });
  const article = (id: string, ...mentions: ReturnType<typeof mention>[]) =>
    makeArticle(id, {
      actors: [
        { id: 'salma', name: 'سلمى الوادي', kind: 'person', mentions },
        { id: 'nadir', name: 'نادر', kind: 'person', mentions: [mention('نادر', 'name')] },
      ],
    });
  const articles = [
    article('x', mention('سلمى الواديّ', 'name'), mention('الوزيرة', 'office'), mention('الوادي', 'surname')),
    article('y', mention('سلمى الوادي', 'name'), mention('الوادي', 'surname'), mention('الوادي', 'surname')),
    makeArticle('z'),
  ];
  assert.deepEqual(namesSeen('salma', articles), [
    { text: 'الوادي', by: 'surname', count: 3, articles: ['x', 'y'] },
    { text: 'سلمى الوادي', by: 'name', count: 2, articles: ['x', 'y'] },
    { text: 'الوزيرة', by: 'office', count: 1, articles: ['x'] },
  ]);
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
