import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPage } from '../../../src/parse/formats/read-page.ts';
import { processorTime } from '../../processor-time.ts';

const paragraph = (number: number, open = '', close = ''): string =>
  `<p>${open}وقال رئيس البلدية في الفقرة رقم ${number} إن الجسر الجديد سيفتح قريبا أمام السيارات والمشاة على الضفتين بعد ثلاث سنوات من العمل.${close}</p>`;
const REST = [2, 3, 4].map((number) => paragraph(number)).join('\n');
const page = (inside: string, menu = '<a href="/">الرئيسة</a> <a href="/b">محليات</a>'): string =>
  `<html><head><title>جسر النهر يفتح غدا</title></head><body><div class="menu">${menu}</div>\n<div class="main"><h1>جسر النهر يفتح غدا</h1>\n${inside}\n</div><div class=footer><a href="/x">اتصل بنا</a></div></body></html>`;
const behind = (slip: string): string => page(`${paragraph(1)}\n${slip}\n${REST}`);

const SLIPS: readonly [string, string][] = [
  ['a link in a paragraph', behind('<p>يمر من هنا <a href="/tag/n">النهر</p>')],
  ['a link above the article', page(paragraph(1) + REST, '<a href="/">الرئيسة')],
  ['a link around the article', page(`<a href="/print">${paragraph(1)}${REST}`)],
  ['a name of a place', page(`<a name="top">${paragraph(1)}${REST}`)],
  [
    'a link, as a browser saves it',
    page(`${paragraph(1)}<a href="/u"></a>${[2, 3, 4].map((n) => paragraph(n, '<a href="/u">', '</a>')).join('')}`),
  ],
  ['a hidden link', behind('<p><a href="/s" style="display:none">مخفي</p>')],
  ['a hidden letter', behind('<p><i aria-hidden="true" class="icon"></p>')],
  ['a hidden font', behind('<font style="visibility:hidden">مخفي')],
  ['a hidden bold', behind('<p><b hidden>مخفي</p>')],
  ['a button', behind('<button>شارك')],
  ['a film', behind('<video src="v.mp4">')],
  ['a quotation mark', behind('<p>يمر من هنا <a href="/tag/n>النهر</a></p>')],
  ['a quotation mark of a title', behind("<p>يمر من هنا <a href='/n' title='عن النهر>النهر</a></p><p><a href='/u'>لا</a></p>")],
  ['a quotation mark and the end of the tag', behind('<p>يمر من هنا <a href="/tag/n النهر</a></p>')],
  [
    'a quotation mark that no other follows',
    `<body><h1>جسر النهر يفتح غدا</h1>${paragraph(1)}<p><a href="/tag/n>النهر</a></p>\n${REST}</body></html>`,
  ],
  [
    'a quotation mark that no other follows, with comments behind it',
    `<body><h1>جسر النهر يفتح غدا</h1>${paragraph(1)}<!-- نص --></span><p><a href='/tag/n>النهر</a></p>\n<!-- نص -->${REST}<!-- تم --></body></html>`,
  ],
  ['the end of a tag', behind('<p>يمر من هنا <a href=/tag/n </p>')],
];

describe('what was never closed hides nothing of a page', () => {
  for (const [name, html] of SLIPS) {
    test(name, () => {
      const { body, message, sourceLines } = readPage(html);
      assert.equal(message.rule, 'page-extracted');
      const lines = body.split('\n');
      for (const number of [1, 2, 3, 4]) {
        const at = lines.findIndex((line) => line.startsWith(`وقال رئيس البلدية في الفقرة رقم ${number} `));
        assert.ok(at >= 0, `paragraph ${number} is missing in:\n${body}`);
        assert.ok(html.split('\n')[(sourceLines[at] ?? 0) - 1]?.includes(`رقم ${number} `), `paragraph ${number} is on another line`);
      }
      assert.equal(body.includes('اتصل بنا'), false);
    });
  }

  test('what was closed stays hidden, and a link that holds a headline and a teaser stays a link', () => {
    const card = `<div><a href="/other"><h3>خبر آخر من المدينة</h3><p>${paragraph(9).slice(3, -4)}</p></a></div>`;
    const { body } = readPage(page(`${paragraph(1)}<div hidden>${paragraph(8)}</div>${REST}${card}`));
    assert.equal(body.includes('رقم 8'), false);
    assert.equal(body.includes('رقم 9'), false);
    assert.equal(body.includes('رقم 4'), true);
  });

  test('a comment that never ends stays one', () => {
    assert.equal(readPage(`${page(paragraph(1) + REST)}<!-- <a href="x>مخفي</a>`).text.includes('مخفي'), false);
  });

  test('pages of nothing but slips take time in proportion to their length', () => {
    for (const slip of ['<a href="x>نص', '<a href="x">نص', '<b hidden>نص', '<p><a href=x>نص', '<a x="', '<td>نص']) {
      const milliseconds = (times: number) => processorTime(() => readPage(`<table><tr>${slip.repeat(times)}`), 2);
      assert.ok(milliseconds(80_000) < 3 * 4 * Math.max(milliseconds(20_000), 10), slip);
    }
  });

  test('markup in a value that may hold it is no slip', () => {
    const { text } = readPage(page(`<div data-note="أكبر > من <b>اثنين</b>" onclick="if (1 > 0) x('<p>')">${paragraph(1)}${REST}</div>`));
    assert.equal(text.includes('اثنين'), false);
  });
});
