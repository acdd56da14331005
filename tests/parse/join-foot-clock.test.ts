import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const BODY = [
  'أعلنت بلدية النهر أمس أن الجسر الجديد الذي يربط ضفتي المدينة سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل.',
  'وقال رئيس البلدية سامي الجسار إن الأشغال كلفت مبلغا كبيرا تحملته خزينة المدينة وحدها من غير قروض ولا هبات من أحد.',
];
/** Stamps over the body; lines below it; days with time and zone; the lines of the foot that stay in the body. */
const TABLE: readonly [head: string[], foot: string[], stamps: string[], body: string[]][] = [
  [['27 أبريل 2021'], ['12:44 ت م'], ['2021-04-27', '2021-04-27 12:44 Asia/Riyadh'], []],
  [['27 أبريل 2021'], ['18:37 بتوقيت مكة'], ['2021-04-27', '2021-04-27 18:37 Asia/Riyadh'], []],
  [['27 أبريل 2021'], ['21:22 GMT'], ['2021-04-27', '2021-04-27 21:22 UTC'], []],
  [['27 أبريل 2021'], ['// انتهى //', 'الساعة 9:22 مساء', 'www.nahr.example'], ['2021-04-27', '2021-04-27 21:22'], []],
  [['27 أبريل 2021'], ['// يتبع //', '18:37 ت م'], ['2021-04-27', '2021-04-27 18:37 Asia/Riyadh'], []],
  [['15 رمضان 1442 هـ الموافق 27 أبريل 2021 م'], ['12:44'], ['2021-04-27', '2021-04-27', '2021-04-27 12:44'], []],
  // A time already, days that differ, no day at all: of no use, and no words of the article.
  [['27 أبريل 2021 10:00'], ['الساعة 12:44'], ['2021-04-27 10:00'], []],
  [['27 أبريل 2021', 'نشر في 28 أبريل 2021'], ['12:44 ت م'], ['2021-04-27', '2021-04-28'], []],
  [[], ['الساعة 12:44'], [], []],
  // Not alone, or not at the end.
  [['27 أبريل 2021'], ['انطلق السباق الساعة 12:44'], ['2021-04-27'], ['انطلق السباق الساعة 12:44']],
  [['27 أبريل 2021'], ['الساعة 12:44', BODY[0] ?? ''], ['2021-04-27'], ['الساعة 12:44']],
];

describe('joinFootClock', () => {
  for (const [head, foot, stamps, body] of TABLE) {
    test([...head, '…', ...foot.map((line) => line.slice(0, 30))].join(' / '), () => {
      const parts = parseArticle(['افتتاح الجسر الجديد أمام المشاة', ...head, ...BODY, ...foot].join('\n'));
      assert.deepEqual(
        parts.stamps.map(({ value, time, zone }) => [value, time, zone].filter(Boolean).join(' ')),
        stamps,
      );
      assert.deepEqual(
        parts.paragraphs.map(({ text }) => text),
        [...BODY, ...body],
      );
    });
  }
});
