import type { Topic } from '../model/topic.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';

export interface TopicTerm {
  topic: Topic;
  /** As the registry writes it. */
  term: string;
  weight: number;
}

/** The topics with their terms ready to be found, those of all topics in one pass. */
export interface TopicTerms {
  topics: readonly Topic[];
  terms: NameTrie<TopicTerm>;
}

/** Makes the terms of topics findable; a term without the article is found with it too. */
export function prepareTopics(topics: readonly Topic[]): TopicTerms {
  const entries = topics.flatMap((topic) =>
    topic.terms.flatMap((entry): [string, TopicTerm][] => {
      const term: TopicTerm = { topic, ...(typeof entry === 'string' ? { term: entry, weight: 1 } : entry) };
      return term.term.startsWith('ال')
        ? [[term.term, term]]
        : [
            [term.term, term],
            [`ال${term.term}`, term],
          ];
    }),
  );
  return { topics, terms: buildNameTrie(entries) };
}
