import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearPaths } from '../../src/views/year-paths.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const actors = [{ id: 'salma', mentions: 1 }];
const summaries = Array.from({ length: 230 }, (_, index) =>
  makeSummary(`a${String(index).padStart(3, '0')}`, { edtf: index < 10 ? '2023-01-01' : '2024-01-01', actors }),
);
const pathsOf = (articles: typeof summaries) => {
  const archive = makeArchive(articles, [makeActor('salma', { name: 'سلمى' })]);
  return yearPaths(archive.actors, archive.articlesOfActor, archive);
};

test('a long list has a page for each 200 articles of a year', () => {
  assert.deepEqual(
    pathsOf(summaries).map(({ params, props }) => [params.id, params.year, params.page, props.bucket.items.length]),
    [
      ['salma', '2023', undefined, 10],
      ['salma', '2024', undefined, 200],
      ['salma', '2024', '2', 20],
    ],
  );
  assert.deepEqual(pathsOf(summaries.slice(0, 100)), []);
});

test('an article that is added changes the key of its own page only', () => {
  const before = pathsOf(summaries).map(({ cacheKey }) => cacheKey);
  const after = pathsOf([...summaries, makeSummary('new', { edtf: '2024-12-31', actors })]).map(({ cacheKey }) => cacheKey);
  assert.deepEqual(after.slice(0, 2), before.slice(0, 2));
  assert.notEqual(after[2], before[2]);
});
