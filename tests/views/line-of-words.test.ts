import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOfWords } from '../../src/views/line-of-words.ts';
import { makeArticle } from '../make-article.ts';

const LINES = ['ضفاف', 'عنوان عن ضفاف', 'المصدر: ضفاف', 'قالت ضفاف إن', 'وضفافها'];

test('a line that was read as a credit comes before any other', () => {
  const article = makeArticle('a', { lines: [{ line: 3, part: 'credit' }] });
  assert.equal(lineOfWords('ضفاف', article, LINES), 3);
});

test('else the first line of the article that says them, not one that was left out', () => {
  const dropped = [{ line: 1, text: 'ضفاف', reason: 'furniture' } as const];
  assert.equal(lineOfWords('ضفاف', makeArticle('a', { dropped }), LINES), 2);
  assert.equal(lineOfWords('ضفاف', makeArticle('a', { part: { number: 2, of: 2, lines: [4, 5] } }), LINES), 4);
});

test('part of a word is not the word, and words of the editor stand nowhere', () => {
  const last = makeArticle('a', { part: { number: 2, of: 2, lines: [5, 5] } });
  assert.equal(lineOfWords('ضفاف', last, LINES), null);
  assert.equal(lineOfWords('وضفافها', last, LINES), 5);
  assert.equal(lineOfWords('', makeArticle('a'), LINES), null);
});
