import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenize } from '../../src/arabic/tokenize.ts';
import { isOtherWord } from '../../src/enrich/homographs.ts';

/** The word asked about is the one that holds `name`. */
const TABLE: readonly (readonly [text: string, name: string, other: boolean])[] = [
  ['وصل بين المغرب والعشاء', 'المغرب', true],
  ['بعد صلاة المغرب', 'المغرب', true],
  ['بين المغرب والجزائر', 'المغرب', false],
  ['أنبوب بقطر 30 سنتيمترا', 'بقطر', true],
  ['نصف قطر الدائرة', 'قطر', true],
  ['فازت قطر 3 مقابل هدف', 'قطر', false],
  ['عاد من قطر أمس', 'قطر', false],
  ['تعز من تشاء', 'تعز', true],
  ['وصلوا تعز أمس', 'تعز', false],
  ['لعب بحماس', 'بحماس', true],
  ['وسط حماس كبير', 'حماس', true],
  ['قالت حماس إنها', 'حماس', false],
  ['قال الوزير', 'الوزير', false],
];

describe('isOtherWord', () => {
  for (const [text, name, other] of TABLE) {
    const tokens = tokenize(text);
    const first = tokens.findIndex(({ text: word }) => word === name);
    it(`${other ? 'takes' : 'leaves'} «${text}»`, () => assert.equal(isOtherWord(text, tokens, first), other));
  }
});
