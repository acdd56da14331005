import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { readStaffCredit } from '../../src/parse/staff-credits.ts';

const TITLE = 'مدينة النهر تفتتح جسرها الجديد أمام السيارات';
const BODY = 'قال مهندس الجسر إن أعمال البناء استمرت ثلاث سنوات، وشاركت فيها شركات محلية عديدة من سكان الضفتين، وإن الكلفة بقيت كما كانت.';

const CREDITS: readonly [line: string, author: string | null][] = [
  ['(تحرير سعاد الجسار - إعداد رامي الضفاف)', 'رامي الضفاف'],
  ['(إعداد رامي الضفاف للنشرة العربية - تحرير سعاد الجسار)', null],
  ['مراسل الأفق في مدينة النهر سعاد الجسار', 'سعاد الجسار'],
  ['موفدنا إلى الضفة: سامي الجسار', 'سامي الجسار'],
  ['من سعاد الجسار', 'سعاد الجسار'],
];

describe('lines that name those who worked on an article', () => {
  for (const [line, author] of CREDITS) {
    test(`«${line}»`, () => assert.deepEqual(readStaffCredit(line), { author }));
    test(`«${line}» over or below the headline is neither headline, kicker nor deck`, () => {
      for (const head of [
        [line, TITLE],
        [TITLE, line],
      ]) {
        const parts = parseArticle([...head, 'نشر في 12 مايو 2019', BODY, BODY.replace('قال', 'وأضاف')].join('\n'));
        assert.equal(parts.headline?.text, TITLE);
        assert.deepEqual([parts.kicker, parts.alternativeHeadline, parts.captions], [null, null, []]);
        assert.equal(parts.author?.text ?? null, author);
      }
    });
  }

  for (const line of [
    'تحرير سامي الجسار',
    'من بيت السد',
    'من قلب المدينة القديمة',
    'مراسل الأفق في مدينة النهر',
    'إعداد الخطة - تحرير المدينة من الماء القديم',
  ])
    test(`«${line}» is none`, () => assert.equal(readStaffCredit(line), null));
});
