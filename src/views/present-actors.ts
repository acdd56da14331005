import type { Archive } from '../archive/create-archive.ts';
import type { Actor } from '../model/actor.ts';
import { compare } from '../model/compare.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleSummary } from '../model/summary.ts';

/** An actor that some article names, and how often. */
export interface PresentActor {
  actor: Actor;
  /** Those that name the actor, in the order of time. */
  articles: readonly ArticleSummary[];
  mentions: number;
  /** Of these, how many are inferred: by an office alone, or in a spelling that the registry lacks. */
  inferred: number;
  statements: number;
}

/** Ways of naming an actor that are an inference, not the registry's own names. */
const INFERRED: readonly Mention['by'][] = ['office', 'spelling'];

/** Whether a mention is an inference. */
export function isInferred(by: Mention['by']): boolean {
  return INFERRED.includes(by);
}

/** The actors that articles name, the most present first. Linear in the number of mentions, apart from the sort. */
export function presentActors({ actors, articlesOfActor }: Pick<Archive, 'actors' | 'articlesOfActor'>): PresentActor[] {
  const present = [...articlesOfActor].flatMap(([id, articles]) => {
    const actor = actors.get(id);
    return actor ? [countIn(actor, articles)] : [];
  });
  return present.sort((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || compare(a.actor.id, b.actor.id));
}

function countIn(actor: Actor, articles: readonly ArticleSummary[]): PresentActor {
  const counted: PresentActor = { actor, articles, mentions: 0, inferred: 0, statements: 0 };
  for (const { actors, speakers } of articles) {
    const here = actors.find(({ id }) => id === actor.id);
    counted.mentions += here?.mentions ?? 0;
    for (const [, by, count] of here?.names ?? []) if (isInferred(by)) counted.inferred += count;
    for (const { id, statements } of speakers) if (id === actor.id) counted.statements += statements;
  }
  return counted;
}
