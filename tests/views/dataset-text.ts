import type { Article } from '../../src/model/article.ts';
import type { DatasetFile } from '../../src/views/dataset.ts';

/** The whole text of a data file. */
export function textOf({ head = '', foot = '', records }: DatasetFile, articles: readonly Article[]): string {
  const all = 'of' in records ? articles.flatMap((article) => [...records.of(article)]) : [...records.whole()];
  return head + all.join('') + foot;
}
