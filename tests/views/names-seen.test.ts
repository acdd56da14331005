import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesSeen } from '../../src/views/names-seen.ts';
import { makeSummary } from './make-summary.ts';

test('names seen are counted by spelling without marks and by how they name, with the first articles', () => {
  const article = (id: string, names?: NonNullable<ReturnType<typeof makeSummary>['actors'][number]['names']>) =>
    makeSummary(id, {
      actors: [
        { id: 'salma', mentions: 2, ...(names ? { names } : {}) },
        { id: 'nadir', mentions: 1 },
      ],
    });
  const articles = [
    article('x', [
      ['سلمى الواديّ', 'name', 1],
      ['الوزيرة', 'office', 1],
      ['الوادي', 'surname', 1],
    ]),
    article('y', [
      ['سلمى الوادي', 'name', 1],
      ['سلمى الواديّ', 'name', 1],
      ['الوادي', 'surname', 6],
      ['الوزيرة', 'alias', 1],
    ]),
    article('plain'),
    article('w'),
    makeSummary('z'),
  ];
  assert.deepEqual(
    namesSeen({ id: 'salma', name: 'سلمى الوادي' }, articles).map(({ first, ...name }) => ({ ...name, first: first.map(({ id }) => id) })),
    [
      { text: 'الوادي', by: 'surname', count: 7, articles: 2, first: ['x', 'y'] },
      { text: 'سلمى الوادي', by: 'name', count: 7, articles: 4, first: ['x', 'y', 'plain'] },
      { text: 'الوزيرة', by: 'office', count: 1, articles: 1, first: ['x'] },
      { text: 'الوزيرة', by: 'alias', count: 1, articles: 1, first: ['y'] },
    ],
  );
});
