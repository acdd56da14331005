import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidingWords } from '../../src/views/deciding-words.ts';
import { makeArticle } from '../make-article.ts';

test('terms are counted by article, for the topic asked for', () => {
  const article = (id: string, topic: string, ...because: string[]) => makeArticle(id, { topics: [{ id: topic, name: topic, because }] });
  const articles = [article('a', 'water', 'نهر', 'سد', 'نهر'), article('b', 'water', 'سد'), article('c', 'roads', 'جسر'), makeArticle('d')];
  assert.deepEqual(decidingWords('water', articles), [
    { text: 'سد', articles: 2 },
    { text: 'نهر', articles: 1 },
  ]);
  assert.deepEqual(decidingWords('air', articles), []);
});
