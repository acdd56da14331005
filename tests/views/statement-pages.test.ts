import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestHolding, statementPages } from '../../src/views/statement-pages.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const salma = [{ id: 'salma', name: 'سلمى', statements: 2 }];
const many = (count: number, year: number) =>
  Array.from({ length: count }, (_, index) =>
    makeSummary(`${year}-${String(index).padStart(3, '0')}`, { edtf: `${year}-01-01`, speakers: salma }),
  );
const archive = makeArchive(
  [...many(60, 2001), ...many(2, 2003), makeSummary('undated', { actors: [{ id: 'salma', mentions: 1 }] })],
  [makeActor('salma')],
);
const pagesOf = (articles = archive.articles, within = archive, name = 'ماء') => statementPages(articles, within, name);

test('pages go by year, oldest first, fifty articles a page, the undated at the end', () => {
  assert.deepEqual(
    pagesOf().map(({ params, props }) => [params.year, params.page, props.bucket.items.length]),
    [
      ['2001', undefined, 50],
      ['2001', '2', 10],
      ['2003', undefined, 2],
      ['undated', undefined, 1],
    ],
  );
});

test('an article that is added changes the key of the page that lists it, and of no other', () => {
  const before = pagesOf().map(({ cacheKey }) => cacheKey);
  const after = pagesOf([...archive.articles, makeSummary('new', { edtf: '2003-05-05' })]).map(({ cacheKey }) => cacheKey);
  assert.deepEqual(
    before.map((key) => after.includes(key)),
    [true, true, false, true],
  );
});

test('the key changes with what is shown of speakers and with the name of the list', () => {
  const keys = pagesOf().map(({ cacheKey }) => cacheKey);
  const renamed = { ...archive, actors: new Map([['salma', makeActor('salma', { name: 'سلمى' })]]) };
  assert.notEqual(pagesOf(archive.articles, renamed)[0]?.cacheKey, keys[0]);
  assert.notEqual(pagesOf(archive.articles, archive, 'نهر')[0]?.cacheKey, keys[0]);
});

test('the newest articles that hold so many statements come back in the order of time', () => {
  const list = ['1', '2', '3'].map((day) => makeSummary(day, { edtf: `2001-01-0${day}` })).concat(makeSummary('undated'));
  const held = (limit: number): string[] => newestHolding(list, limit, ({ id }) => (id === '2' ? 0 : 4)).map(({ id }) => id);
  assert.deepEqual(held(4), ['3']);
  assert.deepEqual(held(5), ['1', '2', '3']);
  assert.deepEqual(held(99), ['1', '2', '3', 'undated']);
  assert.deepEqual(held(0), []);
});
