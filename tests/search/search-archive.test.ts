import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Counts, Pagefind, PagefindOptions, PagefindResult } from '../../src/search/client/pagefind.ts';
import { valuesOf } from '../../src/search/client/render-facet.ts';
import { statusOf } from '../../src/search/client/render-panel.ts';
import { searchArchive } from '../../src/search/client/search-archive.ts';
import { readState } from '../../src/search/client/state.ts';

const result = (id: string): PagefindResult => ({ id, words: [], data: () => Promise.reject(new Error('not asked for')) });

/** An index that finds `a`, `b` and the undated `c`, and notes what it is asked. */
function fakeIndex(counts: Counts = {}): { index: Pagefind; asked: [string | null, PagefindOptions][] } {
  const asked: [string | null, PagefindOptions][] = [];
  const index: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    preload: () => Promise.resolve(),
    search: (term, options) => {
      asked.push([term, options]);
      const ids = options.sort ? (options.sort.date === 'asc' ? ['a', 'b'] : ['b', 'a']) : ['c', 'a', 'b'];
      return Promise.resolve({ results: ids.map(result), filters: options.filters?.year ? counts : { year: { 2020: 7, 2021: 4 } } });
    },
  };
  return { index, asked };
}

async function foundIds(search: string): Promise<string> {
  const { index } = fakeIndex();
  const { results } = await searchArchive(index, readState(search));
  return results.map(({ id }) => id).join('');
}

describe('searchArchive', () => {
  it('keeps the order of relevance', async () => assert.equal(await foundIds('?q=بيروت'), 'cab'));
  it('puts undated articles last, newest first', async () => assert.equal(await foundIds('?q=بيروت&sort=newest'), 'bac'));
  it('puts undated articles last, oldest first', async () => assert.equal(await foundIds('?q=بيروت&sort=oldest'), 'abc'));
  it('finds everything without a query, newest first', async () => assert.equal(await foundIds(''), 'bac'));

  it('asks for any of the years and all of the actors', async () => {
    const { index, asked } = fakeIndex();
    await searchArchive(index, readState('?q=«رئيس البلدية»&year=2020&year=2021&actor=أ&actor=ب'));
    assert.deepEqual(asked[0], ['"رئيس البلدية"', { filters: { year: { any: ['2020', '2021'] }, actor: ['أ', 'ب'] } }]);
  });

  it('counts years as if none were chosen', async () => {
    const { index } = fakeIndex({ year: { 2020: 7, 2021: 0 }, actor: { أ: 2 } });
    const { counts } = await searchArchive(index, readState('?q=بيروت&year=2020'));
    assert.deepEqual(counts, { outlet: {}, actor: { أ: 2 }, topic: {}, year: { 2020: 7, 2021: 4 } });
  });
});

describe('valuesOf', () => {
  it('puts years from the newest, undated last', () => {
    const counts = { 2020: 1, 'بلا تاريخ': 9, 2022: 1 };
    assert.deepEqual(valuesOf({ facet: 'year', counts, chosen: [] }), ['2022', '2020', 'بلا تاريخ']);
  });

  it('puts other values by count, then by name, and leaves out those that give nothing unless chosen', () => {
    const counts = { ج: 1, ب: 1, أ: 3, د: 0, ه: 0 };
    assert.deepEqual(valuesOf({ facet: 'actor', counts, chosen: ['د'] }), ['أ', 'ب', 'ج', 'د']);
  });
});

describe('statusOf', () => {
  const ROWS: readonly [number, string, string][] = [
    [0, '?q=بيروت', 'لا نتائج عن «بيروت»'],
    [1, '?q=بيروت', 'نتيجة واحدة عن «بيروت»'],
    [2, '?q=بيروت', 'نتيجتان عن «بيروت»'],
    [5, '?q=«رئيس البلدية»', '5 نتائج عن «رئيس البلدية»'],
    [11, '?q=بيروت', '11 نتيجة عن «بيروت»'],
    [100, '?q=بيروت', '100 نتيجة عن «بيروت»'],
    [2, '', 'مقالان'],
    [2, '?year=2020', 'مقالان'],
  ];
  for (const [count, search, expected] of ROWS) it(expected, () => assert.equal(statusOf(count, readState(search), 'latin'), expected));
});
