import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linesOfLayout, shapeOf } from '../../src/parse/shapes.ts';

const SHAPES: readonly [string, string][] = [
  ['نشر في 26-01-2025 | 17:41', 'نشر في 99-99-9999 | 99:99'],
  ['نشر\u00a0في  ٢٦-٠١-٢٠٢٥\t|\u200f ١٧:٤١ ', 'نشر في 99-99-9999 | 99:99'],
  ['الأربعاء - 17 يناير 2024', '{weekday} - 99 {month} 9999'],
  ['Wed - 17 Jan 2024', '{weekday-en} - 99 {month-en} 9999'],
  ['Wednesday, January 7, 2024', '{weekday-en}, {month-en} 9, 9999'],
  ['في 3 كانون الثاني 2012', 'في 9 {month} 9999'],
  ['12 أيار/ مايو 2019', '99 {month}/ {month} 9999'],
  ['آخـر تحديث', 'آخر تحديث'],
  ['back to top', 'back to top'],
  ['', ''],
];

describe('shapeOf', () => {
  for (const [line, shape] of SHAPES) {
    test(`of «${line}»`, () => assert.equal(shapeOf(line), shape));
  }

  test('law: the shape of a shape is the same', () => {
    const part = fc.oneof(
      fc.constantFrom('الأحد', 'كانون', 'الثاني', 'مايو', 'Sunday', 'May', '12', '/', '{weekday}', '{month-en}'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const shape = shapeOf(parts.join(' '));
        assert.equal(shapeOf(shape), shape);
      }),
    );
  });
});

describe('linesOfLayout', () => {
  const shapes = ['عنوان', 'نشر في 99-99-9999 | 99:99', 'آخر تحديث 99-99-9999 | 99:99', 'فقرة', 'back to top'].map((line) => ({
    shape: line,
    text: line.replaceAll('9', '1'),
  }));
  const CASES: readonly [string, string[], boolean][] = [
    ['lines in order', ['نشر في 99-99-9999 | 99:99', 'back to top'], true],
    ['in another spelling of spaces', ['نشر  في 99-99-9999 | 99:99'], true],
    ['the wrong order', ['back to top', 'نشر في 99-99-9999 | 99:99'], false],
    ['a part of a line', ['نشر في'], false],
    ['one line twice', ['back to top', 'back to top'], false],
    ['a line that is missing', ['آخر تحديث 99-99-9999 | 99:99', 'إلى الأعلى'], false],
  ];
  for (const [name, signature, expected] of CASES) {
    test(name, () => assert.equal(linesOfLayout(shapes, signature) !== null, expected));
  }
  test('gives the lines as printed', () => {
    assert.deepEqual(linesOfLayout(shapes, ['نشر في 99-99-9999 | 99:99', 'back to top']), ['نشر في 11-11-1111 | 11:11', 'back to top']);
  });
});
