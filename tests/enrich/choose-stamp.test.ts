import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveDates } from '../../src/enrich/resolve-dates.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const TITLE = 'افتتاح الجسر الجديد أمام المشاة';
const BODY = [
  'أعلنت بلدية النهر أن الجسر الجديد الذي يربط ضفتي المدينة سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل.',
  'وقال رئيس البلدية سامي الجسار إن الأشغال كلفت مبلغا كبيرا تحملته خزينة المدينة وحدها من غير قروض ولا هبات من أحد.',
  'ومن المنتظر أن يخفف الجسر زحمة السير في وسط المدينة التي يعبرها كل يوم آلاف من السيارات والشاحنات القادمة من القرى.',
];
const read = (lines: readonly string[]) => resolveDates(parseArticle(lines.join('\n')), null, [], null);

/** Lines; the date of publication; the days that conflict. */
const TABLE: readonly [why: string, lines: string[], published: string, conflict: string[]][] = [
  [
    'a label before the day over the headline',
    ['الأحد 22 نوفمبر 2026', TITLE, 'النهار', 'نشر في 28 أبريل 2021', ...BODY],
    '2021-04-28',
    ['2021-04-28', '2026-11-22'],
  ],
  [
    'a label behind it',
    ['الأحد 22 نوفمبر 2026', TITLE, '28 أبريل 2021 (تاريخ النشر)', ...BODY],
    '2021-04-28',
    ['2021-04-28', '2026-11-22'],
  ],
  [
    'the stamp below the headline before the one over it',
    ['الأحد 22 نوفمبر 2026', TITLE, 'الأربعاء 28 أبريل 2021', ...BODY],
    '2021-04-28',
    ['2021-04-28', '2026-11-22'],
  ],
  [
    'the stamp over the headline before one at the foot',
    ['الأربعاء 28 أبريل 2021', TITLE, ...BODY, 'الأحد 22 نوفمبر 2026'],
    '2021-04-28',
    ['2021-04-28', '2026-11-22'],
  ],
  ['two stamps of one day', ['الأربعاء 28 أبريل 2021', TITLE, 'نشر في 28/4/2021 10:15', ...BODY], '2021-04-28T10:15', []],
  ['the minute of a stamp without a label', ['الأربعاء 28 أبريل 2021 10:15', TITLE, 'نشر في 28/4/2021', ...BODY], '2021-04-28T10:15', []],
  ['a day of updating', [TITLE, 'نشر في 28 أبريل 2021', 'آخر تحديث 29 أبريل 2021', ...BODY], '2021-04-28', []],
  ['days of two calendars', [TITLE, 'الأربعاء 16 رمضان 1442 هـ', '28 أبريل 2021', ...BODY], '2021-04-28', []],
];

describe('chooseStamp', () => {
  for (const [why, lines, published, conflict] of TABLE) {
    it(why, () => {
      const { datePublished, datePublishedFrom, messages } = read(lines);
      assert.deepEqual([datePublished, datePublishedFrom], [published, 'stamp']);
      assert.deepEqual(
        messages.filter(({ rule }) => rule === 'date-conflict').map(({ reason }) => reason.match(/\d{4}-\d{2}-\d{2}/gu)),
        conflict.length === 0 ? [] : [conflict],
      );
    });
  }
});
