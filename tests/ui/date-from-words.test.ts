import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateEvidence } from '../../src/model/date-evidence.ts';
import { dateFromWords } from '../../src/ui/date-from-words.ts';

const stamp: DateEvidence = {
  role: 'published',
  value: '2018-09-22',
  text: '12 محرم 1440 هـ',
  line: 2,
  calendar: 'hijri',
  agrees: null,
  note: null,
};
const published = { datePublished: '2018-09-22T10:15', datePublishedFrom: 'inferred' } as const;

test('a day of the Hijra is converted, never printed', () => {
  assert.match(dateFromWords({ ...published, dates: [stamp] }) ?? '', /محوّل من التقويم الهجري/u);
});

test('a day whose order was inferred says so', () => {
  assert.match(dateFromWords({ ...published, dates: [{ ...stamp, calendar: 'gregorian' }] }) ?? '', /ترتيب اليوم والشهر/u);
});

test('what is printed, set or bounded says only that', () => {
  const words = (from: 'stamp' | 'editor' | 'inferred' | null, datePublished: string | null = published.datePublished) =>
    dateFromWords({ dates: [], datePublished, datePublishedFrom: from });
  assert.match(words('stamp') ?? '', /مطبوع/u);
  assert.match(words('editor') ?? '', /المحرر/u);
  assert.equal(words('inferred', null), 'تاريخ مستنتج');
  assert.equal(words(null, null), null);
});
