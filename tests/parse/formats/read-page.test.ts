import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Parts } from '../../../src/model/parts.ts';
import { parseClipping, readClipping } from '../../../src/parse/formats/read-clipping.ts';
import { readPage } from '../../../src/parse/formats/read-page.ts';
import { decodeFile } from '../../../src/parse/read-file.ts';
import { encodeAs } from '../../archive/encode-as.ts';
import { BLOG, BROKEN, MENUS, NO_ARTICLE, RICH, TABLES } from './pages.ts';

function partsOf(html: string): Parts {
  const clipping = readClipping({ file: 'content/a.html', text: html });
  return parseClipping(clipping.body, clipping);
}

const body = ({ paragraphs }: Parts): string[] => paragraphs.map(({ text }) => text.split(' ').slice(0, 2).join(' '));

describe('readPage', () => {
  test('a rich page: the article alone, with its headline, deck, byline, caption and sub-heading', () => {
    const parts = partsOf(RICH);
    assert.equal(parts.headline?.text, 'بلدية النهر تفتتح الجسر الجديد');
    assert.equal(parts.alternativeHeadline?.text, 'الجسر يربط الضفتين بعد ثلاث سنوات من العمل');
    assert.equal(parts.author?.text, 'سامي الجسار');
    assert.equal(parts.section?.text, 'محليات');
    assert.deepEqual(
      parts.captions.map(({ text }) => text),
      ['الجسر كما بدا صباح الافتتاح (تصوير: البلدية)'],
    );
    assert.deepEqual(body(parts), ['افتتحت بلدية', 'وقال رئيس', 'خطة للمستقبل', 'السنة |', '2022 |', 'وأوضح المهندس']);
    assert.deepEqual(parts.subheadings, [2]);
  });

  test('a rich page: what its head says stands above the article, each with the line of the file', () => {
    const { text, body: read, sourceLines, metadata } = readPage(RICH);
    const lines = text.split('\n');
    assert.equal(lines[2], 'JSON-LD datePublished: 2024-03-12T10:15:00+03:00');
    assert.equal(RICH.split('\n')[(sourceLines[2] ?? 0) - 1]?.includes('"datePublished"'), true);
    assert.equal(metadata.dates[0]?.line, 3);
    assert.equal(read.split('\n')[2], '');
    assert.equal(read.split('\n').length, lines.length);
    assert.equal(sourceLines.length, lines.length);
  });

  test('every line of the article is on its line of the file', () => {
    for (const html of [RICH, TABLES, BLOG, MENUS]) {
      const { body: read, sourceLines } = readPage(html);
      const printed = html.split('\n');
      for (const [index, line] of read.split('\n').entries()) {
        if (line === '') continue;
        const first = line.split(/[ |]/u)[0] ?? '';
        assert.ok(printed[(sourceLines[index] ?? 0) - 1]?.includes(first), `«${first}» is on line ${sourceLines[index]}`);
      }
    }
  });

  test('columns of tables in Windows-1256: menus and advertisements go, kicker and headline are told apart', () => {
    const { raw } = decodeFile('content/a.htm', encodeAs('windows-1256', TABLES));
    assert.equal(raw?.encoding, 'windows-1256');
    const parts = partsOf(raw?.text ?? '');
    assert.equal(parts.kicker?.text, 'مشروع طال انتظاره');
    assert.equal(parts.headline?.text, 'بلدية النهر تفتتح جسرها الجديد على الضفتين');
    assert.deepEqual(
      parts.stamps.map(({ value }) => value),
      ['2002-05-12'],
    );
    assert.deepEqual(body(parts), ['افتتح رئيس', 'وقال رئيس', 'وأضاف أن', 'وكان العمل']);
  });

  test('a blog: neither comments nor share bars, and nobody called admin', () => {
    const parts = partsOf(BLOG);
    assert.equal(parts.headline?.text, 'عن الجسور والأنهار');
    assert.deepEqual(body(parts), ['حين كنت', 'أما اليوم', 'لكنني أخاف']);
    assert.notEqual(parts.author?.text, 'admin');
    const { text } = readPage(BLOG);
    for (const left of ['سعاد', 'أرسل', 'فيس بوك', 'أحدث التدوينات']) assert.equal(text.includes(left), false, left);
  });

  test('a page without an article is read whole, and says so', () => {
    const { message, body: read } = readPage(NO_ARTICLE);
    assert.equal(message.rule, 'page-article-unknown');
    assert.equal(read.split('\n').filter((line) => line !== '').length, 40);
  });

  test('long menus are left out, and the day of the visit is no stamp', () => {
    const { message } = readPage(MENUS);
    const parts = partsOf(MENUS);
    assert.equal(message.rule, 'page-extracted');
    assert.match(message.found, /gave 5 of \d+ lines, \d+ % of the text$/);
    assert.deepEqual(
      parts.stamps.map(({ value, time }) => [value, time]),
      [['2011-06-14', '17:40']],
    );
  });

  test('broken markup is read as a browser reads it, and nothing in it is code', () => {
    const parts = partsOf(BROKEN);
    assert.equal(parts.headline?.text, 'جسر النهر يفتح غدا');
    assert.deepEqual(body(parts), ['افتتحت بلدية', 'وقال رئيس', 'وأضاف أن']);
    assert.equal(readPage(BROKEN).text.includes('alert'), false);
  });

  test('a page that names no headline in its text takes the one of its head', () => {
    const prose = 'قال رئيس بلدية مدينة النهر إن الجسر الجديد سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل. ';
    const html = `<meta property="og:title" content="الجسر يفتح قريبا | الضفاف"><meta property="og:site_name" content="الضفاف"><p>${prose.repeat(3)}</p><p>${prose.repeat(2)}</p>`;
    const parts = partsOf(html);
    assert.deepEqual(parts.headline, { line: 1, text: 'الجسر يفتح قريبا' });
  });

  test('law: every text is a page, never an exception, and as many lines are read as are shown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<tr><td>',
        '</td>',
        '<br>',
        '<script>',
        '</script>',
        '<h1>',
        '<a href=x>',
        '<!--',
        '&nbsp;',
        '<pre>',
        '\n',
      ),
      fc.constantFrom(
        '<time datetime="2024-01-02">',
        '<script type="application/ld+json">[{"@type":"NewsArticle"',
        '<meta property=og:title content=x>',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constant('قال رئيس البلدية إن الجسر سيفتح أمام الناس في الصيف المقبل كما وعد.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, body: read, sourceLines, hints } = readPage(pieces.join(''));
        const count = text.split('\n').length;
        assert.equal(read.split('\n').length, count);
        assert.equal(sourceLines.length, count);
        for (const line of [hints.headline, hints.author, ...hints.captions, ...hints.headings])
          assert.ok(line === null || (line >= 1 && line <= count));
      }),
      { numRuns: 300 },
    );
  });

  test('elements nested by the ten thousand are read all the same', () => {
    const deep = `${'<div>'.repeat(20_000)}قال رئيس البلدية إن الجسر سيفتح أمام الناس في الصيف المقبل كما وعد السكان.`;
    assert.equal(partsOf(deep).paragraphs.length, 1);
  });
});
