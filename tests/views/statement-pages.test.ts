import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsIn } from '../../src/views/statement-counts.ts';
import { newestHolding, periodName, statementPageLinks, statementPagePath, statementPages } from '../../src/views/statement-pages.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const salma = [{ id: 'salma', name: 'سلمى', statements: 2 }];
const many = (count: number, edtf: string) =>
  Array.from({ length: count }, (_, index) => makeSummary(`${edtf}-${String(index).padStart(3, '0')}`, { edtf, speakers: salma }));
const undated = makeSummary('undated', { actors: [{ id: 'salma', mentions: 1 }], speakers: salma });
const archive = makeArchive(
  [...many(60, '2001-03-05'), ...many(55, '2001'), ...many(2, '2001-04'), ...many(50, '2003'), undated],
  [makeActor('salma')],
);
const pagesOf = (articles = archive.articles, within = archive, name = 'ماء') => statementPages(articles, statementsIn, within, name);

test('a year that fits stands on one page, a longer one on pages by month; the undated at the end', () => {
  assert.deepEqual(
    pagesOf().map(({ params, props }) => [params.year, params.rest, props.bucket.items.length, props.bucket.months.length]),
    [
      ['2001', undefined, 50, 2],
      ['2001', 'rest/2', 5, 2],
      ['2001', '03', 50, 0],
      ['2001', '03/2', 10, 0],
      ['2001', '04', 2, 0],
      ['2003', undefined, 50, 0],
      ['undated', undefined, 1, 0],
    ],
  );
  assert.deepEqual(pagesOf()[0]?.props.bucket.months, [
    { month: '2001-03', count: 120 },
    { month: '2001-04', count: 4 },
  ]);
});

test('a long year of which every article has a month has a page that leads to them', () => {
  const [year] = pagesOf(many(51, '2002-02'));
  assert.deepEqual([year?.params.rest, year?.props.bucket.items, year?.props.bucket.pages], [undefined, [], 1]);
});

test('addresses lead to the pages', () => {
  const bucket = (period: string, page: number) => ({ period, page, pages: page });
  assert.equal(statementPagePath('/statements/', bucket('2001-03', 2)), '/statements/2001/03/2/');
  assert.deepEqual(statementPageLinks('/statements/', bucket('2001', 2)), ['/statements/2001/', '/statements/2001/rest/2/']);
  assert.deepEqual(statementPageLinks('/x/', bucket('undated', 2)), ['/x/undated/', '/x/undated/2/']);
  assert.equal(periodName('2001-03', { months: 'gulf', digits: 'latin' }), 'مارس 2001');
});

test('an article that is added changes the keys of the pages of its month and year, and of no other', () => {
  const before = pagesOf().map(({ cacheKey }) => cacheKey);
  const after = pagesOf([...archive.articles, makeSummary('new', { edtf: '2001-04-05', speakers: salma })]).map(({ cacheKey }) => cacheKey);
  assert.deepEqual(
    before.map((key) => after.includes(key)),
    [false, false, true, true, false, true, true],
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
