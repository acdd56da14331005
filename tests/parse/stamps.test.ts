import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLines } from '../../src/parse/lines.ts';
import { readStamp } from '../../src/parse/stamps.ts';

const read = (text: string) => {
  const [line] = readLines(text);
  assert.ok(line);
  return readStamp(line);
};

/** Line, and what its stamps say: role, value, time, weekday; «?» where day and month could be swapped. */
const STAMPS: readonly [string, ...string[]][] = [
  ['نشر في 26-01-2025 | 17:41', 'published 2025-01-26 17:41'],
  ['آخر تحديث 26-01-2025 | 17:59', 'modified 2025-01-26 17:59'],
  ['26-01-2025 آخر تحديث للصفحة في', 'modified 2025-01-26'],
  ['Published: 12 May 2019', 'published 2019-05-12'],
  ['Last updated on May 12th, 2019 at 9:05 PM', 'modified 2019-05-12 21:05'],
  ['Sunday, 12 May 2019', 'published 2019-05-12 w7'],
  ['2025/03/17', 'published 2025-03-17'],
  ['2018.11.23', 'published 2018-11-23'],
  ['• 4/28/2021', 'published 2021-04-28'],
  ['28/4/2021', 'published 2021-04-28'],
  ['الأحد الثامن من نوفمبر عام ألفين وخمسة عشر', 'published 2015-11-08 w7'],
  ['الثامن من نوفمبر سنة ألف وتسعمائة وخمسة وتسعين', 'published 1995-11-08'],
  ['8 تشرين2 2015', 'published 2015-11-08'],
  ['8 ت2 2015', 'published 2015-11-08'],
  ['8 ك2 2015', 'published 2015-01-08'],
  ['2015 أبريل 2', 'published 2015-04-02'],
  ['٠٤:١٥ الجمعة ٣ / ٥ / ٢٠١٩', 'published 2019-05-03 04:15 w5'],
  ['03.04.2020', 'published 2020-04-03'],
  ['5/5/2020', 'published 2020-05-05'],
  ['2020\\5\\17', 'published 2020-05-17'],
  ['17 | 5 | 2020', 'published 2020-05-17'],
  ['17ـ5ـ2020', 'published 2020-05-17'],
  // A year of two digits.
  ['26/5/19', 'published 2019-05-26'],
  ['نشر في 26.05.89', 'published 1989-05-26'],
  ['12/5/19', 'published 2019?'],
  ['الأحد 12/5/19', 'published 2019-05-12 w7'],
  // Nothing decides; a weekday does; a Latin AM or PM does.
  ['03/04/2020', 'published 2020?'],
  ['الجمعة 03/04/2020', 'published 2020-04-03 w5'],
  ['الأربعاء 03/04/2020', 'published 2020-03-04 w3'],
  ['السبت 03/04/2020', 'published 2020? w6'],
  ['03-04-2020 06:25 PM', 'published 2020-03-04 18:25'],
  ['03/04/2020 06:25 م', 'published 2020? 18:25'],
  ['الأحد، 12 أيار، 2019، 12:30 صباحا', 'published 2019-05-12 00:30 w7'],
  ['الأحد 12 مايو-أيار 2019 الساعة 9 مساءً', 'published 2019-05-12 21:00 w7'],
  ['مايو 17, 2018 على الساعة 19:05 |', 'published 2018-05-17 19:05'],
  ['3 كانون الثاني 2012 09:28م', 'published 2012-01-03 21:28'],
  ['الجمعة 5 جويلية 2019 الساعة 10:40:12 بتوقيت مدينة النهر', 'published 2019-07-05 10:40 w5'],
  ['2 دجنبر 2018 - 12h05', 'published 2018-12-02 12:05'],
  ['فاتح شتنبر 2018', 'published 2018-09-01'],
  ['الثلثاء السابع والعشرون من نيسان 2021', 'published 2021-04-27 w2'],
  ['السبت29جوان2019 م', 'published 2019-06-29 w6'],
  ['7 الطير (أبريل) 2005', 'published 2005-04-07'],
  ['7 الطير 2005', 'published 2005-04-07'],
  ['الاثنين 2 مارس 2020 الساعة 12 ظهراً', 'published 2020-03-02 12:00 w1'],
  ['الاثنين 2 مارس 2020 12:30 ليلا', 'published 2020-03-02 00:30 w1'],
  ['2 مارس 2020 الساعة 10.30 بعد الظهر', 'published 2020-03-02 22:30'],
  // A time of updating on the same line.
  ['28 أبريل 2021 - 10:15 آخر تحديث 12:30', 'published 2021-04-28 10:15', 'modified 2021-04-28 12:30'],
  ['نشر 28 أبريل 2021 10:15 (آخر تحديث الساعة 12:30 م)', 'published 2021-04-28 10:15', 'modified 2021-04-28 12:30'],
  ['آخر تحديث 28 أبريل 2021 10:15', 'modified 2021-04-28 10:15'],
  ['28 أبريل 2021 آخر تحديث 12:30', 'modified 2021-04-28 12:30'],
  ['نشر في 28 أبريل 2021 10:00 وحدث في 29 أبريل 2021 9:00', 'published 2021-04-28 10:00', 'modified 2021-04-29 09:00'],
  ['نشر في 28 أبريل 2021 وآخر تحديث 29 أبريل 2021', 'published 2021-04-28', 'modified 2021-04-29'],
  // The midnight between two days, and no hour at all.
  ['28 أبريل 2021 24:00', 'published 2021-04-28'],
  ['28 أبريل 2021 الساعة 24:00', 'published 2021-04-28'],
  ['28 أبريل 2021 23:59', 'published 2021-04-28 23:59'],
  // Times in words.
  ['2 مارس 2020 الساعة الثامنة مساءً', 'published 2020-03-02 20:00'],
  ['نشر في 02-03-2020 في تمام الساعة الحادية عشرة والنصف صباحاً', 'published 2020? 11:30'],
  ['الاثنين 2 مارس 2020 - العاشرة إلا ربعاً صباحا', 'published 2020-03-02 09:45 w1'],
  ['الاثنين 2 مارس 2020 الثانية عشرة والثلث من ظهر', 'published 2020-03-02 12:20 w1'],
  ['2 مارس 2020 الساعة الواحدة بعد منتصف الليل', 'published 2020-03-02 01:00'],
  ['2 مارس 2020 الثانية عشرة منتصف الليل', 'published 2020-03-02 00:00'],
  ['2 مارس 2020 منتصف الليل', 'published 2020-03-02 00:00'],
  ['2 مارس 2020 منتصف النهار', 'published 2020-03-02 12:00'],
  ['2 مارس 2020 الساعة الثالثة وعشر دقائق عصرا بتوقيت بغداد', 'published 2020-03-02 15:10'],
  ['2 مارس 2020 الساعة السابعة وخمس وعشرين دقيقة مساء', 'published 2020-03-02 19:25'],
  ['2 مارس 2020 الساعة السابعة و20 دقيقة مساء', 'published 2020-03-02 19:20'],
  ['2 مارس 2020 الثامنة والنصف إلا خمس دقائق فجرا', 'published 2020-03-02 08:25'],
  ['2 مارس 2020 الساعة 8 والربع مساء', 'published 2020-03-02 20:15'],
  ['2 مارس 2020 الساعة السابعة', 'published 2020-03-02'],
  ['2 مارس 2020 11:15 قبل منتصف الليل', 'published 2020-03-02 23:15'],
  ['2020-03-02T10:30:15.250+01:00', 'published 2020-03-02 10:30'],
  // The day in the other calendar decides between two readings.
  ['03/04/2020 - 10 شعبان 1441هـ', 'published 2020-04-03', 'published 2020-04-03 hijri'],
  ['12 محرم 1440 هـ', 'published 2018-09-22 hijri'],
  ['12-1-40 هـ', 'published 2018-09-22 hijri'],
  ['1440/1/12', 'published 2018-09-22 hijri'],
  ['يوم السبت 12 محرم 1440هـ الموافق 22 سبتمبر 2018م', 'published 2018-09-22 w6 hijri', 'published 2018-09-22 w6'],
  ['مايو 2019', 'published 2019-05'],
];

