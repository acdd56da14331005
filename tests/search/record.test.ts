import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchRecord } from '../../src/search/index/record.ts';
import { anArticle } from './an-article.ts';

const mention = { paragraph: 0, start: 0, end: 4, text: 'نادر', by: 'name', because: null } as const;

describe('searchRecord', () => {
  it('holds headline, deck and paragraphs in their order, as the index reads them', () => {
    const { content, meta, url, language } = searchRecord(anArticle({ alternativeHeadline: 'بعد سنتين من العمل' }));
    assert.equal(content, 'افتتاح حديقة البلدية\nبعد سنتين من العمل\nحضر رئيس البلدية الافتتاح، وزرع شجرة زيتون.');
    assert.deepEqual(meta, { title: 'افتتاح حديقة البلدية', date: '2021-04-28' });
    assert.equal(url, '/articles/a1/');
    assert.equal(language, 'ar');
  });

  it('names actors and topics, and each outlet once', () => {
    const { filters } = searchRecord(
      anArticle({
        agencies: [
          { id: 'wikala', name: 'الوكالة', printed: 'الوكالة' },
          { id: 'sahifa', name: 'الصحيفة', printed: 'الصحيفة' },
        ],
        actors: [{ id: 'nadir', name: 'نادر الحلبي', kind: 'person', mentions: [mention] }],
        topics: [{ id: 'parks', name: 'الحدائق', because: ['حديقة'] }],
      }),
    );
    assert.deepEqual(filters, { outlet: ['الصحيفة', 'الوكالة'], actor: ['نادر الحلبي'], topic: ['الحدائق'], year: ['2021'] });
  });

  const YEARS: readonly [string, string | null, string[], string | undefined][] = [
    ['a month', '2021-04', ['2021'], '2021-04'],
    ['a year', '2021', ['2021'], '2021'],
    ['an interval inside a year', '2021-02-18/2021-07-14', ['2021'], '2021-02-18'],
    ['an interval over three years', '2019-12/2021', ['2019', '2020', '2021'], '2019-12'],
    ['an interval without an end', '2019-12/..', ['بلا تاريخ'], '2019-12'],
    ['an interval without a start', '../2019-12', ['بلا تاريخ'], undefined],
    ['no date', null, ['بلا تاريخ'], undefined],
  ];
  for (const [what, edtf, years, date] of YEARS) {
    it(`files ${what} under its years`, () => {
      const { filters, sort } = searchRecord(
        anArticle({ edtf, datePublished: null, datePublishedFrom: edtf === null ? null : 'inferred' }),
      );
      assert.deepEqual(filters.year, years);
      assert.equal(sort.date, date);
    });
  }

  it('says so where the outlet is not known, and where the date is inferred', () => {
    const { filters, meta } = searchRecord(anArticle({ publisher: null, datePublishedFrom: 'inferred' }));
    assert.deepEqual(filters.outlet, ['بلا مصدر']);
    assert.equal(meta.from, 'inferred');
  });

  it('sorts by the minute where the stamp gives it', () => assert.equal(searchRecord(anArticle()).sort.date, '2021-04-28T10:15+03:00'));
});
