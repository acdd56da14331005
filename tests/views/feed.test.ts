import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedItems } from '../../src/views/feed.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const on = (id: string, datePublished: string | null, edtf = datePublished?.slice(0, 10) ?? null) =>
  makeSummary(id, { edtf, datePublished });

test('feedItems gives the newest first and leaves out what has no date', () => {
  const archive = makeArchive([on('old', '2019-05-01'), on('new', '2021-03-04'), on('undated', null)]);
  assert.deepEqual(
    feedItems(archive, 10).map(({ url }) => url),
    ['/articles/new/', '/articles/old/'],
  );
  assert.deepEqual(
    feedItems(archive, 1).map(({ url }) => url),
    ['/articles/new/'],
  );
});

test('what is known to a month or an interval stands by its earliest day, and has no date that it has not', () => {
  const publisher = { id: null, name: 'ضفاف', from: 'printed' } as const;
  const archive = makeArchive([
    makeSummary('day', { edtf: '2021-03-04', publisher }),
    on('month', null, '2021-04'),
    on('interval', null, '2020-12-01/2021-06-02'),
    on('open', null, '../2019-02-03'),
    on('year', null, '2018'),
    makeSummary('converted', { edtf: '2017-05-06', datePublishedFrom: 'inferred' }),
  ]);
  assert.deepEqual(
    feedItems(archive, 10).map(({ url, publishedAt, description }) => [url.split('/')[2], publishedAt?.toISOString() ?? null, description]),
    [
      ['month', null, 'المصدر غير معروف · أبريل/ نيسان 2021'],
      ['day', '2021-03-04T00:00:00.000Z', 'ضفاف · الخميس 4 مارس/ آذار 2021'],
      ['interval', null, 'المصدر غير معروف · بين 1 ديسمبر/ كانون الأول 2020 و2 يونيو/ حزيران 2021'],
      ['open', null, 'المصدر غير معروف · حتى 3 فبراير/ شباط 2019'],
      ['year', null, 'المصدر غير معروف · 2018'],
      ['converted', null, 'المصدر غير معروف · السبت 6 مايو/ أيار 2017 · تاريخ مستنتج'],
    ],
  );
});

const instants: [string, string][] = [
  ['2021-03-04', '2021-03-04T00:00:00.000Z'],
  ['2021-03-04T01:30+03:00', '2021-03-03T22:30:00.000Z'],
  ['2021-03-04T01:30Z', '2021-03-04T01:30:00.000Z'],
  // The site of the test lives in Baghdad, three hours before UTC.
  ['2021-03-04T01:30', '2021-03-03T22:30:00.000Z'],
];

for (const [date, instant] of instants) {
  test(`feedItems reads ${date} as ${instant} on any machine`, () => {
    const machine = process.env['TZ'];
    try {
      for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
        process.env['TZ'] = zone;
        assert.equal(feedItems(makeArchive([on('a', date)]), 1)[0]?.publishedAt?.toISOString(), instant);
      }
    } finally {
      if (machine === undefined) delete process.env['TZ'];
      else process.env['TZ'] = machine;
    }
  });
}