/** Stamps of days that their calendar has not. */
const IMPOSSIBLE = [
  '31/02/2020',
  '2020/13/01',
  '13/25/2012',
  '٣١/١١/٢٠١٢',
  'نشر في 30 فبراير 2012 الساعة 10:15',
  'الأحد 31 تشرين الثاني 2012',
  'February 30, 2012',
  '29 شباط 2019',
];

/** Lines that hold a date, or look like it, and are no stamps. */
const OTHERS = [
  'افتتح الجسر الجديد في 12 مايو 2019 أمام السيارات',
  'افتتح في 12 مايو 2019.',
  '41/02/2020',
  '00/00/2020',
  '00:00',
  '12 مايو',
  '2019',
  'هاتف 12-34-5678',
  'فريق النهر 12-5-19',
  'العدد 1234',
  'خطة مايو 2019',
  'ماذا حدث في 28 أبريل 2021',
  'هجوم 28 أبريل 2021؟',
];

describe('readStamp', () => {
  for (const [text, ...expected] of STAMPS) {
    test(`reads ${text}`, () => {
      const found = read(text)?.stamps.map(({ role, value, time, weekday, ambiguous, calendar }) =>
        [role, ambiguous ? `${value}?` : value, time, weekday && `w${weekday}`, calendar === 'hijri' ? calendar : null]
          .filter((each) => each !== null)
          .join(' '),
      );
      assert.deepEqual(found, expected);
    });
  }

  for (const text of IMPOSSIBLE) {
    test(`reads no day from ${text}`, () => {
      const stamp = read(text);
      assert.deepEqual(
        stamp?.stamps.map(({ value, ambiguous, impossible }) => [value, ambiguous, impossible]),
        [['', false, true]],
      );
      assert.equal(stamp?.rest, null);
    });
  }

  for (const text of OTHERS) {
    test(`leaves ${text}`, () => assert.equal(read(text), null));
  }

  /** Line, the words of the date, what is left beside it. */
  const RESTS: readonly [string, string, string | null][] = [
    ['محليات 2019/05/12', '2019/05/12', 'محليات'],
    ['2019-05-12  (طب)', '2019-05-12', 'طب'],
    ['12 مايو 2019 - 24', '12 مايو 2019', null],
    ['12 مايو 2019 (9 تعليقات)', '12 مايو 2019', null],
    ['12 مايو 2019 | 3 دقائق للقراءة', '12 مايو 2019', null],
    ['12 مايو 2019 رقم 55', '12 مايو 2019', null],
    ['12 مايو 2019 جسر 55', '12 مايو 2019', 'جسر 55'],
    ['عمّان - سامي الجسار | 2019-05-12', '2019-05-12', 'عمّان - سامي الجسار'],
    ['نشر في: الأحد - 12 مايو 2019 (10:00)', 'الأحد - 12 مايو 2019 (10:00', null],
    ['المصدر:: يوم الأحد 12/05/2019 م - الموافق 7-9-1440 هـ', 'الأحد 12/05/2019 م', null],
  ];
  for (const [text, words, rest] of RESTS) {
    test(`parts the words of ${text}`, () => {
      const stamp = read(text);
      assert.equal(stamp?.stamps[0]?.text, words);
      assert.equal(stamp?.rest, rest);
    });
  }

  test('reads the outlet and the words before it in a stamp of an aggregator, day first', () => {
    const stamp = read('سامي الجسارنشر في ضفاف النهر يوم 06 - 02 - 2011');
    assert.deepEqual(stamp?.credit, { outlet: 'ضفاف النهر', before: 'سامي الجسار' });
    assert.deepEqual(
      stamp?.stamps.map(({ value, ambiguous }) => [value, ambiguous]),
      [['2011-02-06', false]],
    );
  });

  test('reads the number of readers beside the date', () => {
    const stamp = read('07 حزيران 2018 04:16 عدد القراءات 2210');
    assert.deepEqual([stamp?.views, stamp?.rest], [2210, null]);
  });
});

