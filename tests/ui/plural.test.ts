import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plural } from '../../src/ui/plural.ts';
import { COUNTED } from '../../src/ui/words.ts';

const ARTICLES: [number, string][] = [
  [0, 'لا مقالات'],
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [10, '10 مقالات'],
  [11, '11 مقالًا'],
  [99, '99 مقالًا'],
  [100, '100 مقال'],
  [101, '101 مقال'],
  [102, '102 مقال'],
  [103, '103 مقالات'],
  [111, '111 مقالًا'],
  [1000, '1,000 مقال'],
  [1284, '1,284 مقالًا'],
];

for (const [count, expected] of ARTICLES) {
  test(`${count} counted articles`, () => assert.equal(plural(count, COUNTED.article), expected));
}

test('the digits of the site are used', () => {
  assert.equal(plural(1284, COUNTED.article, 'arabic'), '١٬٢٨٤ مقالًا');
  assert.equal(plural(3, COUNTED.result, 'arabic'), '٣ نتائج');
});

test('forms that name a number hold it, and those for none, one and two say it in words', () => {
  for (const [noun, forms] of Object.entries(COUNTED)) {
    for (const form of ['few', 'many', 'other'] as const) assert.match(forms[form], /\{n\}/, `${noun}.${form}`);
    for (const form of ['zero', 'one', 'two'] as const) assert.doesNotMatch(forms[form], /\{n\}/, `${noun}.${form}`);
  }
});
