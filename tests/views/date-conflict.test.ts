import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleMessage } from '../../src/enrich/article-message.ts';
import { conflictingDates } from '../../src/views/date-conflict.ts';
import { makeArticle } from '../make-article.ts';

const stamp = { role: 'published', value: '2021-04-28', text: 'أ', line: 3, calendar: 'gregorian', agrees: null, note: null } as const;
const dateline = { ...stamp, role: 'dateline', value: '2021-04-27', line: 9 } as const;
const messages = [articleMessage('date-conflict', 3, 'x')];

test('each printed day stands once, and the one that was taken is named', () => {
  const dates = [stamp, { ...stamp, line: 4 }, dateline, { ...stamp, role: 'mentioned', value: '2020-01-01' } as const];
  const found = conflictingDates(makeArticle('a', { dates, datePublished: '2021-04-28T10:00', messages }));
  assert.deepEqual(
    found.map(({ value, line, isTaken }) => [value, line, isTaken]),
    [
      ['2021-04-28', 3, true],
      ['2021-04-27', 9, false],
    ],
  );
});

test('dates that differ without a conflict, and a conflict without two dates, show nothing', () => {
  assert.deepEqual(conflictingDates(makeArticle('a', { dates: [stamp, dateline] })), []);
  assert.deepEqual(conflictingDates(makeArticle('a', { dates: [stamp], messages })), []);
});
