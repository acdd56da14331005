import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countCommonWords } from '../../../src/arabic/common-words.ts';
import { declaredCharset } from '../../../src/parse/formats/declared-charset.ts';
import { formatOf } from '../../../src/parse/formats/format-of.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { decodeFile } from '../../../src/parse/read-file.ts';
import { encodeAs } from '../../archive/encode-as.ts';

const HEAD = 'الجسر الجديد يفتح أمام الناس';
const STAMP = 'الأحد 12 مايو 2019';
const BODY = 'قال رئيس بلدية مدينة النهر إن الجسر الجديد سيفتح قريبا أمام السيارات والمشاة على الضفتين بعد ثلاث سنوات من العمل المتواصل.';
const CLIPPING = [HEAD, STAMP, BODY, BODY.replace('قال', 'وأضاف')].join('\n');

describe('encodings', () => {
  test('law: sentences come back the same from every encoding, with every line end', () => {
    const word = fc.constantFrom(
      'قال',
      'رئيس',
      'البلدية',
      'في',
      'المدينة',
      'إن',
      'الجسر',
      'على',
      'النهر',
      'سيفتح',
      'غدا',
      '2019',
      'أهلها',
      'يوم',
    );
    const sentence = fc.array(word, { minLength: 4, maxLength: 20 }).map((words) => `وقال إن ${words.join(' ')}، كما وعد.`);
    const encoding = fc.constantFrom('utf-8', 'utf-16le', 'windows-1256', 'iso-8859-6');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), encoding, (lines, end, as) => {
        const { raw } = decodeFile('a.txt', encodeAs(as, lines.join(end)));
        assert.deepEqual([raw?.encoding, raw?.text], [as, lines.join(end)]);
      }),
    );
  });

  for (const text of ['مرحبا بكم في الدار', 'سوق الخضار', 'ورشة النهر', 'قرية البحر الهادئة']) {
    test(`«${text}» is read in either code page`, () => {
      for (const as of ['windows-1256', 'iso-8859-6'] as const) {
        const { raw } = decodeFile('a.txt', encodeAs(as, text));
        assert.deepEqual([raw?.encoding, raw?.text], [as, text]);
      }
    });
  }

  test('a Latin letter that sticks to an Arabic word makes no other encoding of a text', () => {
    const text = `${BODY} القهوةé`;
    assert.equal(decodeFile('a.txt', encodeAs('windows-1256', text)).raw?.text, text);
  });

  test('a page that declares its encoding is believed where both code pages read', () => {
    const page = (charset: string): string => `<meta charset="${charset}"><p>دد`;
    assert.equal(decodeFile('a.html', encodeAs('iso-8859-6', page('iso-8859-6'))).raw?.encoding, 'iso-8859-6');
    assert.equal(decodeFile('a.html', encodeAs('windows-1256', page('windows-1256'))).raw?.encoding, 'windows-1256');
  });

  test('a page whose declaration is wrong is read by what is plausible', () => {
    const text = `<meta charset=iso-8859-6><p>${BODY}`;
    assert.deepEqual(
      [decodeFile('a.html', encodeAs('windows-1256', text)).raw?.encoding, decodeFile('a.html', encodeAs('utf-8', text)).raw?.encoding],
      ['windows-1256', 'utf-8'],
    );
    assert.equal(decodeFile('a.html', encodeAs('windows-1256', text)).raw?.text, text);
  });

  const DECLARED: readonly [string, string | null][] = [
    ['<meta charset="Windows-1256">', 'windows-1256'],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=cp1256">', 'windows-1256'],
    ['<?xml version="1.0" encoding="UTF-8"?>', 'utf-8'],
    ['<meta charset=arabic>', 'iso-8859-6'],
    ['<meta charset=klingon>', null],
    ['<p>charset=utf-8', null],
  ];
  for (const [html, charset] of DECLARED) {
    test(`${html} declares ${charset}`, () => assert.equal(declaredCharset(new TextEncoder().encode(html)), charset));
  }

  const SPELT: readonly [string, (text: string) => string][] = [
    ['presentation forms', (text) => text.replaceAll('لا', '\ufefb').replaceAll('ب', '\ufe91')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['bidi marks', (text) => `\u202b${text.replaceAll(' ', ' \u200f')}\u202c`],
    ['tatweel', (text) => text.replaceAll('ح', 'حـ')],
    ['NUL', (text) => `${text.replaceAll(' ', ' \0')}\0`],
    ['NFD', (text) => text.normalize('NFD')],
  ];
  for (const [name, change] of SPELT) {
    test(`${name} change no part of a clipping`, () => {
      const { raw } = decodeFile('a.txt', new TextEncoder().encode(change(CLIPPING)));
      const parts = parseArticle(raw?.text ?? '');
      const plain = parseArticle(CLIPPING);
      assert.deepEqual(
        [parts.headline?.line, parts.stamps.map(({ value, weekday }) => [value, weekday]), parts.paragraphs.map(({ line }) => line)],
        [plain.headline?.line, plain.stamps.map(({ value, weekday }) => [value, weekday]), plain.paragraphs.map(({ line }) => line)],
      );
    });
  }
});

test('formatOf knows the endings of clippings in any case', () => {
  assert.deepEqual(['a.txt', 'b/a.MD', 'a.HTML', 'a.htm', 'a.pdf', 'a.docx', 'a', 'a.html.png', 'a.constructor'].map(formatOf), [
    'text',
    'markdown',
    'page',
    'page',
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('countCommonWords counts words with the article and the commonest ones', () => {
  assert.deepEqual(countCommonWords('قال رئيس البلدية في المدينة'), { words: 5, common: 4 });
  assert.deepEqual(countCommonWords(''), { words: 0, common: 0 });
});
