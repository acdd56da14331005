import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPageText } from '../../../src/parse/formats/is-page-text.ts';
import { parseClipping, readClipping } from '../../../src/parse/formats/read-clipping.ts';
import { decodeFile } from '../../../src/parse/read-file.ts';
import { encodeAs } from '../../archive/encode-as.ts';
import { processorTime } from '../../processor-time.ts';
import { BLOG, BROKEN, MENUS, NO_ARTICLE, RICH, TABLES } from './pages.ts';

const PROSE = [
  'افتتح رئيس بلدية مدينة النهر صباح أمس جسرا جديدا يربط ضفتي المدينة بعد أعمال بناء استمرت ثلاث سنوات.',
  'وقال رئيس البلدية إن الجسر سيخفف الازدحام في وسط المدينة ويختصر الطريق بين السوق القديم والجامعة.',
  'وأضاف أن البلدية ستبني جسرا ثانيا عند المصب قبل نهاية العام المقبل إذا توفر المال اللازم لذلك.',
  'وحضر الافتتاح مئات من السكان الذين انتظروا الجسر طويلا، ومشوا عليه بعد أن قص الشريط أمامهم.',
];
const STAMP = 'الأحد 12 مايو 2019';
const TWEET = `<blockquote class="note"><p lang="ar">غدا نمشي على الجسر الجديد</p><a href="https://example.org/1">12 مايو</a></blockquote> <script async src="https://example.org/w.js"></script>`;

const IS_PAGE: readonly [string, string, boolean][] = [
  ['a document', RICH, true],
  ['a document in capitals, with tables', TABLES, true],
  ['a document behind a declaration and a comment', `<?xml version="1.0"?>\n<!-- saved -->\n${BLOG}`, true],
  ['a document without its first tags', BROKEN, true],
  ['a document with menus', MENUS, true],
  ['a list of links', NO_ARTICLE, true],
  ['paragraphs', PROSE.map((text) => `<p>${text}</p>`).join('\n'), true],
  ['paragraphs that nothing closes, on lines of their own', PROSE.map((text) => `<P ALIGN=right>\n${text}\n`).join(''), true],
  ['an address above a page', `https://example.org/1\n<div><h1>الجسر</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div>`, true],
  ['lines that tags end', PROSE.map((text) => `${text}<br />`).join('\n'), true],
  ['plain text', PROSE.join('\n\n'), false],
  ['plain text with the code of something embedded', [...PROSE, TWEET].join('\n\n'), false],
  ['plain text with a few tags', `${PROSE.join('\n\n')}<br><b>انتهى</b> <p>`, false],
  ['plain text with signs of comparison', `${PROSE.join('\n<< 3 < 4 >>\n')} <النهر> <p`, false],
];

describe('isPageText', () => {
  for (const [name, text, isPage] of IS_PAGE) test(`${name}: ${isPage}`, () => assert.equal(isPageText(text), isPage));
});

describe('a page in a .txt', () => {
  test('is read as a saved page, and says so', () => {
    const page = readClipping({ file: 'content/a.html', text: RICH });
    const text = readClipping({ file: 'content/a.txt', text: RICH });
    assert.deepEqual({ ...text, diagnostics: [] }, { ...page, diagnostics: [] });
    const [{ rule, found } = assert.fail('nothing is said')] = text.diagnostics;
    assert.equal(rule, 'page-extracted');
    assert.match(found, /^the text is the source of a web page, and was read as one: Readability/);
  });

  test('paragraphs lose their tags', () => {
    const html = [`<h1>الجسر الجديد يفتح أمام الناس</h1><div>${STAMP}</div>`, ...PROSE.map((text) => `<p>${text}</p>`)].join('\n');
    const clipping = readClipping({ file: 'content/a.txt', text: html });
    const parts = parseClipping(clipping.body, clipping);
    assert.equal(parts.headline?.text, 'الجسر الجديد يفتح أمام الناس');
    assert.deepEqual(
      parts.paragraphs.map(({ text }) => text),
      PROSE,
    );
    assert.equal(parts.stamps[0]?.value, '2019-05-12');
  });

  test('its declared encoding is believed as that of a page', () => {
    const page = (charset: string): Uint8Array => encodeAs('iso-8859-6', `<meta charset="${charset}"><p>دد`);
    assert.equal(decodeFile('a.txt', page('iso-8859-6')).raw?.encoding, 'iso-8859-6');
    assert.equal(decodeFile('a.txt', page('windows-1256')).raw?.encoding, 'windows-1256');
  });

  test('takes time in proportion to a text of tags', () => {
    for (const piece of ['<p', '<p>نص', '<!-- ', '<br ', '< ', '<div a="']) {
      const milliseconds = (times: number) => processorTime(() => isPageText(piece.repeat(times)));
      assert.ok(milliseconds(200_000) < 3 * 4 * Math.max(milliseconds(50_000), 5), piece);
    }
  });
});
