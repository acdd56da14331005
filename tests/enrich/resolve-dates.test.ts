import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveDates } from '../../src/enrich/resolve-dates.ts';
import type { StampOutlet } from '../../src/enrich/settle-dates.ts';
import { articleSchema } from '../../src/model/article.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';

const OUTLET: StampOutlet = { name: 'ضفاف', country: 'IQ', timezone: 'Asia/Baghdad', named: true };
const SENTENCE = 'افتتح مدير بلدية الضفاف الجسر الجديد أمام السيارات والمشاة بعد عامين من العمل المتواصل عند مدخل المدينة الشمالي.';
const read = (lines: string[], outlet: StampOutlet | null = null) =>
  resolveDates(parseArticle(['عنوان خبر الجسر الجديد', ...lines].join('\n')), null, [], outlet);

describe('resolveDates, where day and month could be swapped', () => {
  const TABLE: readonly [why: string, lines: string[], outlet: StampOutlet | null, day: string | null][] = [
    ['nothing decides', ['03/04/2020', SENTENCE], null, null],
    ['a weekday beside it', ['الجمعة 03/04/2020', SENTENCE], null, '2020-04-03'],
    ['a weekday above it', ['الجمعة', '03/04/2020', SENTENCE], null, '2020-04-03'],
    ['today’s weekday in the body', ['03/04/2020', `اليوم الأربعاء ${SENTENCE}`], null, '2020-03-04'],
    ['yesterday’s weekday in the body', ['03/04/2020', `أمس الخميس ${SENTENCE}`], null, '2020-04-03'],
    ['weekdays that contradict each other', ['03/04/2020', `اليوم الأربعاء ${SENTENCE} أمس الخميس.`], null, null],
    ['this month in the body', ['03/04/2020', `في 1 أبريل الجاري ${SENTENCE}`], null, '2020-04-03'],
    ['the Hijra on another line', ['03/04/2020', '10 شعبان 1441 هـ', SENTENCE], null, '2020-04-03'],
    ['the order of another stamp', ['نشر في 03/04/2020', 'آخر تحديث 13/04/2020', SENTENCE], null, '2020-04-03'],
    ['the country of the outlet that is named', ['03/04/2020', SENTENCE], OUTLET, '2020-04-03'],
    ['an outlet that is inferred', ['03/04/2020', SENTENCE], { ...OUTLET, named: false }, null],
    ['the known order of the outlet', ['03/04/2020', SENTENCE], { ...OUTLET, named: false, stampOrder: 'month' }, '2020-03-04'],
    ['the custom of AM and PM', ['03/04/2020 10:15 PM', SENTENCE], null, '2020-03-04'],
    ['the custom of AM and PM before that of a country', ['03/04/2020 10:15 PM', SENTENCE], OUTLET, '2020-03-04'],
    ['the body rather than AM and PM', ['03/04/2020 10:15 PM', `أمس الخميس ${SENTENCE}`], null, '2020-04-03'],
    ['a weekday above rather than AM and PM', ['الجمعة', '03/04/2020 10:15 PM', SENTENCE], null, '2020-04-03'],
    [
      'digits that decide themselves, with AM',
      ['نشر في 03/04/2020 10:15 AM', 'آخر تحديث 13/04/2020 10:15 AM', SENTENCE],
      null,
      '2020-04-03',
    ],
    ['a weekday that fits no reading, which usage does not overrule', ['السبت 03/04/2020', SENTENCE], OUTLET, null],
    ['the body rather than usage', ['03/04/2020', `اليوم الأربعاء ${SENTENCE}`], OUTLET, '2020-03-04'],
  ];
  for (const [why, lines, outlet, day] of TABLE) {
    it(`${why}: ${day}`, () => {
      const { datePublished, datePublishedFrom, edtf, dates, messages } = read(lines, outlet);
      assert.equal(datePublished?.slice(0, 10) ?? null, day);
      assert.equal(edtf, day ?? '2020');
      assert.equal(messages.some(({ rule }) => rule === 'date-ambiguous') && day !== null && lines.length === 2, false);
      if (day === null) assert.ok(messages.some(({ rule }) => rule === 'date-ambiguous'));
      if (day)
        assert.equal(datePublishedFrom, (outlet === OUTLET || lines[0]?.endsWith('PM')) && lines[1] === SENTENCE ? 'inferred' : 'stamp');
      if (day && !lines.some((line) => line.startsWith('الجمعة'))) assert.match(dates[0]?.note ?? '', /حسمه/u);
    });
  }
});

