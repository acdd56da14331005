import type { ArticleActor } from './mention.ts';
import type { Quote } from './quote.ts';

/** Whether a statement of the article is about an actor: its words name the actor, and are not known to be the actor's own. */
export function isAbout({ id, mentions }: Pick<ArticleActor, 'id' | 'mentions'>, quote: Quote): boolean {
  return (
    quote.speaker?.id !== id &&
    mentions.some(({ paragraph, start, end }) => paragraph === quote.paragraph && start < quote.end && end > quote.start)
  );
}
