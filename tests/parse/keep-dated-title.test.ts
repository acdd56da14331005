import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const TITLE = 'افتتاح الجسر الجديد أمام المشاة';
const BODY = [
  'أعلنت بلدية النهر أمس أن الجسر الجديد الذي يربط ضفتي المدينة سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل.',
  'وقال رئيس البلدية سامي الجسار إن الأشغال كلفت مبلغا كبيرا تحملته خزينة المدينة وحدها من غير قروض ولا هبات من أحد.',
  'ومن المنتظر أن يخفف الجسر زحمة السير في وسط المدينة التي يعبرها كل يوم آلاف من السيارات والشاحنات القادمة من القرى.',
];

/** Lines over the body; the headline and kicker that are read from them; the days of the stamps. */
const TABLE: readonly [lines: string[], headline: string | null, kicker: string | null, days: string[]][] = [
  [['هجمات 11 سبتمبر 2001', 'السبت 11 سبتمبر 2021'], 'هجمات 11 سبتمبر 2001', null, ['2021-09-11']],
  [['زلزال 12 أكتوبر 1992', 'نشر في 14 أكتوبر 2021'], 'زلزال 12 أكتوبر 1992', null, ['2021-10-14']],
  [['انتخابات 12 أكتوبر 2021'], 'انتخابات 12 أكتوبر 2021', null, []],
  [['3 مارس 1924: نهاية السلطنة'], '3 مارس 1924: نهاية السلطنة', null, []],
  [['حصاد الأسبوع 28/4/2021'], 'حصاد الأسبوع 28/4/2021', null, []],
  [['حصاد الأسبوع 28/4/2021', 'نشر في 28 أبريل 2021'], 'حصاد الأسبوع 28/4/2021', null, ['2021-04-28']],
  [['ماذا حدث في 28 أبريل 2021'], 'ماذا حدث في 28 أبريل 2021', null, []],
  [['هجمات 11 سبتمبر 2001', TITLE, 'السبت 11 سبتمبر 2021'], TITLE, 'هجمات 11 سبتمبر 2001', ['2021-09-11']],
  // Section, place, person, source, a weekday, a time, a label, a sign between: stamps.
  [['محليات 28/4/2021'], null, null, ['2021-04-28']],
  [['محليات 28/4/2021', TITLE, 'السبت 11 سبتمبر 2021'], TITLE, null, ['2021-04-28', '2021-09-11']],
  [['بغداد 28 أبريل 2021', TITLE], TITLE, null, ['2021-04-28']],
  [['سامي الجسار 28 أبريل 2021'], null, null, ['2021-04-28']],
  [['صحيفة النهر 28 أبريل 2021'], null, null, ['2021-04-28']],
  [['الضفاف 28 أبريل 2021'], null, null, ['2021-04-28']],
  [['هجمات الثلاثاء 11 سبتمبر 2001'], null, null, ['2001-09-11']],
  [['نتائج المباريات 28/4/2021 10:15'], null, null, ['2021-04-28']],
  [['نتائج المباريات نشر في 28/4/2021'], null, null, ['2021-04-28']],
  [['ضفاف النهر | 28/4/2021'], null, null, ['2021-04-28']],
  [['28 أبريل 2021 ضفاف النهر'], null, null, ['2021-04-28']],
  // A headline stands below, and the stamps are of one time.
  [['ضفاف النهر 28 أبريل 2021', TITLE], TITLE, null, ['2021-04-28']],
  [['ضفاف النهر 28 أبريل 2021', TITLE, 'نشر في 27 أبريل 2021'], TITLE, null, ['2021-04-28', '2021-04-27']],
  [['عكاظ 28 أبريل 2021'], null, null, ['2021-04-28']],
];

describe('keepDatedTitle', () => {
  for (const [lines, headline, kicker, days] of TABLE) {
    test(lines.join(' / '), () => {
      const parts = parseArticle([...lines, ...BODY].join('\n'));
      assert.deepEqual(
        [parts.headline?.text ?? null, parts.kicker?.text ?? null, parts.stamps.map(({ value }) => value)],
        [headline, kicker, days],
      );
      assert.deepEqual(
        parts.paragraphs.map(({ text }) => text),
        BODY,
      );
    });
  }
});
