import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displaySize } from '../../src/ui/display-size.ts';

const cases: [number, string][] = [
  [0, '0 بايت'],
  [999, '999 بايت'],
  [1000, '1 كيلوبايت'],
  [12_345, '12.3 كيلوبايت'],
  [1_500_000, '1.5 ميغابايت'],
  [2e15, '2,000,000 غيغابايت'],
];

for (const [bytes, words] of cases) test(`displaySize writes ${bytes} as ${words}`, () => assert.equal(displaySize(bytes), words));

test('displaySize writes the digits of the site', () => assert.equal(displaySize(12_345, 'arabic'), '١٢٫٣ كيلوبايت'));