describe('the zone of a time', () => {
  const ZONES: readonly [string, string | null][] = [
    ['2 مارس 2020 10:30 بتوقيت القدس', 'Asia/Jerusalem'],
    ['2 مارس 2020 10:30 (ت.غ)', 'UTC'],
    ['2 مارس 2020 10:30 بتوقيت غرينتش', 'UTC'],
    ['GMT 10:30 02.03.2020', 'UTC'],
    ['2 مارس 2020 10:30 GMT+3', '+03:00'],
    ['2020-03-02T10:30:00Z', 'UTC'],
    ['2020-03-02T10:30:00+01:00', '+01:00'],
    ['2020-03-02T10:30:00+0300', '+03:00'],
    ['2020-03-02T10:30:00-0330', '-03:30'],
    ['2020-03-02T10:30-05:00', '-05:00'],
    ['2 مارس 2020 10:30 +3', '+03:00'],
    ['2 مارس 2020 10:30 GMT+0530', '+05:30'],
    ['2020-03-02T10:30:00+0375', null],
    ['2020-03-02T10:30:00+03:75', null],
    ['2 مارس 2020 10:30-12:00', null],
    ['10:30 - 22/3/2020', null],
    ['10:30-1441/3/2', null],
    ['2 مارس 2020 10:30 ت م', 'Asia/Riyadh'],
    ['2 مارس 2020 10:30 (ت.م)', 'Asia/Riyadh'],
    ['2 مارس 2020 10:30 بتوقيت مدينة النهر', null],
    ['2 مارس 2020 10:30', null],
  ];
  for (const [text, zone] of ZONES) test(text, () => assert.equal(read(text)?.stamps[0]?.zone, zone));
});

describe('counters glued to a stamp', () => {
  for (const [text, time, rest, views] of [
    ['نشر في: 29-12-2012 الساعة 09:28مالقراءات 311', '21:28', null, 311],
    ['نشر في 29-12-2012الساعة 11:31 صباحاًالقراءات 1829', '11:31', null, 1829],
    ['السبت 29 ديسمبر 2012مكتب صنعاءالقراءات:1829التعليقات:4', null, 'مكتب صنعاء', 1829],
    ['السبت 29 ديسمبر 2012 - محليات التعليقات: 4', null, 'محليات', null],
  ] as const)
    test(text, () => {
      const stamp = read(text);
      assert.deepEqual([stamp?.stamps[0]?.value, stamp?.stamps[0]?.time, stamp?.rest, stamp?.views], ['2012-12-29', time, rest, views]);
    });
});
