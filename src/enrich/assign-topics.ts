import { tokenize } from '../arabic/tokenize.ts';
import type { Article } from '../model/article.ts';
import { findNames } from './name-trie.ts';
import type { TopicTerms } from './topic-terms.ts';

/** How often a term of the headline counts: what an article says first of all is what it is about. */
const HEADLINE_FACTOR = 2;

/**
 * The topics whose terms reach their threshold, most certain first, each with the terms that decided (as the registry writes
 * them). An article may have none.
 * @param headline null where none is printed: a derived one repeats the body
 */
export function assignTopics(headline: string | null, paragraphs: readonly string[], topics: readonly TopicTerms[]): Article['topics'] {
  const texts = [
    ...(headline === null ? [] : [{ text: headline, tokens: tokenize(headline), factor: HEADLINE_FACTOR }]),
    ...paragraphs.map((text) => ({ text, tokens: tokenize(text), factor: 1 })),
  ];
  return topics
    .map(({ topic, terms }) => {
      const because = new Set<string>();
      let sum = 0;
      for (const { text, tokens, factor } of texts) {
        for (const { term, weight } of findNames(terms, text, tokens).flatMap((match) => match.values)) {
          sum += weight * factor;
          because.add(term);
        }
      }
      return { id: topic.id, name: topic.name, because: [...because], certainty: sum / topic.threshold };
    })
    .filter(({ certainty }) => certainty >= 1)
    .sort((a, b) => b.certainty - a.certainty)
    .map(({ id, name, because }) => ({ id, name, because }));
}
