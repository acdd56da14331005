import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { gregorianOfHijri, hijriOfGregorian } from '../../src/arabic/hijri.ts';

describe('gregorianOfHijri', () => {
  // First days of years and of Ramadan as the Umm al-Qura calendar prints them.
  for (const [year, month, day, expected] of [
    [1440, 1, 1, '2018-09-11'],
    [1445, 1, 1, '2023-07-19'],
    [1445, 9, 1, '2024-03-11'],
    [1446, 9, 1, '2025-03-01'],
    [1433, 8, 30, null],
    [1433, 13, 1, null],
    [1433, 0, 1, null],
  ] as const) {
    test(`${year}-${month}-${day}: ${expected}`, () => assert.equal(gregorianOfHijri(year, month, day), expected));
  }

  test('law: the days of a month follow one another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1301, max: 1499 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const [one, next] = [gregorianOfHijri(year, month, day), gregorianOfHijri(year, month, day + 1)];
          assert.equal(Date.parse(next ?? '') - Date.parse(one ?? ''), 86_400_000);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('hijriOfGregorian', () => {
  for (const [iso, expected] of [
    ['2018-09-11', { year: 1440, month: 1, day: 1 }],
    ['2024-03-11', { year: 1445, month: 9, day: 1 }],
  ] as const) {
    test(iso, () => assert.deepEqual(hijriOfGregorian(iso), expected));
  }

  test('law: there and back is the same day, 1900 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
        const iso = new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        const { year, month, day } = hijriOfGregorian(iso);
        assert.equal(gregorianOfHijri(year, month, day), iso);
      }),
      { numRuns: 500 },
    );
  });
});
