import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedItems } from '../../src/views/feed.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const on = (id: string, datePublished: string | null, edtf = datePublished?.slice(0, 10) ?? null) =>
  makeSummary(id, { edtf, datePublished });

test('feedItems gives the newest first and leaves out what has no day', () => {
  const archive = makeArchive([on('old', '2019-05-01'), on('new', '2021-03-04'), on('undated', null), on('month', null, '2022-01')]);
  assert.deepEqual(
    feedItems(archive, 10).map(({ url }) => url),
    ['/articles/new/', '/articles/old/'],
  );
  assert.deepEqual(
    feedItems(archive, 1).map(({ url }) => url),
    ['/articles/new/'],
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
        assert.equal(feedItems(makeArchive([on('a', date)]), 1)[0]!.publishedAt.toISOString(), instant);
      }
    } finally {
      if (machine === undefined) delete process.env['TZ'];
      else process.env['TZ'] = machine;
    }
  });
}
