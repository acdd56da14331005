import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify } from '../../src/parse/classify.ts';
import { joinClocks } from '../../src/parse/join-clocks.ts';
import { readLines } from '../../src/parse/lines.ts';

const read = (...lines: string[]): string[] =>
  joinClocks(readLines(lines.join('\n')).map(classify)).map((line) =>
    line.kind === 'stamp'
      ? line.stamp.stamps.map(({ value, time, weekday, ambiguous }) => [ambiguous ? `${value}?` : value, time, weekday].join(' ')).join()
      : line.kind,
  );

describe('joinClocks', () => {
  const TABLE: readonly [lines: string[], kinds: string[]][] = [
    [
      ['12.05.2019', '21h15'],
      ['2019-05-12  ', '2019-05-12 21:15 '],
    ],
    [
      ['الساعة 9:15 مساءً', 'نشر في 30-05-2019', '3'],
      ['2019-05-30 21:15 ', '2019-05-30  ', 'counter'],
    ],
    // A blank line may stand between them.
    [
      ['12/5/2019', '', '09:15'],
      ['2019?  ', '2019? 09:15 '],
    ],
    [
      ['الأحد', '12/5/2019'],
      ['2019-05-12  7', '2019?  '],
    ],
    [
      ['30-05-2019 10:00', '11:30'],
      ['2019-05-30 10:00 ', 'counter'],
    ],
    [
      ['30-05-2019', '00:00'],
      ['2019-05-30  ', 'counter'],
    ],
    [
      ['30-05-2019', '24:00'],
      ['2019-05-30  ', 'counter'],
    ],
    [['11:30'], ['counter']],
    [
      ['30-05-2019', 'انطلق السباق في الساعة 11:30'],
      ['2019-05-30  ', 'text'],
    ],
  ];
  for (const [lines, kinds] of TABLE) {
    test(lines.join(' / '), () => assert.deepEqual(read(...lines), kinds));
  }
});
