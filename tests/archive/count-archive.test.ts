import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countArchive } from '../../src/archive/count-archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import { summarize } from '../../src/archive/summarize.ts';
import type { Article } from '../../src/model/article.ts';
import { articleOf } from '../views/article-of.ts';

const registries = {
  site: { title: 'ا', tagline: 'ب', description: 'ج', address: 'https://archive.test/', months: 'dual', digits: 'latin', timezone: 'UTC' },
  outlets: [],
  actors: [],
  topics: [],
} as const;
const quote = {
  id: 'q1',
  text: 'ا',
  paragraph: 0,
  start: 0,
  end: 1,
  direct: true,
  closed: true,
  speakerText: null,
  verb: null,
  verbText: null,
  via: null,
  said: null,
  topics: [],
  speakerFrom: null,
};
const iraq: Article['actors'][number] = {
  id: 'iraq',
  name: 'العراق',
  kind: 'state',
  mentions: [{ paragraph: 0, start: 0, end: 1, text: 'ا', by: 'name', because: null }],
};

test('counts clippings by what is known of them', () => {
  const articles = [
    articleOf(['ا'], {
      id: 'day',
      edtf: '2024-03-12',
      datePublished: '2024-03-12',
      publisher: { id: 'al-nahr', name: 'النهر', printed: null, from: 'inferred', evidence: '' },
      actors: [iraq],
      quotes: [
        { ...quote, speaker: { id: 'iraq', name: 'العراق' } },
        { ...quote, id: 'q2', speaker: null },
      ],
    }),
    articleOf(['ا'], {
      id: 'interval',
      edtf: '2024-03/2024-05',
      publisher: { id: null, name: 'الجبل', printed: 'الجبل', from: 'printed', evidence: '' },
      actors: [iraq],
    }),
    articleOf(['ا'], { id: 'undated', quotes: [{ ...quote, speaker: { id: null, name: 'شاهد' } }] }),
  ];
  const archive = createArchive(
    articles.map((article) => summarize(article, article.id)),
    registries,
    [],
  );
  assert.deepEqual(countArchive(archive), {
    clippings: 3,
    dated: { toTheDay: 1, lessExactly: 1, undated: 1 },
    outlets: { known: 1, unknown: 1, missing: 1 },
    actors: 1,
    statements: { all: 3, withSpeaker: 2 },
  });
});
