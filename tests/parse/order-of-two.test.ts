import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const TITLE = 'مدينة النهر تفتتح جسرها الجديد أمام السيارات';
const P1 =
  'قال مهندس الجسر إن أعمال البناء استمرت ثلاث سنوات، وشاركت فيها شركات محلية عديدة من سكان الضفتين، وإن الكلفة بقيت كما كان مقدرا لها.';
const P2 = 'وسيعبر الجسر كل يوم نحو ألفي سيارة، بعدما كان السكان يعبرون النهر في قوارب صغيرة لا تتسع إلا لعشرة ركاب في كل رحلة.';

const LEAD = 'أتمت شركة محلية بناء جسر النهر الجديد بعد ثلاث سنوات من بدء الأعمال، وسيعبره كل يوم نحو ألفي سيارة من الضفتين.';

/** Two lines right below each other; which is the headline, 1 or 2; the first paragraph, if it matters; what follows the two lines. */
const PAIRS: readonly [name: string, first: string, second: string, headline: 1 | 2, lead?: string, below?: string][] = [
  ['a line with nothing that shows the second to be a deck', 'الحدائق والأرصفة تنتظر عاما آخر', TITLE, 2],
  ['a verbal noun of which the lead has the verb', 'إتمام الجسر بعد ثلاث سنوات', 'صيادو النهر يبيعون قواربهم', 1, LEAD],
  ['a plural of which the lead has the singular', 'شركات محلية تتم جسر النهر', 'صيادو الضفة ينتظرون', 1, LEAD],
  ['a second line that the lead retells and a first that it does not', 'الصيف الماضي كان حارا', 'شركات محلية تتم جسر النهر', 2, LEAD],
  ['two lines of which the lead says nothing', 'الصيف الماضي كان حارا', 'صيادو الضفة ينتظرون المطر', 2, LEAD],
  ['a long first line', 'خمس شركات محلية شاركت في البناء الذي استمر ثلاث سنوات وانتهى قبل موعده بشهرين كاملين', TITLE, 2],
  ['a second line that is a dateline', TITLE, 'بغداد - سامي الجسار وكالة الأنباء', 1],
  ['a second line that is a name with its place', TITLE, 'سامي كمال الجسار من الرياض', 1],
  ['a second line that is a long name', TITLE, 'عبد الله سعيد جاسم', 1],
  ['a second line with a credit of a photograph', TITLE, 'سيارات تعبر الجسر بعد افتتاحه (أرشيفية)', 1],
  ['a second line that is a sentence', TITLE, 'أعمال البناء استمرت ثلاث سنوات وبقيت الكلفة كما هي.', 1],
  ['a verb of the future without its subject', TITLE, 'ستخفف من زحام الضفة الشرقية وتقرب بين الأسواق', 1],
  ['a noun that begins as such a verb', 'بعيدا عن زحام الضفة الشرقية', 'سيارة من الخشب تعبر الجسر الجديد', 2],
  ['a second line much longer', 'جسر مدينة النهر مفتوح', 'أعمال البناء استمرت ثلاث سنوات وشاركت فيها شركات محلية عديدة من الضفتين', 1],
  ['a second line that reports', 'مهندس الجسر يرد على منتقديه', 'سامي الجسار قال إن الكلفة بقيت كما كان مقدرا لها', 1],
  [
    'one that reports before a stamp',
    'مهندس الجسر يرد على منتقديه',
    'سامي الجسار قال إن الكلفة بقيت كما كان مقدرا لها',
    1,
    P1,
    '12 مايو 2019',
  ],
  ['a question and its answer', 'كيف عبر السكان النهر؟', 'قوارب صغيرة لا تتسع إلا لعشرة ركاب', 1],
  ['a question over a line of its length', 'من يدفع كلفة الجسر الجديد؟', 'بلدية النهر... خلاف قديم يعود', 2],
  [
    'a first line that the lead says again',
    TITLE,
    'القوارب القديمة تبحث عن ركاب',
    1,
    'في مدينة النهر تفتتح البلدية اليوم جسرها الجديد أمام السيارات، وكانت أعمال البناء قد استمرت ثلاث سنوات وشاركت فيها شركات محلية.',
  ],
  [
    'words without a verb that the lead says again',
    'مهندس الجسر الجديد في مدينة النهر',
    '«القوارب القديمة باقية على الضفتين»',
    2,
    'مهندس الجسر الجديد في مدينة النهر لا يحب الكلام، غير أنه حين يتكلم يقول ما عنده عن البناء الذي استمر ثلاث سنوات بين الضفتين.',
  ],
  ['the column of a paper', 'كلمة الأفق', 'ضفتان وجسر', 2],
  [
    'words that begin as a column and of which the article tells',
    'كلمة المهندس',
    'ضفتان وجسر واحد',
    1,
    P1.replace('قال مهندس', 'قال المهندس عن'),
  ],
  ['a first line that stands again', TITLE, 'كلفة البناء بقيت كما كان مقدرا', 1, P1, `\n${TITLE}`],
];

