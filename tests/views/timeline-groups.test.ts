import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOf } from '../../src/views/timeline.ts';
import { timelineGroups } from '../../src/views/timeline-groups.ts';
import { makeSummary } from './make-summary.ts';

const style = { months: 'gulf', digits: 'latin' } as const;
const dates = [
  '2023-05-01',
  '2024-03-08',
  '2024-03-12',
  '2024-03-12',
  '2024-03',
  '2024-03-02/2024-03-09',
  '2024',
  '2021-02-18/2022-07-14',
  null,
];
const timeline = timelineOf(dates.map((edtf, index) => makeSummary(`a${index}`, { edtf })));
const drawn = (order: 'newest' | 'oldest') =>
  timelineGroups(timeline, style, order).map(({ period, heading, entries }) => [
    period,
    heading,
    ...entries.map(({ label, day, articles }) => `${label} | ${day ?? 'dotted'} | ${articles.map(({ id }) => id).join(' ')}`),
  ]);

const AT_THE_END = [
  ['interval', 'بين تاريخين', 'بين 18 فبراير 2021 و14 يوليو 2022 | dotted | a7'],
  ['undated', 'بلا تاريخ', 'بلا تاريخ | dotted | a8'],
];
const IN_MARCH = ['خلال الشهر | dotted | a4', 'بين 2 مارس 2024 و9 مارس 2024 | dotted | a5'];
const IN_2024 = ['2024', '2024', 'خلال السنة | dotted | a6'];
const IN_MAY = ['2023-05', 'مايو 2023', 'الاثنين 1 | 2023-05-01 | a0'];

test('newest first: months and days turn round, what is not certain stays at the end of its period', () => {
  assert.deepEqual(drawn('newest'), [
    ['2024-03', 'مارس 2024', 'الثلاثاء 12 | 2024-03-12 | a2 a3', 'الجمعة 8 | 2024-03-08 | a1', ...IN_MARCH],
    IN_2024,
    IN_MAY,
    ...AT_THE_END,
  ]);
});

test('oldest first: as the calendar has them', () => {
  assert.deepEqual(drawn('oldest'), [
    IN_MAY,
    ['2024-03', 'مارس 2024', 'الجمعة 8 | 2024-03-08 | a1', 'الثلاثاء 12 | 2024-03-12 | a2 a3', ...IN_MARCH],
    IN_2024,
    ...AT_THE_END,
  ]);
});

test('nothing is drawn of nothing', () => {
  assert.deepEqual(timelineGroups(timelineOf([]), style, 'newest'), []);
});
