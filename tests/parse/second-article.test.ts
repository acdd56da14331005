import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const FIRST = [
  'شب حريق صباح أمس في سوق الخشب القديم وأتى على عشرة دكاكين قبل أن يسيطر عليه رجال الإطفاء بمعونة الأهالي.',
  'وقال صاحب أحد الدكاكين إن النار بدأت من مستودع مهجور وراء السوق.',
];
const SECOND = [
  'فاز فريق المرفأ مساء أمس على ضيفه فريق الوادي بهدفين دون رد في المباراة التي أقيمت على ملعب المدينة.',
  'وسجل الهدفين مهاجم الفريق في الشوط الثاني أمام مدرجات امتلأت بالجمهور.',
];
const [FIRE, MATCH] = ['حريق كبير في سوق الخشب', 'فوز ثمين لفريق المرفأ'];

/** Heads of a first and a second article below their headlines, and how a paragraph may begin. */
const HEADS: readonly { first: string[]; second: string[]; opening?: [string, string] }[] = [
  { first: ['الاثنين 14 مارس 2016'], second: ['الثلاثاء 15 مارس 2016'] },
  { first: ['الاثنين 14 مارس 2016 - صحيفة المرسى'], second: ['الثلاثاء 15 مارس 2016 - صحيفة المرسى'] },
  { first: ['الاثنين 14 مارس 2016', 'صنعاء - سبأ'], second: ['الثلاثاء 15 مارس 2016', 'عدن - سبأ'] },
  { first: ['صنعاء 14 مارس 2016 (سبأ)'], second: ['عدن 15 مارس 2016 (سبأ)'] },
  { first: [], second: [], opening: ['تونس 14 مارس 2016 (وات) - ', 'تونس 15 مارس 2016 (وات) - '] },
];

describe('a second article of few words', () => {
  for (const { first, second, opening: [one, other] = ['', ''] } of HEADS)
    test(`shows itself by the same head: «${second[0] ?? other}»`, () => {
      const [fire = '', ...moreFire] = FIRST;
      const [match = '', ...moreMatch] = SECOND;
      const alone = [FIRE, ...first, `${one}${fire}`, ...moreFire];
      const parts = parseArticle([...alone, '', MATCH, ...second, `${other}${match}`, ...moreMatch].join('\n'));
      const single = parseArticle(alone.join('\n'));
      assert.deepEqual(parts.second, { line: alone.length + 2 });
      assert.deepEqual([parts.headline, parts.stamps, parts.dateline], [single.headline, single.stamps, single.dateline]);
      assert.deepEqual(
        parts.paragraphs.map(({ text }) => text),
        [`${one}${fire}`, ...moreFire, MATCH, `${other}${match}`, ...moreMatch],
      );
    });
  test('is none where headings with days stand one after another', () => {
    const lines = [
      FIRE,
      '1 أبريل 2016',
      ...FIRST,
      'بداية أعمال البناء',
      'الاثنين 14 مارس 2016',
      ...SECOND,
      'نهاية أعمال البناء',
      'الثلاثاء 15 مارس 2016',
      ...FIRST.map((text) => `ثم ${text}`),
    ];
    assert.equal(parseArticle(lines.join('\n')).second, null);
  });
  test('is none below a heading of the article', () =>
    assert.equal(parseArticle([FIRE, 'الاثنين 14 مارس 2016', ...FIRST, 'رواية شهود الحي القديم', ...SECOND].join('\n')).second, null));
});
