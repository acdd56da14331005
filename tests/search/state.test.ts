import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isNarrowed, readState, type SearchState, SORTS, toggle, withoutFacets, writeState } from '../../src/search/client/state.ts';

const NOTHING: SearchState = { query: '', chosen: { outlet: [], actor: [], topic: [], year: [] }, sort: 'relevance' };

const values = fc.uniqueArray(fc.string({ minLength: 1 }));
const PLAIN = { noNullPrototype: true } as const;
const state: fc.Arbitrary<SearchState> = fc.record(
  {
    query: fc.string().map((text) => text.trim()),
    chosen: fc.record({ outlet: values, actor: values, topic: values, year: values }, PLAIN),
    sort: fc.constantFrom(...SORTS),
  },
  PLAIN,
);

describe('the state of a search in the address', () => {
  it('is read from what a plain form sends', () => {
    assert.deepEqual(readState('?q=%D8%A8%D9%8A%D8%B1%D9%88%D8%AA+'), { ...NOTHING, query: 'بيروت' });
  });

  it('holds several values of a facet', () => {
    const { chosen } = readState('?actor=أ&actor=ب&actor=أ&year=2021&year=');
    assert.deepEqual(chosen, { outlet: [], actor: ['أ', 'ب'], topic: [], year: ['2021'] });
  });

  it('leaves out what it does not know', () => assert.deepEqual(readState('?sort=best&page=7'), NOTHING));

  it('is nothing at rest', () => assert.equal(writeState(NOTHING), ''));

  it('comes back as it went', () => {
    fc.assert(fc.property(state, (any) => assert.deepEqual(readState(writeState(any)), any)));
  });
});

describe('toggle', () => {
  it('chooses a value, and the second time no longer', () => {
    const chosen = toggle(NOTHING, 'year', '2021');
    assert.deepEqual(chosen.chosen.year, ['2021']);
    assert.deepEqual(toggle(chosen, 'year', '2021'), NOTHING);
    assert.deepEqual(NOTHING.chosen.year, [], 'the state before stays as it was');
  });
});

describe('withoutFacets and isNarrowed', () => {
  it('agree', () => {
    fc.assert(fc.property(state, (any) => assert.equal(isNarrowed(withoutFacets(any)), false)));
    assert.equal(isNarrowed(toggle(NOTHING, 'outlet', 'أ')), true);
  });
});
