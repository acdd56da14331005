import { tokenize } from '../arabic/tokenize.ts';
import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { type NameMatch, namesAt } from './name-trie.ts';
import type { TopicTerm, TopicTerms } from './topic-terms.ts';

/** How often a term of the headline counts: what an article says first of all is what it is about. */
const HEADLINE_FACTOR = 2;

/**
 * The topics whose terms reach their threshold, most certain first, each with the terms that decided (as the registry writes
 * them). An article may have none.
 * @param headline null where none is printed: a derived one repeats the body
 */
export function assignTopics(headline: string | null, paragraphs: readonly string[], { topics, terms }: TopicTerms): Article['topics'] {
  const found = new Map(topics.map((topic) => [topic, { sum: 0, because: new Set<string>() }]));
  const read = (text: string, factor: number) => {
    const tokens = tokenize(text);
    /** Where each topic reads on: terms of one topic do not overlap, those of two may. */
    const next = new Map<Topic, number>();
    for (let first = 0; first < tokens.length; first += 1) {
      for (const [topic, { count, values }] of longestOfEach(namesAt(terms, text, tokens, first))) {
        const entry = found.get(topic);
        if (!entry || first < (next.get(topic) ?? 0)) continue;
        next.set(topic, first + count);
        for (const { term, weight } of values) {
          entry.sum += weight * factor;
          entry.because.add(term);
        }
      }
    }
  };
  if (headline !== null) read(headline, HEADLINE_FACTOR);
  for (const text of paragraphs) read(text, 1);
  return [...found]
    .map(([topic, { sum, because }]) => ({ id: topic.id, name: topic.name, because: [...because], certainty: sum / topic.threshold }))
    .filter(({ certainty }) => certainty >= 1)
    .sort((a, b) => b.certainty - a.certainty)
    .map(({ id, name, because }) => ({ id, name, because }));
}

/** The longest match of each topic among the terms that begin at one word. */
function longestOfEach(matches: readonly NameMatch<TopicTerm>[]): ReadonlyMap<Topic, { count: number; values: TopicTerm[] }> {
  const longest = new Map<Topic, { count: number; values: TopicTerm[] }>();
  for (const { count, values } of matches) {
    for (const topic of new Set(values.map((value) => value.topic))) {
      if (count > (longest.get(topic)?.count ?? 0)) longest.set(topic, { count, values: values.filter((value) => value.topic === topic) });
    }
  }
  return longest;
}
