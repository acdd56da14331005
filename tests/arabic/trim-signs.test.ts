import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trimEndSigns, trimSigns } from '../../src/arabic/trim-signs.ts';

const SIGN = /[\s،:]/u;
for (const [text, both, end] of [
  ['، : كمال، سامي :', 'كمال، سامي', '، : كمال، سامي'],
  ['كمال', 'كمال', 'كمال'],
  ['، :', '', ''],
  ['', '', ''],
] as const) {
  test(`signs at the ends of «${text}»`, () => assert.deepEqual([trimSigns(text, SIGN), trimEndSigns(text, SIGN)], [both, end]));
}
