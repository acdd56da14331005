import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageTitle } from '../../src/ui/page-title.ts';

test('pageTitle tells the pages of a list apart', () => {
  assert.equal(pageTitle('مارس 2020', 1, 'latin'), 'مارس 2020');
  assert.equal(pageTitle('مارس 2020', 12, 'latin'), 'مارس 2020، صفحة 12');
  assert.equal(pageTitle('مارس ٢٠٢٠', 12, 'arabic'), 'مارس ٢٠٢٠، صفحة ١٢');
});
