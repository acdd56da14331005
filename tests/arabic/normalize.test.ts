import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonical, clean } from '../../src/arabic/normalize.ts';

const SAME: readonly (readonly [a: string, b: string, why: string])[] = [
  ['العِراقُ', 'العراق', 'vowel signs'],
  ['الدوليّ', 'الدولي', 'shadda'],
  ['العـــراق', 'العراق', 'tatweel'],
  ['أحمد', 'احمد', 'hamza on alef'],
  ['إيران', 'ايران', 'hamza below alef'],
  ['آب', 'اب', 'madda'],
  ['الدولى', 'الدولي', 'alef maqsura'],
  ['غزة', 'غزه', 'ta marbuta'],
  ['مسؤول', 'مسوول', 'hamza on waw'],
  ['کربلاء', 'كربلاء', 'Persian kaf'],
  ['ی', 'ي', 'Persian ya'],
  ['ﻻ', 'لا', 'presentation form'],
  ['٢٠٢٤', '2024', 'Arabic-Indic digits'],
  ['۲۰۲۴', '2024', 'extended digits'],
  ['\u200fبغداد\u200e', 'بغداد', 'bidi marks'],
  ['بغداد\u00a0\u00a0 اليوم', 'بغداد اليوم', 'no-break spaces'],
  ['أ'.normalize('NFD'), 'ا', 'decomposed hamza'],
];

const DIFFERENT: readonly (readonly [a: string, b: string])[] = [
  ['السوداني', 'السودان'],
  ['سوداني', 'السوداني'],
  ['اليمن', 'اليمنى'],
  ['وزير', 'وزيرستان'],
];

describe('canonical', () => {
  for (const [a, b, why] of SAME) it(`reads one word: ${why}`, () => assert.equal(canonical(a), canonical(b)));
  for (const [a, b] of DIFFERENT) it(`keeps apart ${a} and ${b}`, () => assert.notEqual(canonical(a), canonical(b)));
  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(canonical(canonical(text)), canonical(text))));
  });
  it('does not depend on the Unicode form, plain Arabic or not', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'اأإآؤئءىةبتw Zé٣7،«\u064b\u0651\u0654\u0670ـ\u200f\u00a0') });
    fc.assert(fc.property(arabic, (text) => assert.equal(canonical(text.normalize('NFD')), canonical(text.normalize('NFC')))));
    fc.assert(fc.property(arabic, (text) => assert.equal(canonical(canonical(text)), canonical(text))));

    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        assert.equal(canonical(text.normalize('NFD')), canonical(text.normalize('NFC'))),
      ),
    );
  });
});

describe('clean', () => {
  it('keeps letters and vowel signs as printed', () => assert.equal(clean('  مُدُن\tأُخرى\u200f '), 'مُدُن أُخرى'));
  it('leaves out NUL', () => assert.equal(clean('خبر\0'), 'خبر'));
});
