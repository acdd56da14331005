import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../src/arabic/find-dates.ts';

const CALENDAR: readonly (readonly [
  text: string,
  date: { day: number; month: number | null; year: number | null; qualifier: string | null },
])[] = [
  ['وصل الوفد في 5 مارس 2019 إلى المدينة', { day: 5, month: 3, year: 2019, qualifier: null }],
  ['منذ ٢١ نيسان ٢٠٠٣', { day: 21, month: 4, year: 2003, qualifier: null }],
  ['في 3 آب/أغسطس 2014 بدأ', { day: 3, month: 8, year: 2014, qualifier: null }],
  ['في 9 كانون الثاني/ يناير 1998', { day: 9, month: 1, year: 1998, qualifier: null }],
  ['في التاسع من تموز الجاري', { day: 9, month: 7, year: null, qualifier: 'current' }],
  ['في الحادي والعشرين من أيلول الماضي', { day: 21, month: 9, year: null, qualifier: 'past' }],
  ['يوم الثاني عشر من شهر مايو المقبل', { day: 12, month: 5, year: null, qualifier: 'next' }],
  ['في العاشر من الشهر الحالي', { day: 10, month: null, year: null, qualifier: 'current' }],
  ['الخميس 7 غشت', { day: 7, month: 8, year: null, qualifier: null }],
];

describe('findDates', () => {
  for (const [text, expected] of CALENDAR) {
    it(`reads a day in «${text}»`, () => {
      const found = findDates(text).filter((date) => date.kind === 'calendar');
      assert.equal(found.length, 1);
      const [{ day, month, year, qualifier }] = found as [(typeof found)[number]];
      assert.deepEqual({ day, month, year, qualifier }, expected);
    });
  }
  it('reads days counted from today, with their weekday', () => {
    const found = findDates('قال مساء أمس الأحد إنه عاد اليوم (الإثنين) وسيغادر غداً، والتقى أمس الأول بالوفد');
    assert.deepEqual(
      found.map((date) => date.kind === 'relative' && [date.text, date.days, date.weekday]),
      [
        ['مساء أمس الأحد', -1, 7],
        ['اليوم (الإثنين)', 0, 1],
        ['غداً', 1, null],
        ['أمس الأول', -2, null],
      ],
    );
  });
  it('reads a weekday that is named as a day or set off by commas', () => {
    assert.deepEqual(
      findDates('وصل يوم الجمعة الماضي، وغادر، السبت، إلى الشمال').map((date) => [date.text, date.weekday]),
      [
        ['يوم الجمعة الماضي', 5],
        ['السبت', 6],
      ],
    );
  });
  for (const text of ['شارك 18 لاعباً', 'التقى الاثنين معاً في القاعة', 'لم يحضر أحد', 'بلغ عددهم 40 مارس عمله', 'في 31، مارس الضغط']) {
    it(`reads no date in «${text}»`, () => assert.deepEqual(findDates(text), []));
  }
  it('gives spans that lie in the text and do not overlap', () => {
    const word = fc.constantFrom(
      'اليوم',
      'أمس',
      '18',
      'مارس',
      '2020',
      'من',
      'الثاني',
      'عشر',
      'الأحد',
      '،',
      '/',
      '(',
      ')',
      'كانون',
      'الماضي',
      'يوم',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end, text: printed } of findDates(text)) {
          assert.equal(text.slice(start, end), printed);
          assert.ok(start >= last && end > start);
          last = end;
        }
      }),
    );
  });
});
