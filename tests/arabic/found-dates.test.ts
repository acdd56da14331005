import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../src/arabic/find-dates.ts';
import type { FoundDate, Point } from '../../src/arabic/found-date.ts';

const year = (value: number | null): string => (value === null ? '?' : String(value));
function shownPoint(point: Point): string {
  if (point.kind === 'numeric') return point.readings.join(' or ');
  if (point.kind === 'year') return [year(point.year), point.qualifier].filter(Boolean).join(' ');
  const parts = [point.kind === 'calendar' && point.day, point.month ?? '?', year(point.year)].filter(Boolean).join('.');
  return [parts, point.qualifier, point.yearQualifier && `year ${point.yearQualifier}`, point.calendar === 'hijri' && 'AH']
    .filter(Boolean)
    .join(' ');
}
function shown(found: FoundDate): string {
  if (found.kind === 'range') return `${shownPoint(found.from)} to ${shownPoint(found.to)}`;
  if (found.kind === 'relative') return String(found.days);
  return found.kind === 'weekday' ? `w${found.weekday}` : shownPoint(found);
}

/** Invented sentence, what it speaks of. Words and readings. */
const TABLE: readonly (readonly [text: string, ...dates: (readonly [words: string, reading: string])[]])[] = [
  ['تقام الدورة من 3 إلى 5 مارس 2019 في القاعة', ['من 3 إلى 5 مارس 2019', '3.3.2019 to 5.3.2019']],
  ['من الثالث حتى الخامس من آذار الماضي', ['من الثالث حتى الخامس من آذار الماضي', '3.3.? past to 5.3.? past']],
  ['ما بين 3 و5 مارس', ['ما بين 3 و5 مارس', '3.3.? to 5.3.?']],
  ['بين مارس ومايو 2018', ['بين مارس ومايو 2018', '3.2018 to 5.2018']],
  ['من 28 ديسمبر إلى 3 يناير 2019', ['من 28 ديسمبر إلى 3 يناير 2019', '28.12.2018 to 3.1.2019']],
  ['مفتوح 3-5 أبريل 2019', ['3-5 أبريل 2019', '3.4.2019 to 5.4.2019']],
  ['يمتد من 21 أيار الجاري حتى 9 حزيران المقبل', ['من 21 أيار الجاري حتى 9 حزيران المقبل', '21.5.? current to 9.6.? next']],
  ['بين عامي 2010 و2012', ['بين عامي 2010 و2012', '2010 to 2012']],
  ['من عام 2010 إلى 2012', ['من عام 2010 إلى 2012', '2010 to 2012']],
  ['في عامي 2010 و2014', ['عامي 2010', '2010'], ['2014', '2014']],
  ['يومي 4 و8 نونبر الحالي', ['4', '4.11.? current'], ['8 نونبر الحالي', '8.11.? current']],
  ['في آذار الماضي', ['آذار الماضي', '3.? past']],
  ['منذ شهر ديسمبر/كانون الأول الماضي', ['ديسمبر/كانون الأول الماضي', '12.? past']],
  ['في شهر أبريل من السنة الماضية', ['أبريل من السنة الماضية', '4.? year past']],
  ['ومايو 2018', ['ومايو 2018', '5.2018']],
  ['خلال الشهر المقبل والعام الجاري', ['الشهر المقبل', '?.? next'], ['والعام الجاري', '? current']],
  ['في عام 2018 وسنة 1441 هـ', ['عام 2018', '2018'], ['وسنة 1441 هـ', '1441']],
  ['سنة 1441 هـ', ['سنة 1441 هـ', '1441']],
  ['بتاريخ 19/9/1436هـ', ['19/9/1436هـ', '2015-07-06']],
  ['في 31/12/2018 أقفل', ['31/12/2018', '2018-12-31']],
  ['في 11-6-2018', ['11-6-2018', '2018-06-11 or 2018-11-06']],
  ['الاثنين 11-6-2018', ['الاثنين 11-6-2018', '2018-06-11']],
  ['15 رمضان 1440 هـ الموافق 20 مايو 2019 م', ['15 رمضان 1440 هـ', '15.9.1440 AH'], ['20 مايو 2019 م', '20.5.2019']],
  ['يوم الثلاثاء الموافق 19 يناير 2016', ['الثلاثاء الموافق 19 يناير 2016', '19.1.2016']],
  ['الخميس المقبل (12 مايو)', ['الخميس المقبل (12 مايو)', '12.5.? next']],
  ['في فاتح شتنبر 2018', ['فاتح شتنبر 2018', '1.9.2018']],
  ['وصل أول أمس الخميس وسيعود بعد غد', ['أول أمس الخميس', '-2'], ['بعد غد', '2']],
  ['في 17 الجاري', ['17 الجاري', '17.?.? current']],
  ['حدث ذلك في 27أبريل', ['27أبريل', '27.4.?']],
  ['في ٥ آذَار ٢٠١٩', ['٥ آذَار ٢٠١٩', '5.3.2019']],
];

/** Sentences with words or numbers that look like dates. */
const NONE = [
  'بعد ثورة 25 يناير وأمام قوى 14 آذار',
  'في شارع 26 يوليو',
  'فاز الفريق 3 صفر على ضيفه',
  'http://example.org/2012/05/12/page',
  'الرقم 1/2/2012/33 في السجل',
  'تابعوا أخبار اليوم على الموقع',
  'عاد في اليوم التالي',
  'قد غدا المكان خالياً',
  'سقطت المدينة عام 1453 بعد حصار',
  'من مارس إلى مايو تمطر',
  'بلغ الناتج 2018 طناً',
  'كان يمارس الرياضة في الربيع الماضي',
];

describe('findDates', () => {
  for (const [text, ...dates] of TABLE) {
    it(`reads «${text}»`, () => {
      const found = findDates(text).map((each) => [each.text, shown(each)]);
      assert.deepEqual(found, dates);
    });
  }
  for (const text of NONE) it(`reads no date in «${text}»`, () => assert.deepEqual(findDates(text), []));
});