describe('of two lines right below each other', () => {
  for (const [name, first, second, headline, lead = P1, below = ''] of PAIRS) {
    test(`${name}: the ${headline === 1 ? 'first' : 'second'} is the headline`, () => {
      const parts = parseArticle([first, second, below, lead, P2].join('\n'));
      assert.equal(parts.headline?.line, headline);
      assert.equal(parts.kicker?.line, headline === 2 ? 1 : undefined);
    });
  }

  test('where a blank line parts them, the first is the headline', () => {
    const { kicker, headline, alternativeHeadline } = parseArticle([TITLE, '', 'كلفة البناء بقيت كما كان مقدرا', '', P1, P2].join('\n'));
    assert.deepEqual([kicker, headline?.line, alternativeHeadline?.line], [null, 1, 3]);
  });

  test('where the lead tells neither, the other line is given as a rival', () => {
    const rivalOf = (first: string, second: string) => parseArticle([first, second, LEAD, P2].join('\n')).rivalHeadline;
    assert.equal(rivalOf('الصيف الماضي كان حارا', 'صيادو الضفة ينتظرون المطر')?.line, 1);
    assert.equal(rivalOf('شركات محلية تتم جسر النهر', 'صيادو الضفة ينتظرون المطر'), undefined);
  });

  for (const [first, second, ...others] of [
    ['بلدية النهر تعقد جلسة', 'لبحث كلفة الجسر'],
    ['شركات محلية تبني الجسر', 'بتمويل من سكان الضفتين', 'على ثلاث مراحل'],
    ['سكان الضفة يهجرون القوارب', 'خوفا من الفيضان'],
    ['المهندس يعلن خطة', 'لإنقاذ القوارب القديمة من الخراب'],
  ] as const)
    test(`«${second}» goes on with the headline`, () => {
      const parts = parseArticle([first, second, ...others, '12 مايو 2019', LEAD, P2].join('\n'));
      assert.equal(parts.headline?.text, [first, second, ...others].join(' '));
      assert.deepEqual([parts.kicker, parts.alternativeHeadline, parts.dropped], [null, null, []]);
    });

  for (const [first, second] of [
    ['عام على بدء الأشغال', 'بلدية النهر تفتتح جسرها الجديد'],
    ['جسور المدينة تنتظر الترميم', 'لجنة من الخبراء تفحص الدعائم'],
    ['بعد عام من الانتظار', 'في النهر جسر جديد للسيارات'],
    ['جسور المدينة تنتظر الترميم', 'في الضفتين: سكان بلا قوارب'],
  ] as const)
    test(`«${second}» opens a sentence of its own`, () => {
      const { headline } = parseArticle([first, second, '12 مايو 2019', LEAD, P2].join('\n'));
      assert.notEqual(headline?.text, `${first} ${second}`);
    });
});
