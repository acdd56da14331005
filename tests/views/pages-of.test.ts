import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketPagesOf, bucketsOf, isLong, LONG_LIST, pageParam, UNDATED } from '../../src/views/buckets.ts';
import { newestFirst } from '../../src/views/newest-first.ts';
import { PAGE_SIZE, pagesOf } from '../../src/views/pages-of.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test('a list is cut in its order, and the last page has what is left', () => {
  assert.deepEqual(pagesOf(['a', 'b', 'c'], 2), [
    { page: 1, pages: 2, items: ['a', 'b'] },
    { page: 2, pages: 2, items: ['c'] },
  ]);
  assert.deepEqual(pagesOf([]), []);
  assert.equal(pagesOf(numbers(PAGE_SIZE)).length, 1);
  assert.equal(pagesOf(numbers(PAGE_SIZE + 1)).length, 2);
  assert.throws(() => pagesOf([1], 0), RangeError);
});

test('what is added at the end changes the last page only', () => {
  const before = pagesOf(numbers(450));
  const after = pagesOf(numbers(451));
  assert.deepEqual(
    after.slice(0, 2).map(({ items }) => items),
    before.slice(0, 2).map(({ items }) => items),
  );
});

test('buckets are years, oldest first, and the undated last', () => {
  const articles = ['2024-01-01', null, '2022', '2021/2023', '2024-02'].map((edtf, index) => makeSummary(`a${index}`, { edtf }));
  assert.deepEqual(
    bucketsOf(articles).map(({ period, articles: held }) => [period, held.map(({ id }) => id)]),
    [
      ['2022', ['a2']],
      ['2024', ['a0', 'a4']],
      [UNDATED, ['a1', 'a3']],
    ],
  );
});

test('a long list has pages by year, and a long year several', () => {
  const article = (index: number) => makeSummary(`a${String(index).padStart(4, '0')}`, { edtf: index < 250 ? '2023-05-05' : '2024-05-05' });
  assert.equal(isLong(numbers(LONG_LIST).map(article)), false);
  assert.equal(isLong(numbers(LONG_LIST + 1).map(article)), true);
  assert.deepEqual(
    bucketPagesOf(numbers(260).map(article)).map(({ period, page, pages, items }) => [period, page, pages, items.length]),
    [
      ['2023', 1, 2, 200],
      ['2023', 2, 2, 50],
      ['2024', 1, 1, 10],
    ],
  );
});

test('the first page has no number in its address', () => {
  assert.equal(pageParam(1), undefined);
  assert.equal(pageParam(2), '2');
});

test('newest first keeps the undated last', () => {
  const archive = makeArchive([
    makeSummary('undated'),
    makeSummary('before', { edtf: '../2020-01-01' }),
    makeSummary('old', { edtf: '2019-01-01' }),
    makeSummary('between', { edtf: '2020-01-01/2023-01-01' }),
    makeSummary('new', { edtf: '2024-01-01' }),
  ]);
  assert.deepEqual(
    newestFirst(archive.articles).map(({ id }) => id),
    ['new', 'between', 'old', 'before', 'undated'],
  );
});
