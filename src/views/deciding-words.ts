import type { Article } from '../model/article.ts';

/** A term that gave articles a topic. */
export interface DecidingWord {
  text: string;
  /** Articles in which it was found. */
  articles: number;
}

/** The terms for which articles were given a topic, those of most articles first. */
export function decidingWords(topic: string, articles: readonly Article[]): DecidingWord[] {
  const words = new Map<string, number>();
  for (const article of articles) {
    const because = article.topics.find(({ id }) => id === topic)?.because ?? [];
    for (const text of new Set(because)) words.set(text, (words.get(text) ?? 0) + 1);
  }
  return [...words]
    .map(([text, count]) => ({ text, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
}
