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

/** Heads whose lines are stamps, datelines, outlets and names. */
const HEADS: readonly (readonly string[])[] = [
  ['بلدية الضفة تفتتح مكتبة للأطفال', 'الرياض - «الوادي»', 'الاثنين 3 محرم 1436هـ - 27 أكتوبر 2014م - العدد 16927'],
  ['بلدية الضفة تفتتح مكتبة للأطفال', 'القاهرة - سامي الجسار', 'نشر في 12-05-2019 | 17:41'],
  ['بلدية الضفة تفتتح مكتبة للأطفال', 'الأحد 12 مايو 2019', 'بيروت: «الوادي»'],
  ['بلدية الضفة تفتتح مكتبة للأطفال', 'محليات', 'الأحد 12 مايو 2019'],
];
/** Two paragraphs, the second of them short: few words in which to see where the head ends. */
const SHORT_BODY = [
  'احتفلت المكتبة مساء أمس بافتتاح القاعة الجديدة بحضور رئيس البلدية ومئات الأطفال من مدارس الحي.',
  'وأكد الرئيس أن المكتبة "ماضية في خطتها لجمع الكتب".',
];
/** Lines of addresses: they have no phrase of the table. */
const ADDRESSES = [
  'رابط الخبر: http://example.com/?p=22',
  'http://example.com/?p=22',
  'رابط الخبر: http://example.com/2014/10/27/article',
  'http://example.com/2014/10/27/article',
  'الرابط المختصر: http://example.com/22',
  'Email: writer@example.com',
  'البريد الإلكتروني: writer@example.com',
  'هاتف: 0123456789',
  'تدقيق: سعاد حداد',
];

/** All that is read but the places of lines, and what is dropped. */
function partsOf(lines: readonly string[]): unknown {
  const { shapes: _shapes, dropped: _dropped, ...parts } = parseArticle(lines.join('\n'));
  return JSON.parse(JSON.stringify(parts, (key, value) => (key === 'line' ? undefined : value)));
}

describe('furniture', () => {
  test('on a line of its own leaves every part of a clipping with a head of stamps and credits the same', () => {
    const lists = new Set(classes.flatMap((each) => (each.opensList ? phrases(each) : [])));
    for (const head of HEADS) {
      const lines = [...head, ...SHORT_BODY];
      const expected = partsOf(lines);
      // Short lines below the heading of a list are its items.
      for (const each of [...furniture, ...ADDRESSES])
        for (let place = lists.has(each) ? head.length : 0; place <= lines.length; place++)
          assert.deepEqual(partsOf(lines.toSpliced(place, 0, each)), expected, `${each} at ${place} of «${head[1]}»`);
    }
  });

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

describe('below the last sentence', () => {
  const lines = [...(HEADS[0] ?? []), ...SHORT_BODY];
  for (const each of ['تصوير: سعاد حداد', 'عدسة: سعاد حداد', 'صورة: أرشيف', 'انتهى/ 25 ن', 'محليات', 'خاص', 'عاجل'])
    test(`«${each}» is no paragraph`, () => {
      const parts = parseArticle([...lines, each].join('\n'));
      assert.deepEqual(parts.paragraphs, parseArticle(lines.join('\n')).paragraphs);
      assert.deepEqual(
        [...parts.captions, ...parts.dropped].map(({ text }) => text),
        [each],
      );
    });
});
