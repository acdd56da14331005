import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linkedArticles } from '../../../src/parse/formats/json-ld.ts';
import { readPageDate } from '../../../src/parse/formats/page-date.ts';
import { pageLines } from '../../../src/parse/formats/page-lines.ts';
import { readPageMetadata } from '../../../src/parse/formats/page-metadata.ts';
import { parsePage } from '../../../src/parse/formats/page-tree.ts';
import { withoutSite } from '../../../src/parse/formats/without-site.ts';

const metadataOf = (html: string) => readPageMetadata(parsePage(html));
const linesOf = (html: string): string[] => pageLines(parsePage(html)).lines.map(({ text }) => text);

describe('readPageMetadata', () => {
  test('JSON-LD before Open Graph, before Dublin Core, before the title; each with its words and line', () => {
    const { headlines } = metadataOf(
      '<title>أ</title>\n<meta name="DC.title" content="ب">\n<meta property="og:title" content="ج">\n<script type="application/ld+json">\n{"@type":"NewsArticle",\n"headline":"د"}</script>',
    );
    assert.deepEqual(
      headlines.map(({ text, line }) => [text, line]),
      [
        ['JSON-LD headline: د', 6],
        ['og:title: ج', 3],
        ['DC.title: ب', 2],
        ['<title>: أ', 1],
      ],
    );
  });

  test('dates with their offsets; those that cannot be read are left out', () => {
    const { dates } = metadataOf(
      '<meta property="article:published_time" content="2024-03-12T07:15:00Z"><meta name="date" content="12/03/2024"><time itemprop="dateModified" datetime="2024-03-13">أمس</time>',
    );
    assert.deepEqual(
      dates.map(({ role, value }) => [role, value]),
      [
        ['published', '2024-03-12T07:15Z'],
        ['modified', '2024-03-13'],
      ],
    );
  });

  test('addresses are no authors; organisations are told from persons', () => {
    const { authors } = metadataOf(
      '<meta property="article:author" content="https://example.org/sami"><script type="application/ld+json">{"@type":["Article"],"author":[{"@type":"Organization","name":"وكالة النهر"},{"@type":"Person","name":"سامي الجسار"}]}</script>',
    );
    assert.deepEqual(
      authors.map(({ value, isOrganisation }) => [value, isOrganisation]),
      [
        ['وكالة النهر', true],
        ['سامي الجسار', false],
      ],
    );
  });
});

test('linkedArticles finds articles in lists and graphs, and forgives raw line breaks; anything else gives none', () => {
  assert.equal(linkedArticles('[{"@graph":[{"@type":"WebPage","mainEntity":{"@type":"OpinionNewsArticle"}}]}]').length, 1);
  assert.equal(linkedArticles('{"@type":"NewsArticle","headline":"أ\nب"}').length, 1);
  for (const script of ['', '{', 'null', '"Article"', '[1]', '{"@type":"Person"}', '{"__proto__":{"@type":"Article"}}'])
    assert.equal(linkedArticles(script).length, 0, script);
});

const DATES: readonly [string, string | null][] = [
  ['2024-03-12', '2024-03-12'],
  ['2024/03/12', '2024-03-12'],
  ['2024-03-12T10:15:30+03:00', '2024-03-12T10:15+03:00'],
  ['2024-03-12T10:15:30.000+0300', '2024-03-12T10:15+03:00'],
  ['2024-03-12 10:15:30', '2024-03-12T10:15'],
  ['2024-03-12T07:15Z', '2024-03-12T07:15Z'],
  ['2024-03-12T00:00:00.000Z', '2024-03-12'],
  ['٢٠٢٤-٠٣-١٢', '2024-03-12'],
  ['Tue, 12 Mar 2024 07:15:00 GMT', '2024-03-12T07:15Z'],
  ['2024-02-30', null],
  ['2024-03-12T25:15:00Z', null],
  ['12/03/2024', null],
  ['Tue, 99 Xxx 2024 07:15:00 GMT', null],
  ['أمس', null],
];
for (const [text, value] of DATES) test(`readPageDate(${text}) is ${value}`, () => assert.equal(readPageDate(text), value));

const LINES: readonly [string, string, string[]][] = [
  ['blocks and breaks', '<p>أ <b>ب</b>\n ج</p><div>د<br>ه</div>', ['أ ب ج', 'د', 'ه']],
  ['links keep their text', '<p>قال <a href="x">الرئيس</a> أمس</p>', ['قال الرئيس أمس']],
  ['rows of short cells', '<table><tr><td>أ</td><td>ب</td></tr><tr><td>المصدر:</td><td>ج</td></tr></table>', ['أ | ب', 'المصدر: ج']],
  ['cells that hold blocks', '<table><tr><td><p>أ</p></td><td><p>ب</p></td></tr></table>', ['أ', 'ب']],
  [
    'code, styles, controls and what is hidden',
    '<style>a</style><script>b</script><noscript>c</noscript><button>d</button><p hidden>e</p><p style="display: none">f</p><p aria-hidden="true">g</p><p>أ</p>',
    ['أ'],
  ],
  ['preformatted text', '<pre>أ\nب</pre>', ['أ', 'ب']],
  ['no-break spaces stay', '<p>أ&nbsp;ب</p>', ['أ\u00a0ب']],
];
for (const [name, html, lines] of LINES) test(`pageLines: ${name}`, () => assert.deepEqual(linesOf(html), lines));

test('withoutSite takes the name of the site off a title, and no other words', () => {
  const site = [{ value: 'صحيفة الضفاف', text: '', line: 1 }];
  assert.equal(withoutSite('الجسر يفتح غدا | صحيفة الضفاف', site), 'الجسر يفتح غدا');
  assert.equal(withoutSite('صحيفة الضفاف - الجسر يفتح غدا', site), 'الجسر يفتح غدا');
  assert.equal(withoutSite('الجسر - النهر - المدينة', site), 'الجسر - النهر - المدينة');
});
