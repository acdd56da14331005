import type { Element, ElementContent, Root } from 'hast';
import type { ArticleActor, Mention } from '../model/mention.ts';
import { actorLinks, isInferred } from './actor-links.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type WrappedRange, wrapRanges } from './wrap-ranges.ts';

/** What links to actors say and where they lead. */
export interface ActorLinkTexts {
  /** Address of an actor's page, base path included. */
  href: (id: string) => string;
  /** Why a mention was taken for the actor; null where the words say it themselves. */
  why: (mention: Mention, actor: ArticleActor) => string | null;
}

/**
 * Links mentions of actors in the body (`actorLinks`) to the actors' pages. Where there is something to say on why, the link
 * has it as `data-why`, which the style sheet shows on hover and focus, and is described by a hidden text after the last
 * paragraph, for screen readers: the text of the paragraphs stays as printed. Else the title gives the name where other words
 * are printed.
 */
export function rehypeMarkActors(actors: readonly ArticleActor[], { href, why }: ActorLinkTexts) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    const notes: Element[] = [];
    const ranges = new Map<Element, WrappedRange[]>();
    for (const { actor, mention } of actorLinks(actors)) {
      const paragraph = paragraphs[mention.paragraph];
      if (!paragraph) continue;
      const reason = why(mention, actor);
      const note = `why-${notes.length + 1}`;
      if (reason !== null)
        notes.push({ type: 'element', tagName: 'span', properties: { id: note }, children: [{ type: 'text', value: reason }] });
      const said = reason === null ? mention.text !== actor.name && { title: actor.name } : { dataWhy: reason, ariaDescribedBy: [note] };
      const wrapper = (children: ElementContent[]): Element => ({
        type: 'element',
        tagName: 'a',
        properties: { className: isInferred(mention) ? ['actor', 'inferred'] : ['actor'], href: href(actor.id), ...said },
        children,
      });
      const { start, end } = mention;
      const ofParagraph = ranges.get(paragraph) ?? [];
      ofParagraph.push({ start, end, wrapper });
      ranges.set(paragraph, ofParagraph);
    }
    for (const [paragraph, ofParagraph] of ranges) wrapRanges(paragraph, ofParagraph);
    if (notes.length > 0) tree.children.push({ type: 'element', tagName: 'div', properties: { hidden: true }, children: notes });
  };
}
