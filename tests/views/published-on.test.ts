import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../src/model/article.ts';
import { publishedOn } from '../../src/views/published-on.ts';
import { makeArticle } from '../make-article.ts';

const stamp = { role: 'published', value: '2021-04-28', text: 'أ', line: 3, calendar: 'gregorian', agrees: null, note: null } as const;
const dateline = { ...stamp, role: 'dateline', value: '2021-04-27', line: 9 } as const;
const bound = { ...stamp, role: 'notBefore', value: '2021-01-01', line: 12 } as const;
const mentioned = { ...stamp, role: 'mentioned', line: 20 } as const;
const hijri = { ...stamp, calendar: 'hijri' } as const;

type Case = [what: string, fields: Partial<Article>, how: RegExp, isFlagged: boolean, lines: (number | null)[]];
const TABLE: Case[] = [
  [
    'a stamp',
    { dates: [stamp, dateline, mentioned], edtf: '2021-04-28', datePublished: '2021-04-28T10:00', datePublishedFrom: 'stamp' },
    /^مطبوع في القصاصة$/,
    false,
    [3],
  ],
  [
    'a dateline',
    { dates: [dateline, mentioned], edtf: '2021-04-27', datePublished: '2021-04-27', datePublishedFrom: 'dateline' },
    /مطلع الخبر/,
    false,
    [9],
  ],
  [
    'a stamp whose day and month could be swapped',
    { dates: [{ ...stamp, value: '2021' }, mentioned], edtf: '2021', datePublishedFrom: 'stamp' },
    /يلتبس فيه اليوم بالشهر.*السنة$/,
    false,
    [3],
  ],
  ['the text', { dates: [mentioned, bound], edtf: '2021-01-01/..', datePublishedFrom: 'inferred' }, /من متن الخبر$/, true, [12]],
  [
    'a date of the Hijra alone',
    { dates: [hijri, mentioned], edtf: '2021-04-28', datePublished: '2021-04-28', datePublishedFrom: 'inferred' },
    /محوّل من التقويم الهجري/,
    true,
    [3],
  ],
  [
    'the editor',
    { dates: [stamp, mentioned], edtf: '2020-01-01', datePublished: '2020-01-01', datePublishedFrom: 'editor' },
    /بقرار المحرر/,
    false,
    [3],
  ],
  ['nothing', { dates: [mentioned] }, /^لم يُطبع/, false, []],
];

for (const [what, fields, how, isFlagged, lines] of TABLE) {
  test(`the date of publication rests on ${what}`, () => {
    const published = publishedOn(makeArticle('a', fields));
    assert.match(published.how, how);
    assert.equal(published.flag, isFlagged ? published.how : null);
    assert.deepEqual(
      published.rests.map(({ line }) => line),
      lines,
    );
  });
}
