import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedArticles } from '../../src/archive/stored-articles.ts';
import { makeArticle } from '../make-article.ts';
import { makeSummary } from '../views/make-summary.ts';

const summaries = Array.from({ length: 60 }, (_, place) => makeSummary(`a${place}`));

test('storedArticles gives the records in order, however long each takes, and few at a time', async () => {
  let underWay = 0;
  let most = 0;
  const store = {
    get: async (key: string) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, Number(key.slice(1)) % 3));
      underWay -= 1;
      return makeArticle(key);
    },
  };
  const ids: string[] = [];
  for await (const article of storedArticles(summaries, store)) ids.push(article.id);
  assert.deepEqual(
    ids,
    summaries.map(({ id }) => id),
  );
  assert.ok(most > 1 && most <= 16, `${most} at a time`);
});

test('storedArticles throws what the store throws, at its place', async () => {
  const store = {
    get: async (key: string) => {
      if (key === 'a3') throw new Error('damaged');
      return makeArticle(key);
    },
  };
  const ids: string[] = [];
  await assert.rejects(async () => {
    for await (const article of storedArticles(summaries, store)) ids.push(article.id);
  }, /damaged/);
  assert.deepEqual(ids, ['a0', 'a1', 'a2']);
});
