import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tokenize } from '../../src/arabic/tokenize.ts';

describe('tokenize', () => {
  it('splits at Arabic punctuation without white space', () => {
    assert.deepEqual(
      tokenize('سوريا،والعراق؛«غزّة»').map(({ text }) => text),
      ['سوريا', 'والعراق', 'غزّة'],
    );
  });
  it('gives the offsets of what is printed, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.start >= last);
          assert.notEqual(token.key, '');
          last = token.end;
        }
      }),
    );
  });
});
