import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { piecesOf } from '../../src/arabic/date-pieces.ts';
import { classify } from '../../src/parse/classify.ts';
import { countWords, keyOf, lineOf, readLines } from '../../src/parse/lines.ts';
import { unwrap } from '../../src/parse/unwrap.ts';

describe('readLines', () => {
  test('numbers lines of every line end and leaves blank ones out', () => {
    const lines = readLines('أول\r\n\r\n\u00a0\u200f\nثان\rثالث\u2028رابع\u0085خامس');
    assert.deepEqual(
      lines.map(({ number, text, afterBlank }) => [number, text, afterBlank]),
      [
        [1, 'أول', true],
        [4, 'ثان', true],
        [5, 'ثالث', false],
        [6, 'رابع', false],
        [7, 'خامس', false],
      ],
    );
  });

  for (const [text, stops] of [
    ['انتهى الخبر.', true],
    ['انتهى الخبر.»', true],
    ['انتهى الخبر". ', true],
    ['انتهى الخبر ۔', true],
    ['هل انتهى؟', false],
    ['وماذا بعد...', false],
    ['وماذا بعد…', false],
    ['عنوان', false],
  ] as const) {
    test(`«${text}» ${stops ? 'ends' : 'does not end'} as a sentence`, () => assert.equal(readLines(text)[0]?.stops, stops));
  }
});

describe('keyOf and countWords', () => {
  for (const [text, key, words] of [
    ['  «أضِف» تعليقًا:', 'اضف تعليقا', 2],
    ['١٢ مـايو', '12 مايو', 2],
    ['Back-to TOP', 'back to top', 3],
    ['...', '', 0],
  ] as const) {
    test(`of «${text}»`, () => assert.deepEqual([keyOf(text), countWords(text)], [key, words]));
  }
});

describe('piecesOf', () => {
  test('parts letters from digits and keeps what stands between', () => {
    assert.deepEqual(
      piecesOf('في ٠٩:28م').map(({ key, number, gap }) => [key, number, gap]),
      [
        ['في', null, ''],
        ['09', 9, ''],
        ['28', 28, ':'],
        ['م', null, ''],
      ],
    );
  });

  test('gives offsets in the printed text', () => {
    const text = '\u200fالأَحد, 12';
    assert.deepEqual(
      piecesOf(text).map(({ start, end }) => text.slice(start, end)),
      ['الأَحد', '12'],
    );
  });
});

describe('unwrap', () => {
  const full = 'كلمات كثيرة تملأ عرض الصفحة من أولها إلى آخرها حتى النهاية';
  const read = (lines: readonly string[]) => readLines(lines.join('\n')).map(classify);
  const joined = (lines: readonly string[]) => unwrap(read(lines)).map(({ number, text }) => ({ number, text }));

  test('joins the lines of a hard-wrapped text', () => {
    assert.deepEqual(joined(['عنوان', '', full, full, full, 'ختام.', full, full, full, full, 'ختام آخر.']), [
      { number: 1, text: 'عنوان' },
      { number: 3, text: `${full} ${full} ${full} ختام.` },
      { number: 7, text: `${full} ${full} ${full} ${full} ختام آخر.` },
    ]);
  });

  test('gives a joined line its own features and joins no stamp', () => {
    const lines = [...Array.from({ length: 7 }, () => full), 'ختام.'];
    assert.deepEqual(unwrap(read(lines)), [{ ...lineOf(1, lines.join(' '), true), kind: 'text', joined: true }]);
    const stamp = 'نشر في يوم الأحد الثاني عشر 12 مايو 2019 الساعة 10:05 صباحا';
    assert.equal(unwrap(read([...lines.slice(0, 7), stamp, full])).length, 3);
  });

  for (const [name, lines] of [
    ['one paragraph a line', ['عنوان', `${full} ${full} ${full}`, `${full} ${full}`, full, full, full, full, full, full]],
    ['sentences of one width', Array.from({ length: 9 }, () => `${full}.`)],
    ['few lines', [full, full, 'ختام.']],
    ['verses', Array.from({ length: 12 }, () => 'على ضفة النهر كنا نغني')],
  ] as const) {
    test(`leaves ${name} as it is`, () => {
      assert.deepEqual(unwrap(read(lines)), read(lines));
    });
  }
});
