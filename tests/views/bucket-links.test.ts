import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketLinks, bucketName, bucketPageLinks } from '../../src/views/bucket-links.ts';
import { makeSummary } from './make-summary.ts';

test('years come newest first, what belongs to none last', () => {
  const articles = ['2022-01-01', '2024', '2024-05-05', null].map((edtf, index) => makeSummary(`a${index}`, { edtf }));
  assert.deepEqual(bucketLinks(articles, '/actors/salma/', { digits: 'arabic' }), [
    { period: '2024', text: '٢٠٢٤', href: '/actors/salma/2024/', count: 2 },
    { period: '2022', text: '٢٠٢٢', href: '/actors/salma/2022/', count: 1 },
    { period: 'undated', text: 'بلا تاريخ محدد', href: '/actors/salma/undated/', count: 1 },
  ]);
  assert.equal(bucketName('2024', { digits: 'latin' }), '2024');
});

test('a year counts what its articles count for', () => {
  const articles = ['2022-01-01', '2022-01-02', null].map((edtf, index) => makeSummary(`a${index}`, { edtf }));
  const counts = bucketLinks(articles, '/statements/by/salma/', { digits: 'latin' }, ({ id }) => (id === 'a1' ? 5 : 2));
  assert.deepEqual(
    counts.map(({ count }) => count),
    [7, 2],
  );
});

test('the first page of a bucket has no number', () => {
  assert.deepEqual(bucketPageLinks('/topics/water/', '2024', 2), ['/topics/water/2024/', '/topics/water/2024/2/']);
});
