import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingsOf } from '../../src/arabic/clitics.ts';
import { tokenize } from '../../src/arabic/tokenize.ts';

const TABLE: readonly (readonly [word: string, name: string, printed: string])[] = [
  ['العراق', 'العراق', 'العراق'],
  ['والعراق', 'العراق', 'العراق'],
  ['بالعراق', 'العراق', 'العراق'],
  ['وبالعراق', 'العراق', 'العراق'],
  ['للعراق', 'العراق', 'للعراق'],
  ['وللعراق', 'العراق', 'للعراق'],
  ['لِلُبنان', 'لبنان', 'لُبنان'],
  ['وَغزّة', 'غزه', 'غزّة'],
  ['واشنطن', 'واشنطن', 'واشنطن'],
  ['ولواشنطن', 'واشنطن', 'واشنطن'],
];

describe('readingsOf', () => {
  for (const [word, name, printed] of TABLE) {
    it(`reads ${name} in ${word}`, () => {
      const reading = readingsOf(word).find(({ key }) => key === name);
      assert.ok(reading);
      assert.equal(word.slice(reading.skip), printed);
    });
  }
  it('does not cut a word to fewer than three letters', () => {
    assert.deepEqual(
      readingsOf('وبه').map(({ key }) => key),
      ['وبه'],
    );
  });
  it('never skips past the printed word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'والبكلسفعرقم\u064e\u0651ـ'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, (text) => {
        for (const token of tokenize(text)) for (const { skip } of readingsOf(token.text)) assert.ok(skip >= 0 && skip < token.text.length);
      }),
    );
  });
});
