import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleMessage } from '../../src/enrich/article-message.ts';
import { doubtsOf } from '../../src/views/doubts.ts';
import { makeArticle } from '../make-article.ts';

const publisher = { id: 'difaf', name: 'ضفاف', printed: 'ضفاف', from: 'printed', evidence: 'ضفاف' } as const;

test('printed facts need no word, nor does what only editors have to do', () => {
  const messages = [articleMessage('outlet-unknown', 1, 'x'), articleMessage('date-missing', null, 'x')];
  assert.deepEqual(doubtsOf(makeArticle('a', { publisher, messages })), []);
});

test('what is inferred and what conflicts is said, each once', () => {
  const article = makeArticle('a', {
    headlineFrom: 'derived',
    publisher: { ...publisher, from: 'inferred' },
    messages: [
      articleMessage('weekday-conflict', 1, 'x'),
      articleMessage('weekday-conflict', 5, 'x'),
      articleMessage('date-conflict', 2, 'x'),
    ],
  });
  assert.deepEqual(doubtsOf(article), ['عنوان مأخوذ من أول النص', 'مصدر مستنتج', 'تواريخ متعارضة', 'اسم اليوم لا يوافق التاريخ']);
});
