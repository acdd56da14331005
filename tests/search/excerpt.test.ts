import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerptOf, markWords, type Segment, wordsOf } from '../../src/search/client/excerpt.ts';

/** Segments as one text, what is marked between square brackets. */
const shown = (segments: readonly Segment[]): string => segments.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const MARKS: readonly [string, string, number[], string][] = [
  ['a word', 'زار بيروت أمس', [1], 'زار [بيروت] أمس'],
  ['a word without its punctuation', 'قال: «بيروت»، ثم', [1], 'قال: «[بيروت]»، ثم'],
  ['a word with its vowel signs', 'زارَ بيروتَ.', [1], 'زارَ [بيروتَ].'],
  ['neighbours one by one', 'زار رئيس البلدية', [1, 2], 'زار [رئيس] [البلدية]'],
  ['nothing', 'زار بيروت', [], 'زار بيروت'],
  ['no lone punctuation', 'زار – بيروت', [1], 'زار – بيروت'],
];

describe('markWords marks', () => {
  for (const [what, text, found, expected] of MARKS)
    it(what, () => assert.equal(shown(markWords(wordsOf(text), new Set(found))), expected));

  it('and changes no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), fc.array(fc.nat(20)), (texts, found) => {
        const words = wordsOf(texts.join(' '));
        const text = markWords(words, new Set(found))
          .map((segment) => segment.text)
          .join('');
        assert.equal(text, words.join(' '));
      }),
    );
  });
});

describe('excerptOf', () => {
  const words = Array.from({ length: 100 }, (_, at) => `ك${at}`);

  it('is the whole where it is short', () => assert.equal(shown(excerptOf(['أ', 'ب'], [1], 5)), 'أ [ب]'));

  it('is the beginning where nothing was found', () => assert.equal(shown(excerptOf(words, [], 3)), 'ك0 ك1 ك2 …'));

  it('is where most was found, with some words before', () => {
    assert.equal(shown(excerptOf(words, [3, 50, 52], 6)), '… ك47 ك48 ك49 [ك50] ك51 [ك52] …');
  });

  it('ends with the last word', () => assert.equal(shown(excerptOf(words, [99], 4)), '… ك96 ك97 ك98 [ك99]'));

  it('always shows a word that was found, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99), { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (found, length) => {
        const segments = excerptOf(
          words,
          [...found].sort((a, b) => a - b),
          length,
        );
        assert.ok(segments.some(({ marked }) => marked));
        assert.ok(
          wordsOf(
            segments
              .map(({ text }) => text)
              .join('')
              .replaceAll('…', ''),
          ).length <= length,
        );
      }),
    );
  });
});
