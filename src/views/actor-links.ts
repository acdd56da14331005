import type { ArticleActor, Mention } from '../model/mention.ts';

/** An actor's mention in the body that is to become a link. */
export interface ActorLink {
  actor: ArticleActor;
  mention: Mention;
}

/** Ways of naming an actor that a reader may ask about. */
const IN_OTHER_WORDS: readonly Mention['by'][] = ['surname', 'spelling', 'office'];

/**
 * Which mentions in the body become links: of each actor the first that is printed, or the first inferred one where none is;
 * and the first by surname alone, in another spelling and by office alone. Of two that overlap the earlier, then the longer,
 * is chosen, since links cannot nest; the other actor is linked at the next mention.
 */
export function actorLinks(actors: readonly ArticleActor[]): ActorLink[] {
  const inBody = actors
    .flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
    .filter(({ mention }) => mention.paragraph >= 0)
    .sort((a, b) => order(a.mention, b.mention));
  const chosen: ActorLink[] = [];
  const ofParagraph = new Map<number, Mention[]>();
  const taken = new Set<string>();
  const choose = (link: ActorLink, key: string): void => {
    const { mention } = link;
    const others = ofParagraph.get(mention.paragraph) ?? [];
    if (taken.has(key) || others.some((other) => other.start < mention.end && mention.start < other.end)) return;
    taken.add(key).add(keyOf(link));
    ofParagraph.set(mention.paragraph, [...others, mention]);
    chosen.push(link);
  };
  for (const link of inBody) choose(link, link.actor.id);
  for (const link of inBody) if (IN_OTHER_WORDS.includes(link.mention.by)) choose(link, keyOf(link));
  return chosen;
}

const keyOf = ({ actor, mention }: ActorLink): string => `${actor.id} ${mention.by}`;

function order(a: Mention, b: Mention): number {
  return Number(isInferred(a)) - Number(isInferred(b)) || a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

/** Whether a mention is taken for the actor by a rule, not because a name of the actor is printed. */
export function isInferred({ by }: Pick<Mention, 'by'>): boolean {
  return by === 'office' || by === 'spelling';
}
