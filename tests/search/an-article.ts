import type { Article } from '../../src/model/article.ts';
import { makeArticle } from '../make-article.ts';

/** An invented article for tests of search, with whatever a test wants otherwise. */
export function anArticle(overrides: Partial<Article> = {}): Article {
  return makeArticle('a1', {
    headline: 'افتتاح حديقة البلدية',
    datePublished: '2021-04-28T10:15+03:00',
    datePublishedFrom: 'stamp',
    edtf: '2021-04-28',
    publisher: { id: 'sahifa', name: 'الصحيفة', printed: null, from: 'inferred', evidence: '' },
    paragraphs: ['حضر رئيس البلدية الافتتاح،وزرع شجرة زيتون.'],
    paragraphLines: [3],
    ...overrides,
  });
}
