import type { Article } from '../model/article.ts';

/** The date of publication that is printed or set by the editor, known to the day; null where it was inferred or converted. */
export function certainDate({ datePublished, datePublishedFrom }: Pick<Article, 'datePublished' | 'datePublishedFrom'>): string | null {
  return datePublishedFrom === 'inferred' ? null : datePublished;
}
