import { earliest } from '../model/edtf.ts';
import type { ArticleSummary } from '../model/summary.ts';

/**
 * Articles from the newest to the oldest by the earliest day that their date allows; those that allow none stay last.
 * @param articles in the order of the archive
 */
export function newestFirst(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const dated = articles.filter((article) => earliest(article.edtf) !== null);
  const undated = articles.filter((article) => earliest(article.edtf) === null);
  return [...dated.reverse(), ...undated];
}
