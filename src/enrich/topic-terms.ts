import type { Topic } from '../model/topic.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';

export interface TopicTerm {
  /** As the registry writes it. */
  term: string;
  weight: number;
}

/** A topic with its terms ready to be found. */
export interface TopicTerms {
  topic: Topic;
  terms: NameTrie<TopicTerm>;
}

/** Makes the terms of topics findable; a term without the article is found with it too. */
export function prepareTopics(topics: readonly Topic[]): TopicTerms[] {
  return topics.map((topic) => ({
    topic,
    terms: buildNameTrie(
      topic.terms.flatMap((entry): [string, TopicTerm][] => {
        const term: TopicTerm = typeof entry === 'string' ? { term: entry, weight: 1 } : entry;
        return term.term.startsWith('ال')
          ? [[term.term, term]]
          : [
              [term.term, term],
              [`ال${term.term}`, term],
            ];
      }),
    ),
  }));
}
