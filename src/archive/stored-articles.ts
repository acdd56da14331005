import type { Article } from '../model/article.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { ArticleStore } from './article-store.ts';

/** Records read ahead of the one asked for: hides the latency of the disk, holds little memory. */
const AHEAD = 16;

/** The whole records behind summaries, in their order, a few in memory at a time. Throws as `store.get` does. */
export async function* storedArticles(summaries: Iterable<ArticleSummary>, store: Pick<ArticleStore, 'get'>): AsyncGenerator<Article> {
  const reading: Promise<Article>[] = [];
  for (const { key } of summaries) {
    const article = store.get(key);
    // A failure is thrown when its turn comes; until then it must not count as unhandled.
    article.catch(() => undefined);
    reading.push(article);
    if (reading.length >= AHEAD) yield reading.shift()!;
  }
  for (const article of reading) yield article;
}
