import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainLines } from '../../src/archive/explain-lines.ts';
import { makeArticle } from '../make-article.ts';

const TEXT = `محليات
سوق السمك يعود إلى الرصيف القديم
نشر في 26-01-2025 | 17:41
---
بغداد 25 كانون الثاني
عاد باعة السمك صباح السبت إلى الرصيف القديم بعد ترميمه.

شارك الخبر
12
عاد باعة السمك صباح السبت إلى الرصيف القديم بعد ترميمه.
سوق السمك غداً
صورة`;

const stamp = { value: '2025-01-26', text: '26-01-2025', line: 3, calendar: 'gregorian', agrees: null, note: null } as const;
const article = makeArticle('a', {
  datePublished: '2025-01-26T17:41',
  datePublishedFrom: 'stamp',
  dates: [
    { ...stamp, role: 'published' },
    { ...stamp, role: 'dateline', value: '2025-01-25', line: 5 },
  ],
  datelinePlaces: ['بغداد'],
  paragraphLines: [6],
  lines: [
    { line: 1, part: 'section' },
    { line: 2, part: 'headline' },
    { line: 3, part: 'published' },
    { line: 5, part: 'dateline' },
  ],
  dropped: [
    { line: 8, text: 'شارك الخبر', reason: 'furniture' },
    { line: 9, text: '12', reason: 'counter' },
    { line: 10, text: 'عاد', reason: 'repeated' },
    { line: 11, text: 'سوق', reason: 'furniture' },
    { line: 12, text: 'صورة', reason: 'editor' },
  ],
});

test('every line that is not blank is told, with what it became', () => {
  const explained = explainLines(TEXT, TEXT.replace('---', ''), [article], new Map([[11, 7]]));
  assert.deepEqual(
    explained.map(({ line, became, kind }) => [line, became, kind]),
    [
      [1, 'section', 'part'],
      [2, 'headline', 'part'],
      [3, 'stamp → 2025-01-26T17:41', 'part'],
      [4, 'no words', 'unread'],
      [5, 'dateline → بغداد, 2025-01-25', 'part'],
      [6, 'paragraph 1', 'paragraph'],
      [8, 'dropped: furniture', 'dropped'],
      [9, 'dropped: counter', 'dropped'],
      [10, 'dropped: repeated', 'dropped'],
      [11, 'dropped: learnt furniture', 'dropped'],
      [12, 'dropped: editor', 'dropped'],
    ],
  );
  const why = (line: number): string | undefined => explained.find((each) => each.line === line)?.why;
  assert.equal(why(2), 'text, 6 words, no full stop');
  assert.match(why(8) ?? '', /^reads as furniture: /);
  assert.equal(why(10), 'the same words stand on line 6');
  assert.equal(why(11), '7 clippings of content/ have the same line');
  assert.equal(why(12), 'the sidecar leaves it out');
});

test('a line that goes with learnt furniture says so', () => {
  const found = explainLines(TEXT, TEXT, [article], new Map([[11, null]])).find(({ line }) => line === 11);
  assert.deepEqual(
    [found?.became, found?.why],
    ['dropped: furniture', 'goes with a line that other clippings of content/ show to be furniture'],
  );
});

test('only a line below a blank one is said to stand there', () => {
  const said = explainLines('صيد\n\nسمك', 'صيد\n\nسمك', [makeArticle('a', { lines: [1, 3].map((line) => ({ line, part: 'kicker' })) })]);
  assert.deepEqual(
    said.map(({ why }) => why.includes('after a blank line')),
    [false, true],
  );
});

test('what the editor set wins, and the line that said otherwise says so', () => {
  const [, headline] = explainLines(TEXT, TEXT, [{ ...article, headline: 'عنوان المحرر', edited: ['headline'] }]);
  assert.equal(headline?.why, "the editor's headline stands in place of these words; text, 6 words, no full stop");
});

test('a line that is joined to the one above goes on, and one that nothing says anything of is not read', () => {
  const wrapped = makeArticle('a', { paragraphLines: [1] });
  const three = explainLines('نص طويل\nيمتد\nويمتد', 'نص طويل\nيمتد\nويمتد', [wrapped]);
  assert.deepEqual(
    three.map(({ became }) => became),
    ['paragraph 1', 'goes on: paragraph 1', 'goes on: paragraph 1'],
  );
  assert.deepEqual(
    explainLines('نص', 'نص', [makeArticle('b')]).map(({ became, kind }) => [became, kind]),
    [['not read', 'unread']],
  );
});

test('lines that were dropped as one go on, and those behind a blank line do not', () => {
  const text = 'نص طويل\nيمتد\nويمتد\n\nنص';
  const explained = explainLines(text, text, [
    makeArticle('a', { dropped: [{ line: 1, text: 'نص طويل يمتد ويمتد', reason: 'repeated' }] }),
  ]);
  assert.deepEqual(
    explained.map(({ became, kind }) => [became, kind]),
    [
      ['dropped: repeated', 'dropped'],
      ['goes on: dropped: repeated', 'dropped'],
      ['goes on: dropped: repeated', 'dropped'],
      ['not read', 'unread'],
    ],
  );
});

test('front matter is told from the marks of Markdown', () => {
  const explained = explainLines('---\nviews: 1\n---\nعنوان\n====\nنص', '\n\n\nعنوان\n\nنص', [makeArticle('a', { paragraphLines: [6] })]);
  assert.deepEqual(
    explained.map(({ line, became }) => [line, became]),
    [
      [1, 'front matter'],
      [2, 'front matter'],
      [3, 'front matter'],
      [4, 'not read'],
      [5, 'no words'],
      [6, 'paragraph 1'],
    ],
  );
});

test('law: twice as many lines take about twice as long', () => {
  const timed = (count: number): number => {
    const lines = Array.from({ length: count }, (_, index) => `سوق ${index}`);
    const read = makeArticle('a', { dropped: lines.map((text, index) => ({ line: index + 1, text, reason: 'furniture' })) });
    const begin = process.threadCpuUsage();
    explainLines(lines.join('\n'), lines.join('\n'), [read]);
    const { user, system } = process.threadCpuUsage(begin);
    return (user + system) / 1000;
  };
  timed(200);
  const once = Math.max(timed(1000), 20);
  assert.ok(timed(4000) < 10 * once);
});

test('a sub-heading is said to be one', () => {
  const headed = makeArticle('a', { paragraphLines: [1, 2], subheadings: [1] });
  assert.deepEqual(
    explainLines('نص.\nسوق', 'نص.\nسوق', [headed]).map(({ became }) => became),
    ['paragraph 1', 'paragraph 2, a sub-heading'],
  );
});

test('a paragraph whose end was cut off is both', () => {
  const cut = makeArticle('a', { paragraphLines: [1], dropped: [{ line: 1, text: 'اقرأ أيضا', reason: 'furniture' }] });
  assert.equal(explainLines('نص. اقرأ أيضا', 'نص. اقرأ أيضا', [cut])[0]?.became, 'paragraph 1, its end dropped: furniture: اقرأ أيضا');
});

test('each part of a file explains its own lines', () => {
  const parts = [1, 2].map((number) =>
    makeArticle(`a-${number}`, { part: { number, of: 2, lines: [number, number] }, paragraphLines: [number] }),
  );
  assert.deepEqual(
    explainLines('أول\nثان\nثالث', 'أول\nثان\nثالث', parts).map(({ became }) => became),
    ['paragraph 1', 'paragraph 1', 'in no article of this file'],
  );
});
