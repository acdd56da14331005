import type { ArticleSummary } from '../model/summary.ts';

type Other = Pick<ArticleSummary, 'url' | 'headline'>;

const works = new WeakMap<readonly ArticleSummary[], Map<string, ArticleSummary[]>>();

/** The other articles of the file that an article stands in, by their place in it; none where the editor did not split it. */
export function othersOf(summary: ArticleSummary, articles: readonly ArticleSummary[]): Other[] {
  if (summary.part === null) return [];
  let byFile = works.get(articles);
  if (!byFile) {
    byFile = Map.groupBy(
      articles.filter(({ part }) => part !== null),
      ({ file }) => file,
    );
    works.set(articles, byFile);
  }
  return (byFile.get(summary.file) ?? [])
    .filter(({ id }) => id !== summary.id)
    .sort((a, b) => (a.part?.number ?? 0) - (b.part?.number ?? 0))
    .map(({ url, headline }) => ({ url, headline }));
}
