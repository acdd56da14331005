import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameShape } from '../../src/arabic/names.ts';

describe('nameShape', () => {
  for (const [text, wanted] of [
    ['سامي الجسار', { words: 2, given: true, title: false }],
    ['د. هند بنت راشد', { given: true, particle: true, title: true }],
    ['عبد الكريم ولد الحافظ', { given: true, particle: true }],
    ['عبدالكريم الضفافي', { given: true, origin: true }],
    ['سَامِي الجـسّار:', { given: true }],
    ['زيرا بنغال', { given: false, words: 2 }],
    ['الضفاف الجديدة', { given: false, article: true }],
  ] as const) {
    it(`sees the shape of «${text}»`, () => {
      const shape = nameShape(text);
      assert.ok(shape);
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((key) => [key, shape[key as keyof typeof shape]])), wanted);
    });
  }
  for (const text of ['سامي', 'سامي 3', 'Sami Jisr', 'سامي الجسار يقول كلاما طويلا عن أنهار البلاد', 'سامي.. والجسر', ''])
    it(`finds none in «${text}»`, () => assert.equal(nameShape(text), null));
});
