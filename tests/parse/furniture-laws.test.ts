import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { FURNITURE, type FurnitureClass } from '../../src/parse/furniture-table.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const phrases = (each: FurnitureClass): string[] =>
  [each.lines, each.beginnings, each.anywhere, each.words].flatMap((lists = []) => lists.flatMap((list) => list.split('، ')));
/** Without headings of comments: what stands below one is its readers', not the article's. */
const classes = Object.entries<FurnitureClass>(FURNITURE).flatMap(([name, each]) => (name === 'comments' ? [] : [each]));
const furniture = classes.flatMap(phrases);
/** Without headings of lists: among several of them the longest text is an article, what stands between others a list. */
const single = classes.flatMap((each) => (each.opensList ? [] : phrases(each)));

const HEADERS: readonly (readonly string[])[] = [
  ['بلدية الضفة تفتتح مكتبة للأطفال'],
  ['بلدية الضفة تفتتح مكتبة للأطفال', 'الأحد 12 مايو 2019'],
  ['المصباح', 'بلدية الضفة تفتتح مكتبة للأطفال', 'نشر في 12-05-2019 | 17:41', 'بقلم: سامي الجسار'],
];
const OPENINGS = ['قال رئيس البلدية إن', 'وأضاف أن', 'وذكر بيان أن', 'وتضم المكتبة وفق المنظمين', 'ورأى أهالي الحي أن'];
const MIDDLES = ['القاعة الجديدة', 'سبعة آلاف كتاب', 'ركن الحكايات', 'قسم الخرائط القديمة', 'المقاعد المريحة'];
const ENDINGS = ['تكفي مدارس الحي كلها في أيام الدراسة والعطل.', 'تستقبل الزوار من الصباح حتى المساء طوال الأسبوع.'];
const paragraph = fc
  .tuple(fc.constantFrom(...OPENINGS), fc.constantFrom(...MIDDLES), fc.constantFrom(...MIDDLES), fc.constantFrom(...ENDINGS))
  .map(([opening, middle, other, ending]) => `${opening} ${middle} إلى جانب ${other} التي جمعها المتطوعون خلال عام ${ending}`);
const body = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6 });
const bodyOf = (lines: readonly string[]): string[] => parseArticle(lines.join('\n')).paragraphs.map(({ text }) => text);

describe('furniture', () => {
  test('on a line of its own anywhere in a clipping leaves the body the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HEADERS), body, fc.constantFrom(...furniture), fc.nat(), (header, paragraphs, each, place) => {
        const lines = [...header, ...paragraphs];
        assert.deepEqual(bodyOf(lines.toSpliced(place % (lines.length + 1), 0, each)), paragraphs, each);
      }),
      { numRuns: 3000 },
    );
  });

  test('several lines of it, lists aside, leave the body the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADERS),
        body,
        fc.array(fc.tuple(fc.constantFrom(...single), fc.nat()), { maxLength: 3 }),
        (header, paragraphs, added) => {
          let lines = [...header, ...paragraphs];
          for (const [each, place] of added) lines = lines.toSpliced(place % (lines.length + 1), 0, each);
          assert.deepEqual(bodyOf(lines), paragraphs);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
