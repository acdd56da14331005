import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/parse/formats/markdown-lines.ts';
import { parseClipping, readClipping } from '../../../src/parse/formats/read-clipping.ts';

const CASES: readonly [string, string, string][] = [
  ['a heading', '# جسر النهر', 'جسر النهر'],
  ['a heading with a line below', 'جسر النهر\n===', 'جسر النهر\n'],
  ['strong and emphasised words', 'قال **الرئيس** إن *الجسر* سيفتح', 'قال الرئيس إن الجسر سيفتح'],
  ['a link', 'قال [رئيس البلدية](https://example.org/a) أمس', 'قال رئيس البلدية أمس'],
  ['a bare address', '<https://example.org/a>', 'https://example.org/a'],
  ['a picture', '![الجسر صباحا](a.jpg)', 'الجسر صباحا'],
  ['a quotation over two lines', '> قال الرئيس\n> إن الجسر سيفتح', 'قال الرئيس\nإن الجسر سيفتح'],
  ['a list', '- أول\n- ثان', 'أول\nثان'],
  ['a numbered list', '3. أول\n4. ثان', '3. أول\n4. ثان'],
  ['code', '```\nأول\nثان\n```', '\nأول\nثان\n'],
  ['tags', 'قال <b>الرئيس</b><br>أمس', 'قال الرئيسأمس'],
  ['a block of HTML', '<div>\nقال الرئيس\n</div>', '\nقال الرئيس\n'],
  ['a rule', 'أول\n\n***\n\nثان', 'أول\n\n***\n\nثان'],
  ['single line breaks', 'أول\r\nثان  \r\nثالث', 'أول\nثان\nثالث'],
  ['a sign that marks nothing', '5 * 3 < 20 & 2_1', '5 * 3 < 20 & 2_1'],
];

describe('readMarkdown', () => {
  for (const [name, markdown, text] of CASES) test(name, () => assert.equal(readMarkdown(markdown).text, text));

  test('only the heading that the file begins with is the headline', () => {
    assert.deepEqual(readMarkdown('\n## جسر\n\nنص\n\n### خطة').headline, 2);
    assert.deepEqual(readMarkdown('\n## جسر\n\nنص\n\n### خطة').headings, [6]);
    assert.deepEqual(readMarkdown('نص\n\n# جسر').headline, null);
  });

  test('law: plain words keep their lines', () => {
    const line = fc
      .array(fc.constantFrom('قال', 'رئيس', 'البلدية', 'أمس', '«نعم»', '12', ''), { maxLength: 6 })
      .map((words) => words.join(' ').trim());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        assert.equal(readMarkdown(lines.join('\n')).text, lines.join('\n'));
      }),
    );
  });

  test('law: every text keeps its number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('#', '>', '-', '*', '`', '[', ']', '(', ')', '<', 'b', '\n', ' ', '1', '.', 'ق', '&', '\\', '!'),
          maxLength: 60,
        }),
        (text) => {
          assert.equal(readMarkdown(text).text.split('\n').length, text.split('\n').length);
        },
      ),
    );
  });

  test('a clipping in Markdown: heading, sub-heading and sentences come out as in plain text', () => {
    const sentence =
      'قال رئيس بلدية **مدينة النهر** إن [الجسر](http://a.example/) سيفتح قريبا أمام السيارات والمشاة بعد ثلاث سنوات من العمل.';
    const text = `---\nsection: محليات\n---\n# الجسر الجديد يفتح قريبا\n\nنشر في 12-05-2019 | 10:15\n\n${sentence}\n\n## خطة\n\n> ${sentence.replace('قال', 'وأضاف')}\n`;
    const clipping = readClipping({ file: 'content/a.md', text });
    const parts = parseClipping(clipping.body, clipping);
    assert.deepEqual(parts.headline, { line: 4, text: 'الجسر الجديد يفتح قريبا' });
    assert.deepEqual(
      parts.paragraphs.map(({ line }) => line),
      [8, 10, 12],
    );
    assert.deepEqual(parts.subheadings, [1]);
    assert.equal(
      parts.paragraphs.some(({ text }) => /[*[\]>#]/u.test(text)),
      false,
    );
    assert.equal(clipping.text, text);
  });
});
