import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveDates } from '../../src/enrich/resolve-dates.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { dateFromWords } from '../../src/ui/date-from-words.ts';

const END = 'الجسر الجديد الذي يربط ضفتي المدينة، ويفتح أمام السيارات والمشاة بعد ثلاث سنوات من العمل المتواصل عند المدخل.';
const read = (lead: string, ...more: string[]) =>
  resolveDates(parseArticle(['افتتاح الجسر الجديد أمام المشاة', ...more, `${lead} ${END}`].join('\n')), null, [], null);

describe('toldToday', () => {
  for (const lead of [
    'افتتح رئيس البلدية اليوم الأربعاء 28 أبريل 2021',
    'افتتح رئيس البلدية اليوم، الأربعاء 28 أبريل 2021،',
    'افتتح رئيس البلدية اليوم الأربعاء (28/4/2021)',
    'افتتح رئيس البلدية صباح اليوم الأربعاء الموافق 28 نيسان 2021',
  ]) {
    it(lead, () => {
      const { datePublished, datePublishedFrom, edtf, dates, messages } = read(lead);
      assert.deepEqual([datePublished, datePublishedFrom, edtf], ['2021-04-28', 'inferred', '2021-04-28']);
      const [first] = dates;
      assert.deepEqual([first?.role, first?.value, first?.line, first?.note], ['published', '2021-04-28', 2, 'يسميه النص «اليوم»']);
      assert.equal(dateFromWords({ dates, datePublished, datePublishedFrom }), 'تاريخ يسميه النص «اليوم»');
      assert.deepEqual(messages, []);
    });
  }

  for (const lead of [
    'افتتح رئيس البلدية الأربعاء 28 أبريل 2021',
    'افتتح رئيس البلدية يوم الأربعاء 28 أبريل 2021',
    'افتتح رئيس البلدية اليوم الخميس 28 أبريل 2021',
    'افتتح رئيس البلدية اليوم الأربعاء 28 أبريل',
    'افتتح رئيس البلدية اليوم 28 أبريل 2021',
    'نقلت صحيفة أخبار اليوم الأربعاء 28 أبريل 2021 صور',
    'اكتمل في ذلك اليوم الأربعاء 28 أبريل 2021',
    'افتتح رئيس البلدية اليوم الأربعاء 28 أبريل 2021 وغدا، اليوم الخميس 29 أبريل 2021،',
  ]) {
    it(`no date from: ${lead}`, () => assert.equal(read(lead).datePublished, null));
  }

  it('gives way to a stamp, and to one whose day and month could be swapped', () => {
    const lead = 'افتتح رئيس البلدية اليوم الأربعاء 28 أبريل 2021';
    assert.equal(read(lead, 'نشر في 29 أبريل 2021').datePublished, '2021-04-29');
    assert.equal(read(lead, 'نشر في 3/4/2020').datePublishedFrom, 'stamp');
  });

  it('counts other days from it', () => {
    const { dates } = read('افتتح رئيس البلدية اليوم الأربعاء 28 أبريل 2021 وكان أعلن أمس إتمام');
    assert.ok(dates.some(({ role, value }) => role === 'event' && value === '2021-04-27'));
  });
});
