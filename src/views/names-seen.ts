import { compare } from '../model/compare.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleSummary } from '../model/summary.ts';

/** A name under which articles speak of an actor. */
export interface NameSeen {
  /** As printed, without vowel signs where the same name also stands without. */
  text: string;
  by: Mention['by'];
  /** Mentions. */
  count: number;
  /** How many articles have it. */
  articles: number;
  /** The first of them, in the order in which they come. */
  first: ArticleSummary[];
}

/** How many articles are named for a name. */
const FIRST_ARTICLES = 3;

/** Stretched letters and vowel signs: names that differ only in these are one. */
const MARKS = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * The names under which articles speak of an actor, the most frequent first; what is said in words of its own by another
 * rule (an office, another spelling) is a name of its own.
 * @param name of the actor in the registry
 */
export function namesSeen({ id, name }: { id: string; name: string }, articles: readonly ArticleSummary[]): NameSeen[] {
  const names = new Map<string, NameSeen>();
  const last = new Map<string, ArticleSummary>();
  for (const article of articles) {
    const actor = article.actors.find((other) => other.id === id);
    for (const [printed, by, count] of actor ? (actor.names ?? [[name, 'name', actor.mentions] as const]) : []) {
      const text = printed.trim();
      const key = `${by} ${text.replace(MARKS, '')}`;
      const seen = names.get(key) ?? { text, by, count: 0, articles: 0, first: [] };
      seen.count += count;
      if (text.length < seen.text.length) seen.text = text;
      names.set(key, seen);
      if (last.get(key) === article) continue;
      last.set(key, article);
      seen.articles += 1;
      if (seen.first.length < FIRST_ARTICLES) seen.first.push(article);
    }
  }
  return [...names.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
}
