import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonical } from '../../src/arabic/normalize.ts';
import { spellingKey, spellingLetters } from '../../src/arabic/spelling-variants.ts';

const keyOf = (word: string): string => spellingKey(canonical(word));

const ONE: readonly (readonly string[])[] = [
  ['هيغسيث', 'هيجسيث', 'هيغسث', 'هيقسيث', 'هيكسيث'],
  ['ستولتنبرغ', 'ستولتنبرج', 'ستولتنبيرغ'],
  ['بلينكن', 'بلينكين', 'بلينكِن'],
  ['نتنياهو', 'نتانياهو'],
  ['ڤاندربرغ', 'فاندربرغ', 'فندربيرج'],
  ['ترامب', 'ترمب'],
];
const TWO: readonly (readonly [string, string])[] = [
  ['سالم', 'سليم'],
  ['قاسم', 'جاسم'],
  ['حامد', 'حميد'],
  ['البرتغال', 'البرتقال'],
  ['جون', 'جان'],
  ['روته', 'رت'],
  ['عراقجي', 'عراقي'],
  ['كيسنجر', 'كسبجر'],
];

describe('spellingKey', () => {
  for (const words of ONE) {
    it(`makes one of ${words.join('، ')}`, () => assert.equal(new Set(words.map(keyOf)).size, 1));
  }
  for (const [one, other] of TWO) {
    it(`keeps ${one} and ${other} apart`, () => assert.notEqual(keyOf(one), keyOf(other)));
  }
  it('leaves Arabic names and short words as they are', () => {
    for (const word of ['محمد', 'السوداني', 'عثمان', 'كيري', 'جو', '2021', '']) assert.equal(keyOf(word), canonical(word));
  });
});

describe('spellingLetters', () => {
  it('counts the letters that tell, where spelling varies', () => {
    assert.equal(spellingLetters(canonical('بلينكين')), 5);
    assert.equal(spellingLetters(canonical('السوداني')), 0);
  });
});
