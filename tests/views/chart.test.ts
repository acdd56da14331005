import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartOf, chartOfYear } from '../../src/views/chart.ts';
import { timelineOf } from '../../src/views/timeline.ts';
import { makeSummary } from './make-summary.ts';

const style = { months: 'dual', digits: 'latin' } as const;
const timeline = (...dates: string[]) => timelineOf(dates.map((edtf, index) => makeSummary(`a${index}`, { edtf })));
const ticks = (bars: readonly { tick: string }[]): string[] => bars.map(({ tick }) => tick).filter((tick) => tick !== '');

test('more than two years are bars of years, each a link to its page', () => {
  const { unit, bars } = chartOf(timeline('2021-04-28', '2023-01-01', '2023-02-01'), style);
  assert.equal(unit, 'year');
  assert.deepEqual(bars, [
    { period: '2021', label: '2021', tick: '2021', count: 1, path: '/timeline/2021/' },
    { period: '2022', label: '2022', tick: '2022', count: 0, path: '/timeline/2022/' },
    { period: '2023', label: '2023', tick: '2023', count: 2, path: '/timeline/2023/' },
  ]);
});

test('one or two years are bars of months', () => {
  const { unit, bars } = chartOf(timeline('2023-12-31', '2024-02-01'), style);
  assert.equal(unit, 'month');
  assert.deepEqual(bars[0], {
    period: '2023-12',
    label: 'ديسمبر/ كانون الأول 2023',
    tick: '12/2023',
    narrowTick: '12',
    count: 1,
    path: '/timeline/2023/12/',
  });
  assert.deepEqual(
    bars.map(({ count }) => count),
    [1, 0, 1],
  );
});

test('a single month, or years alone, are bars of years', () => {
  assert.deepEqual(
    chartOf(timeline('2024-02-01', '2024-02-09'), style).bars.map(({ period, count }) => [period, count]),
    [['2024', 2]],
  );
  assert.equal(chartOf(timeline('2023', '2024'), style).unit, 'year');
  assert.deepEqual(chartOf(timeline(), style).bars, []);
});

test('many bars have few words under them', () => {
  assert.deepEqual(ticks(chartOf(timeline('2023-01-01', '2024-12-31'), style).bars), ['1/2023', '7/2023', '1/2024', '7/2024']);
  assert.deepEqual(ticks(chartOf(timeline('2023-01-01', '2024-01-31'), style).bars), ['1/2023', '7/2023']);
  assert.deepEqual(ticks(chartOf(timeline('2001', '2020'), style).bars), ['2001', '2004', '2007', '2010', '2013', '2016', '2019']);
});

test('nine to twelve years are all named where there is room, every second on a narrow screen', () => {
  const { bars } = chartOf(timeline('2001', '2012'), style);
  assert.equal(ticks(bars).length, 12);
  assert.deepEqual(
    bars.map(({ narrowTick }) => narrowTick).filter((tick) => tick !== ''),
    ['2001', '2003', '2005', '2007', '2009', '2011'],
  );
});

test('the months of a year are named, in digits of the site', () => {
  const bars = chartOfYear('2024', timeline('2024-03-12'), { months: 'levant', digits: 'arabic' });
  assert.equal(bars.length, 12);
  assert.deepEqual(bars[2], { period: '2024-03', label: 'آذار ٢٠٢٤', tick: 'آذار', narrowTick: '٣', count: 1, path: '/timeline/2024/03/' });
});
