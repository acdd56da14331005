import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsArticle } from '../../src/views/json-ld.ts';
import { articleOf } from './article-of.ts';

const SITE = { title: 'رفّ' };
const absolute = (path: string): string => `https://shelf.example/base${path}`;
const mention = { paragraph: 0, start: 0, end: 1, text: 'س', by: 'name', because: null } as const;

test('what is not known is left out', () => {
  assert.deepEqual(newsArticle(articleOf(['متن']), SITE, absolute), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://shelf.example/base/articles/a/',
    url: 'https://shelf.example/base/articles/a/',
    inLanguage: 'ar',
    headline: 'عنوان',
    isPartOf: { '@type': 'WebSite', name: 'رفّ', url: 'https://shelf.example/base/' },
  });
});

test('a date of publication is stated where it is known to the day, and never otherwise', () => {
  const day = articleOf([], { edtf: '2025-01-26', datePublished: '2025-01-26T17:41+03:00', datePublishedFrom: 'stamp' });
  assert.equal(newsArticle(day, SITE, absolute).datePublished, '2025-01-26T17:41+03:00');
  assert.equal('datePublished' in newsArticle({ ...day, datePublishedFrom: 'inferred' }, SITE, absolute), false);
  for (const edtf of ['2025-01', '2025', '2021-02-18/2022-07-14', '../2022']) {
    const stated = newsArticle(articleOf([], { edtf, datePublishedFrom: 'inferred' }), SITE, absolute);
    assert.equal('datePublished' in stated, false, edtf);
    assert.equal(JSON.stringify(stated).includes(edtf), false, edtf);
  }
});

test('a publisher is stated where it is printed or set by the editor, not where it is inferred', () => {
  const publisher = { id: 'the-paper', name: 'الجريدة', printed: null, evidence: '' };
  for (const from of ['printed', 'editor'] as const) {
    assert.deepEqual(newsArticle(articleOf([], { publisher: { ...publisher, from } }), SITE, absolute).publisher, {
      '@type': 'NewsMediaOrganization',
      name: 'الجريدة',
      url: 'https://shelf.example/base/outlets/the-paper/',
    });
  }
  assert.equal('publisher' in newsArticle(articleOf([], { publisher: { ...publisher, from: 'inferred' } }), SITE, absolute), false);
});

test('an outlet that the registry does not know has no address', () => {
  const agencies = [{ id: null, name: 'وكالة الأفق', printed: 'الأفق' }];
  assert.deepEqual(newsArticle(articleOf([], { agencies }), SITE, absolute).sourceOrganization, [
    { '@type': 'NewsMediaOrganization', name: 'وكالة الأفق' },
  ]);
});

test('actors are mentions by kind, topics are what it is about', () => {
  const actors = (
    [
      ['p', 'person'],
      ['o', 'organisation'],
      ['s', 'state'],
      ['l', 'place'],
      ['g', 'group'],
    ] as const
  ).map(([id, kind]) => ({ id, kind, name: id, mentions: [mention] }));
  const stated = newsArticle(articleOf([], { actors, topics: [{ id: 't', name: 'موضوع', because: [] }] }), SITE, absolute);
  assert.deepEqual(
    (stated.mentions as { '@type': string }[]).map((actor) => actor['@type']),
    ['Person', 'Organization', 'Country', 'Place', 'Organization'],
  );
  assert.deepEqual(stated.about, [{ '@type': 'Thing', name: 'موضوع', url: 'https://shelf.example/base/topics/t/' }]);
});
