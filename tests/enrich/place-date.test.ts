import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDates } from '../../src/arabic/find-dates.ts';
import { placeDate } from '../../src/enrich/place-date.ts';

const ANCHOR = '2019-03-20';
/** Words, what they mean on Wednesday 20 March 2019, and without a day of writing. */
const TABLE: readonly [string, string | null, string | null][] = [
  ['أمس الثلاثاء', '2019-03-19', null],
  ['أمس الأول', '2019-03-18', null],
  ['بعد غد الجمعة', '2019-03-22', null],
  ['يوم الأحد الماضي', '2019-03-17', null],
  ['يوم الأربعاء', '2019-03-20', null],
  ['يوم الأربعاء المقبل', '2019-03-27', null],
  ['في 5 مارس', '2019-03-05', null],
  ['في 5 ديسمبر', '2018-12-05', null],
  ['في 5 ديسمبر المقبل', '2019-12-05', null],
  ['في 25 مارس الماضي', '2018-03-25', null],
  ['في 25 مارس الجاري', '2019-03-25', null],
  ['في 25 مارس من العام المقبل', '2020-03-25', null],
  // Shortly ahead: of this year or of the last, unless a weekday says it.
  ['في 7 أبريل', null, null],
  ['الأحد 7 أبريل', '2019-04-07', null],
  ['السبت 7 أبريل', '2018-04-07', null],
  ['في التاسع من الشهر الماضي', '2019-02-09', null],
  ['في 30 فبراير 2019', null, null],
  ['في مارس الماضي', '2018-03', null],
  ['في فبراير الماضي', '2019-02', null],
  ['في مارس المقبل', '2020-03', null],
  ['في مارس الجاري', '2019-03', null],
  ['الشهر الماضي', '2019-02', null],
  ['في مايو 2018', '2018-05', '2018-05'],
  ['عام 2018', '2018', '2018'],
  ['العام الماضي', '2018', null],
  ['سنة 1440 هـ', '2018-09-11/2019-08-30', '2018-09-11/2019-08-30'],
  ['رمضان 1440', '2019-05-06/2019-06-03', '2019-05-06/2019-06-03'],
  ['رمضان المقبل', '2019-05-06/2019-06-03', null],
  ['في 1 رمضان 1440', '2019-05-06', '2019-05-06'],
  ['في 1 رجب الماضي', '2019-03-08', null],
  ['في 10 محرم', null, null],
  ['من 3 إلى 5 مارس', '2019-03-03/2019-03-05', null],
  ['من 28 ديسمبر إلى 3 يناير 2019', '2018-12-28/2019-01-03', '2018-12-28/2019-01-03'],
  ['من 3 يناير إلى 2 ديسمبر 2019', '2019-01-03/2019-12-02', '2019-01-03/2019-12-02'],
  ['31/12/2018', '2018-12-31', '2018-12-31'],
  ['5/6/2018', '2018', '2018'],
];

describe('placeDate', () => {
  for (const [text, expected, absolute] of TABLE) {
    it(`places «${text}»`, () => {
      const [found] = findDates(text);
      assert.ok(found);
      assert.deepEqual([placeDate(found, ANCHOR)?.value ?? null, placeDate(found, null)?.value ?? null], [expected, absolute]);
    });
  }
  it('says in a note how a value was derived', () => {
    const note = (text: string) => placeDate(findDates(text)[0]!, ANCHOR)?.note;
    assert.match(note('أمس') ?? '', /2019-03-20/);
    assert.match(note('في 5 ديسمبر') ?? '', /السنة.*2019-03-20/u);
    assert.match(note('في 1 رمضان 1440') ?? '', /الهجري/u);
    assert.equal(note('في 5 ديسمبر 2018'), null);
  });
});
