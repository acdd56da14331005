import type { Root } from 'hast';
import type { ArticleActor, Mention } from '../model/mention.ts';
import { paragraphsOf, wrapRange } from './wrap-range.ts';

/** An actor's mention in the body that is to become a link. */
interface Link {
  actor: ArticleActor;
  mention: Mention;
}

/**
 * Links the first mention of each actor in the body to the actor's page: the first that names the actor, or the first of an
 * office where none does. The title gives the name where other words are printed. Of two mentions that overlap the earlier,
 * then the longer, is linked, since links cannot nest; the other actor is linked at the next mention.
 * @param href address of an actor's page
 */
export function rehypeMarkActors(actors: readonly ArticleActor[], href: (id: string) => string) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    for (const { actor, mention } of chooseLinks(actors)) {
      const paragraph = paragraphs[mention.paragraph];
      if (!paragraph) continue;
      wrapRange(paragraph, mention.start, mention.end, (children) => ({
        type: 'element',
        tagName: 'a',
        properties: { className: ['actor'], href: href(actor.id), ...(mention.text !== actor.name && { title: actor.name }) },
        children,
      }));
    }
  };
}

function chooseLinks(actors: readonly ArticleActor[]): Link[] {
  const candidates = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })));
  candidates.sort((a, b) => compare(a.mention, b.mention));
  const chosen: Link[] = [];
  const linked = new Set<string>();
  for (const link of candidates) {
    const { actor, mention } = link;
    if (mention.paragraph < 0 || linked.has(actor.id) || chosen.some((other) => overlap(other.mention, mention))) continue;
    linked.add(actor.id);
    chosen.push(link);
  }
  return chosen;
}

function compare(a: Mention, b: Mention): number {
  return Number(a.by === 'office') - Number(b.by === 'office') || a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
}

function overlap(a: Mention, b: Mention): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
