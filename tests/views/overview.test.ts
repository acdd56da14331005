import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mostPresentActors, mostPresentTopics, overviewOf } from '../../src/views/overview.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const archive = makeArchive(
  [
    makeSummary('a', {
      edtf: '2024-05-01',
      actors: [
        { id: 'x', mentions: 1 },
        { id: 'y', mentions: 9 },
      ],
      publisher: { id: 'paper', name: 'الورق', from: 'printed' },
      speakers: [{ id: 'x', name: 'س', statements: 3 }],
    }),
    makeSummary('b', {
      edtf: '2021-03',
      actors: [
        { id: 'x', mentions: 1 },
        { id: 'ghost', mentions: 1 },
      ],
      publisher: { id: 'paper', name: 'الورق', from: 'inferred' },
    }),
    makeSummary('c', { edtf: '2019-01-01/2020-01-01', publisher: { id: null, name: 'غيره', from: 'printed' }, topics: ['t'] }),
    makeSummary('d', { actors: [{ id: 'z', mentions: 1 }] }),
  ],
  [makeActor('x'), makeActor('y', { name: 'ب' }), makeActor('z', { name: 'أ' })],
);

test('what the archive holds is counted; intervals and undated articles do not stretch its dates', () => {
  assert.deepEqual(overviewOf(archive), {
    articles: 4,
    outlets: 2,
    actors: 4,
    topics: 1,
    statements: 3,
    from: '2021-03',
    to: '2024-05-01',
  });
});

test('an empty archive', () => {
  assert.deepEqual(overviewOf(makeArchive([])), { articles: 0, outlets: 0, actors: 0, topics: 0, statements: 0, from: null, to: null });
});

test('actors come by the number of articles, then by name; those out of the registry stay out', () => {
  assert.deepEqual(
    mostPresentActors(archive, 9).map(({ entry, articles }) => [entry.id, articles]),
    [
      ['x', 2],
      ['z', 1],
      ['y', 1],
    ],
  );
  assert.equal(mostPresentActors(archive, 1).length, 1);
  assert.deepEqual(mostPresentTopics(archive, 9), []);
});
