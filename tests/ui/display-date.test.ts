import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DateStyle, displayDate } from '../../src/ui/display-date.ts';
import { displayDay } from '../../src/ui/display-day.ts';

const DUAL: DateStyle = { months: 'dual', digits: 'latin' };

const DATES: [value: string, words: string][] = [
  ['2025-01-26', 'الأحد 26 يناير/ كانون الثاني 2025'],
  ['2024-03-12', 'الثلاثاء 12 مارس/ آذار 2024'],
  ['2024-02-29', 'الخميس 29 فبراير/ شباط 2024'],
  ['2025-01-26T17:41+03:00', 'الأحد 26 يناير/ كانون الثاني 2025، 17:41'],
  ['2025-01-26T00:10+03:00', 'الأحد 26 يناير/ كانون الثاني 2025، 00:10'],
  ['2025-01-26T23:50-11:00', 'الأحد 26 يناير/ كانون الثاني 2025، 23:50'],
  ['2025-01-26T17:41', 'الأحد 26 يناير/ كانون الثاني 2025، 17:41'],
  ['2025-01', 'يناير/ كانون الثاني 2025'],
  ['2025', '2025'],
  ['2021-02-18/2022-07-14', 'بين 18 فبراير/ شباط 2021 و14 يوليو/ تموز 2022'],
  ['2021-02/2022', 'بين فبراير/ شباط 2021 و2022'],
  ['2021-02-18/..', 'منذ 18 فبراير/ شباط 2021'],
  ['../2022-07-14', 'حتى 14 يوليو/ تموز 2022'],
  ['../..', 'في وقت غير معروف'],
];

for (const [value, words] of DATES) {
  test(`${value} in words`, () => assert.equal(displayDate(value, DUAL), words));
}

test('each regime of months and digits', () => {
  const day = '2025-08-09';
  assert.equal(displayDate(day, { months: 'gulf', digits: 'latin' }), 'السبت 9 أغسطس 2025');
  assert.equal(displayDate(day, { months: 'levant', digits: 'latin' }), 'السبت 9 آب 2025');
  assert.equal(displayDate(day, { months: 'maghreb', digits: 'latin' }), 'السبت 9 أوت 2025');
  assert.equal(displayDate(day, { months: 'dual', digits: 'arabic' }), 'السبت ٩ أغسطس/ آب ٢٠٢٥');
});

test('weekday and time can be left out', () => {
  assert.equal(displayDate('2025-01-26T17:41+03:00', DUAL, { weekday: false, time: false }), '26 يناير/ كانون الثاني 2025');
});

test('the time zone of the machine changes nothing', () => {
  const zone = process.env['TZ'];
  for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Baghdad']) {
    process.env['TZ'] = other;
    for (const [value, words] of DATES) assert.equal(displayDate(value, DUAL), words, other);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('what is no date is refused', () => {
  assert.throws(() => displayDate('أمس', DUAL), RangeError);
  assert.throws(() => displayDate('2025-13-01', DUAL), RangeError);
});

test('a day inside a named month', () => {
  assert.equal(displayDay('2024-03-12', DUAL), 'الثلاثاء 12');
  assert.equal(displayDay('2024-03-12T09:00+03:00', { months: 'dual', digits: 'arabic' }), 'الثلاثاء ١٢');
});
