import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldPlain, plainTable } from '../../src/arabic/fold-plain.ts';

const upper = plainTable((char) => (char === '\u064e' ? '' : char.toUpperCase()));

describe('foldPlain', () => {
  const cases: readonly (readonly [text: string, folded: string | null])[] = [
    ['', ''],
    ['  a   b ', 'A B'],
    ['AB', 'AB'],
    ['سَلَام', 'سلام'],
    ['a \u064e b\u064e ', 'A B'],
    ['   ', ''],
    ['a\tb', null],
    ['a\u00a0b', null],
    ['سـلام', null],
    ['\ufefb', null],
  ];
  for (const [text, folded] of cases) it(JSON.stringify(text), () => assert.equal(foldPlain(text, upper), folded));
});
