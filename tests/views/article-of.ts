import type { Article } from '../../src/model/article.ts';

/** An article of these paragraphs, a line each, with nothing found in it but what is given. */
export function articleOf(paragraphs: string[], found: Partial<Article> = {}): Article {
  return {
    id: 'a',
    url: '/articles/a/',
    file: 'content/a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    bytes: 1,
    headline: 'عنوان',
    headlineFrom: 'printed',
    kicker: null,
    alternativeHeadline: null,
    captions: [],
    datePublished: null,
    dateModified: null,
    datePublishedFrom: null,
    edtf: null,
    dates: [],
    publisher: null,
    agencies: [],
    author: null,
    datelinePlaces: [],
    articleSection: null,
    views: null,
    paragraphs,
    paragraphLines: paragraphs.map((_, index) => index + 1),
    dropped: [],
    actors: [],
    topics: [],
    quotes: [],
    messages: [],
    ...found,
  };
}