describe('resolveDates, days in two calendars', () => {
  it('takes a day of the Hijra alone for inferred: the Gregorian one is printed nowhere', () => {
    const { datePublished, datePublishedFrom, dates } = read(['12 محرم 1440 هـ', SENTENCE]);
    assert.deepEqual([datePublished, datePublishedFrom, dates[0]?.calendar], ['2018-09-22', 'inferred', 'hijri']);
    assert.match(dates[0]?.note ?? '', /محوّل من التقويم الهجري/u);
    assert.equal(read(['12 محرم 1440 هـ الموافق 22 سبتمبر 2018 م', SENTENCE]).datePublishedFrom, 'stamp');
  });
  const agreement = (line: string) => read([line, SENTENCE]).dates.map(({ value, calendar, agrees }) => [value, calendar, agrees]);
  it('agrees', () =>
    assert.deepEqual(agreement('12 محرم 1440 هـ الموافق 22 سبتمبر 2018 م'), [
      ['2018-09-22', 'hijri', true],
      ['2018-09-22', 'gregorian', true],
    ]));
  it('agrees a day apart, and says so', () => {
    const { dates } = read(['11 محرم 1440 هـ الموافق 22 سبتمبر 2018 م', SENTENCE]);
    assert.deepEqual(
      dates.map(({ value, agrees }) => [value, agrees]),
      [
        ['2018-09-21', true],
        ['2018-09-22', true],
      ],
    );
    assert.match(dates[1]?.note ?? '', /2018-09-21/u);
  });
  it('takes the weekday for that of the Gregorian day, where the Hijra is a day off', () => {
    const { dates, messages } = read(['السبت 11 محرم 1440 هـ - الموافق 22 سبتمبر 2018 م', SENTENCE]);
    assert.deepEqual(
      dates.map(({ calendar, agrees }) => [calendar, agrees]),
      [
        ['hijri', true],
        ['gregorian', true],
      ],
    );
    assert.equal(messages.length, 0);
    const spoken = read(['2020/5/17', `يوم السبت 11 محرم 1440 هـ الموافق 22 سبتمبر 2018 م ${SENTENCE}`]);
    assert.deepEqual(
      spoken.dates.map(({ agrees }) => agrees).filter((agrees) => agrees === false),
      [],
    );
  });
  it('does not agree, and asks', () => {
    const { dates, messages, datePublished } = read(['1 محرم 1440 هـ الموافق 22 سبتمبر 2018 م', SENTENCE]);
    assert.deepEqual(
      dates.map(({ agrees }) => agrees),
      [false, false],
    );
    assert.ok(messages.some(({ rule }) => rule === 'weekday-conflict'));
    assert.equal(datePublished, '2018-09-22');
  });
  it('is asked of the body too', () => {
    const { dates } = read(['2020/5/17', `في 15 رمضان 1440 هـ الموافق 20 مايو 2019 م ${SENTENCE}`]);
    assert.deepEqual(
      dates.filter(({ role }) => role === 'mentioned').map(({ value, calendar, agrees }) => [value, calendar, agrees]),
      [
        ['2019-05-20', 'hijri', true],
        ['2019-05-20', 'gregorian', true],
      ],
    );
  });
});

describe('resolveDates, weekdays that do not fit', () => {
  for (const line of ['الأحد 25/02/2012', 'الأحد 3 مايو 2012', 'الأحد 12/05/2016 م', 'السبت 03/04/2020']) {
    it(line, () => {
      const { messages, dates } = read([line, SENTENCE]);
      assert.ok(messages.some(({ rule, line }) => rule === 'weekday-conflict' && line === 2));
      assert.equal(dates[0]?.agrees, false);
    });
  }
  it('is asked of datelines and of the body too', () => {
    const { messages, dates } = read(['17 مايو 2012', `الضفاف، الاثنين 15 مايو 2012 (أ ف ب) - في يوم الأحد 8 مايو 2012 ${SENTENCE}`]);
    assert.deepEqual(
      dates.filter(({ agrees }) => agrees === false).map(({ role, value }) => [role, value]),
      [
        ['dateline', '2012-05-15'],
        ['mentioned', '2012-05-08'],
      ],
    );
    assert.equal(messages.filter(({ rule, line }) => rule === 'weekday-conflict' && line === 3).length, 2);
  });
});

