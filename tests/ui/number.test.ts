import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayDigits, displayNumber } from '../../src/ui/number.ts';

test('counts are grouped by thousands', () => {
  assert.equal(displayNumber(0), '0');
  assert.equal(displayNumber(1284), '1,284');
  assert.equal(displayNumber(1284, 'arabic'), '١٬٢٨٤');
});

test('years and times are not grouped', () => {
  assert.equal(displayDigits(2024), '2024');
  assert.equal(displayDigits('17:41', 'arabic'), '١٧:٤١');
  assert.equal(displayDigits(2024, 'arabic'), '٢٠٢٤');
});
