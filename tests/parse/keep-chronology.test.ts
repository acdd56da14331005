import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const TITLE = 'افتتاح الجسر الجديد أمام المشاة';
const BODY = [
  'أعلنت بلدية النهر أمس أن الجسر الجديد الذي يربط ضفتي المدينة سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل.',
  'وقال رئيس البلدية سامي الجسار إن الأشغال كلفت مبلغا كبيرا تحملته خزينة المدينة وحدها من غير قروض ولا هبات من أحد.',
];
const LONG = [
  '28 أبريل 2021: وضع حجر الأساس للجسر الجديد في وسط المدينة بحضور رئيس البلدية وأعضاء المجلس.',
  'الاثنين 3 مايو 2021 – بدء الحفر في الضفة الشرقية من النهر بعد تسليم الموقع إلى المقاول ومهندسيه.',
];
/** Lines below the headline; the days of stamps and dateline. */
const TABLE: readonly [why: string, lines: string[], days: string[]][] = [
  ['short items of a list', ['- 28 أبريل 2021: وضع الأساس', '- 3 مايو 2021: بدء الحفر', ...BODY], []],
  ['one item of a list', ['• 28 أبريل 2021: وضع الأساس', ...BODY], []],
  ['short items without a sign', ['28 أبريل 2021: وضع الأساس', '3 مايو 2021: بدء الحفر', ...BODY], []],
  ['paragraphs', LONG, []],
  ['paragraphs of a list', LONG.map((line) => `- ${line}`), []],
  ['one paragraph of a list', [`- ${LONG[0]}`, ...BODY], []],
  ['a dateline over the first paragraph alone', [LONG[0] ?? '', ...BODY], ['2021-04-28']],
  ['a stamp over a chronology', ['نشر في 5 مايو 2021', ...LONG], ['2021-05-05']],
  ['a stamp in a list of the page', ['• 28 أبريل 2021', ...BODY], ['2021-04-28']],
  ['a section behind the day', ['28 أبريل 2021 - محليات', ...BODY], ['2021-04-28']],
];

describe('the days of a chronology are none of printing', () => {
  for (const [why, lines, days] of TABLE) {
    test(why, () => {
      const parts = parseArticle([TITLE, ...lines].join('\n'));
      const found = [...parts.stamps, ...(parts.dateline?.date ? [parts.dateline.date] : [])];
      assert.deepEqual(
        found.map(({ value }) => value),
        days,
      );
      assert.equal(parts.headline?.text, TITLE);
      assert.equal(parts.section?.text ?? null, why.startsWith('a section') ? 'محليات' : null);
    });
  }
});