describe('resolveDates, a text that was printed the day after it was written', () => {
  // 17 May 2012 was a Thursday.
  const eventsOf = (...texts: string[]) => {
    const { dates, messages } = read(['17 مايو 2012', ...texts.map((text) => `${text} ${SENTENCE}`)]);
    return [dates.filter(({ role }) => role === 'event').map(({ value }) => value), messages.map(({ rule }) => rule)];
  };
  it('counts from the day that the text calls today, and says so', () =>
    assert.deepEqual(eventsOf('اليوم الأربعاء', 'ومساء أمس'), [['2012-05-16', '2012-05-15'], ['weekday-conflict']]));
  it('counts from the stamp where the weekdays fit it', () =>
    assert.deepEqual(eventsOf('أمس الأربعاء', 'اليوم'), [['2012-05-16', '2012-05-17'], []]));
  it('asks where they fit neither day, or contradict each other', () => {
    assert.deepEqual(eventsOf('اليوم الأحد'), [['2012-05-17'], ['weekday-conflict']]);
    assert.deepEqual(eventsOf('اليوم الأربعاء', 'غدا الجمعة'), [['2012-05-17', '2012-05-18'], ['weekday-conflict']]);
  });
});

describe('resolveDates, days that no calendar has', () => {
  const LEAD = 'عنوان خبر الجسر الجديد';
  for (const [line, text, says] of [
    [2, ['30 فبراير 2012', SENTENCE], '«30 فبراير 2012» is no day of the Gregorian calendar'],
    [2, ['نشر في 31/11/2012 | 10:15', SENTENCE], '«31/11/2012 | 10:15» is no day of the Gregorian calendar'],
    [2, ['13/25/2012', SENTENCE], '«13/25/2012» is no day of the Gregorian calendar'],
    [2, ['30 محرم 1440 هـ', SENTENCE], '«30 محرم 1440 هـ» is no day of the Umm al-Qura calendar'],
    [2, [`الضفاف 31 نيسان 2012 (أ ف ب) - ${SENTENCE}`], '«31 نيسان 2012» is no day of the Gregorian calendar'],
    [3, ['17 مايو 2012', `في 30 فبراير 2012 ${SENTENCE}`], '«30 فبراير 2012» is no day of the Gregorian calendar'],
  ] as const) {
    it(`${text[0]}: a warning, and no value`, () => {
      const { messages, dates, datePublished } = read([...text]);
      const found = messages.filter(({ rule }) => rule === 'date-impossible');
      assert.deepEqual(
        found.map((message) => [message.severity, message.line, message.reason.split('; expected')[0]]),
        [['warning', line, says]],
      );
      assert.deepEqual([datePublished, ...dates.map(({ value }) => value)], line === 3 ? ['2012-05-17', '2012-05-17'] : [null]);
    });
  }
  it('keeps the line of such a stamp', () => {
    const parts = parseArticle([LEAD, '31/11/2012', SENTENCE].join('\n'));
    assert.deepEqual([parts.headline?.text, parts.stamps.map(({ line }) => line), parts.paragraphs.length], [LEAD, [2], 1]);
  });
});

describe('resolveDates, times', () => {
  it('takes the zone that is printed before that of the outlet', () => {
    assert.equal(read(['2020/5/17 10:30', SENTENCE], OUTLET).datePublished, '2020-05-17T10:30+03:00');
    assert.equal(read(['2020/5/17 10:30 GMT', SENTENCE], OUTLET).datePublished, '2020-05-17T10:30Z');
    assert.equal(read(['2020/5/17 10:30 بتوقيت القاهرة', SENTENCE]).datePublished, '2020-05-17T10:30+02:00');
  });
  it('takes the minute from the line beside the stamp', () =>
    assert.equal(read(['17.05.2020', '21h15', SENTENCE]).datePublished, '2020-05-17T21:15'));
});

it('every value is of the published shape', () => {
  const body = 'من 3 إلى 5 مارس الماضي وفي آذار المقبل ورمضان 1440 وعام 2018 وسنة 1441 هـ وبين مارس ومايو 2018 و5/6/2018';
  for (const date of read(['2020/5/17', `${body} ${SENTENCE}`]).dates) articleSchema.shape.dates.element.parse(date);
});
