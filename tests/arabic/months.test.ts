import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginsMonthName, englishMonthOf, libyanMonthOfKey, monthOf } from '../../src/arabic/months.ts';
import { englishWeekdayOf, weekdayOf } from '../../src/arabic/weekdays.ts';

const LOCALES = ['ar-EG', 'ar-IQ', 'ar-LB', 'ar-SY', 'ar-DZ', 'ar-TN', 'ar-MA', 'ar-MR', 'ar-SA-u-ca-gregory'];

describe('monthOf', () => {
  for (const locale of LOCALES) {
    it(`reads the month names of ${locale}`, () => {
      const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = names.format(new Date(Date.UTC(2021, month - 1, 15)));
        assert.deepEqual(monthOf(name), { month, calendar: 'gregorian' }, name);
      }
    });
  }
  it('reads the Hijri month names', () => {
    const names = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 354; day += 10) {
      assert.equal(monthOf(names.format(new Date(Date.UTC(2021, 7, 12 + day))))?.calendar, 'hijri');
    }
  });
  for (const [name, month] of [
    ['ابريل', 4],
    ['كانون ثاني', 1],
    ['غشت', 8],
    ['أوغسطس', 8],
    ['أغشت', 8],
    ['فيفري', 2],
    ['جويلية', 7],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(monthOf(name)?.month, month));
  }
  for (const word of ['الربيع', 'ناصر', 'وزير', '']) it(`reads no month in «${word}»`, () => assert.equal(monthOf(word), null));
});

describe('libyanMonthOfKey', () => {
  it('reads canonical names, of which monthOf reads none', () => {
    assert.deepEqual(
      ['الطير', 'هانيبال', 'اي النار', 'يناير'].map((key) => libyanMonthOfKey(key)?.month),
      [4, 8, 1, undefined],
    );
    assert.equal(monthOf('هانيبال'), null);
  });
  it('tells the first words of names of two', () =>
    assert.deepEqual(['كانون', 'ربيع', 'اي', 'مارس'].map(beginsMonthName), [true, true, true, false]));
});

describe('englishMonthOf', () => {
  it('reads names whole and cut', () =>
    assert.deepEqual(['January', 'Jan', 'sept', 'Dec.', 'Ja', 'Hello'].map(englishMonthOf), [1, 1, 9, 12, null, null]));
});

describe('weekdayOf', () => {
  it('reads the weekday names of Intl', () => {
    const names = new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) assert.equal(weekdayOf(names.format(new Date(Date.UTC(2024, 0, day)))), day);
  });
  it('reads other spellings', () =>
    assert.deepEqual(['الإثنين', 'الاربعاء', 'ثلاثاء', 'الثلثاء', 'الأحـد', 'أمس'].map(weekdayOf), [1, 3, 2, 2, 7, null]));
  it('reads English names', () => assert.deepEqual(['Wed', 'sunday', 'We'].map(englishWeekdayOf), [3, 7, null]));
});
