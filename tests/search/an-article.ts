import type { Article } from '../../src/model/article.ts';

/** An invented article for tests of search, with whatever a test wants otherwise. */
export function anArticle(overrides: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    url: '/articles/a1/',
    file: 'content/a1.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bytes: 100,
    headline: 'افتتاح حديقة البلدية',
    headlineFrom: 'printed',
    kicker: null,
    alternativeHeadline: null,
    captions: [],
    datePublished: '2021-04-28T10:15+03:00',
    dateModified: null,
    datePublishedFrom: 'stamp',
    edtf: '2021-04-28',
    dates: [],
    publisher: { id: 'sahifa', name: 'الصحيفة', printed: null, from: 'inferred', evidence: '' },
    agencies: [],
    author: null,
    datelinePlaces: [],
    articleSection: null,
    views: null,
    paragraphs: ['حضر رئيس البلدية الافتتاح،وزرع شجرة زيتون.'],
    paragraphLines: [3],
    dropped: [],
    actors: [],
    topics: [],
    quotes: [],
    messages: [],
    ...overrides,
  };
}
