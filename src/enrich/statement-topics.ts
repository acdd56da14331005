import { tokenize } from '../arabic/tokenize.ts';
import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { namesAt } from './name-trie.ts';
import type { TopicTerms } from './topic-terms.ts';

/**
 * Says of each statement which topics of its article it is about: those of which a term stands in its words or else in its
 * paragraph. Where no paragraph with a statement holds a term of a topic (an editor set it, or the headline decided), all
 * statements are about it. Linear in the paragraphs that hold statements.
 */
export function withTopics<S extends Pick<Quote, 'paragraph'>>(
  statements: readonly S[],
  topics: Article['topics'],
  paragraphs: readonly string[],
  registry: TopicTerms,
): (S & Pick<Quote, 'topics'>)[] {
  const found = new Map<number, ReadonlySet<string>>();
  for (const { paragraph } of topics.length === 0 ? [] : statements)
    if (!found.has(paragraph)) found.set(paragraph, topicsIn(paragraphs[paragraph] ?? '', registry));
  const isNowhere = ({ id }: { id: string }): boolean => ![...found.values()].some((ids) => ids.has(id));
  const ofAll = new Set(topics.filter(isNowhere).map(({ id }) => id));
  return statements.map((statement) => {
    const here = found.get(statement.paragraph);
    return { ...statement, topics: topics.map(({ id }) => id).filter((id) => ofAll.has(id) || here?.has(id)) };
  });
}

/** The topics of which a term stands in a text. */
function topicsIn(text: string, { terms }: TopicTerms): ReadonlySet<string> {
  const tokens = tokenize(text);
  const matches = tokens.flatMap((_, first) => namesAt(terms, text, tokens, first));
  return new Set(matches.flatMap(({ values }) => values.map(({ topic }) => topic.id)));
}
