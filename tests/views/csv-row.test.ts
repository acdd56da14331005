import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvRow } from '../../src/views/csv-row.ts';

const cases: [string | number | null, string][] = [
  ['نص', 'نص'],
  [null, ''],
  [7, '7'],
  [-7, '-7'],
  ['بين، فاصلتين', 'بين، فاصلتين'],
  ['a,b', '"a,b"'],
  ['قال "نعم"', '"قال ""نعم"""'],
  ['سطر\nسطر', '"سطر\nسطر"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tنص', "'\tنص"],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['\n=1', '"\'\n=1"'],
  ['＝1+1', "'＝1+1"],
  [' =1+1', "' =1+1"],
  ['نص;=1+1; -1', "نص;'=1+1;' -1"],
  ['نص;\t =1', "نص;\t' =1"],
  ['\t=1', "'\t'=1"],
  ['نص; نص - نص', 'نص; نص - نص'],
  ['أ=ب', 'أ=ب'],
];

for (const [value, cell] of cases) {
  test(`csvRow writes ${JSON.stringify(value)} as ${cell}`, () => assert.equal(csvRow([value]), `${cell}\r\n`));
}

test('csvRow: cells come back as they were, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('ا', 'b', '"', ',', '\n', '\r', '=', '-', ' ') }), { minLength: 1 }),
      (cells) => {
        const expected = cells.map((cell) => (/^(?:[\r\n]|\s*[=-])/.test(cell) ? `'${cell}` : cell));
        assert.deepEqual(readRow(csvRow(cells)), expected);
      },
    ),
  );
});

test('csvRow is linear in runs of what it looks for', () => {
  for (const run of ['\t', ';', ' ', '; ', '=']) {
    const start = performance.now();
    csvRow([run.repeat(300_000)]);
    assert.ok(performance.now() - start < 2000, JSON.stringify(run));
  }
});

/** Reads one record as RFC 4180 says, character by character. */
function readRow(row: string): string[] {
  const cells = [''];
  let quoted = false;
  for (let at = 0; at < row.length - 2; at += 1) {
    const letter = row[at]!;
    if (quoted && letter === '"' && row[at + 1] === '"') {
      cells[cells.length - 1] += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}
