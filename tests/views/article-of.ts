import type { Article } from '../../src/model/article.ts';
import { makeArticle } from '../make-article.ts';

/** An article of these paragraphs, a line each, with nothing found in it but what is given. */
export function articleOf(paragraphs: string[], found: Partial<Article> = {}): Article {
  return makeArticle('a', { headline: 'عنوان', paragraphs, paragraphLines: paragraphs.map((_, index) => index + 1), ...found });
}
