import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ArticleText } from './article-texts.ts';
import { candidateKey } from './candidate-key.ts';
import type { ActorMention } from './find-actors.ts';
import { joinCandidates } from './join-candidates.ts';
import { findNames } from './name-trie.ts';
import { organisationsIn } from './organisation-candidates.ts';
import { personsIn } from './person-candidates.ts';
import type { PreparedRegistries } from './prepare-registries.ts';

/** What is known of an article when its candidates are read. */
export interface CandidateContext {
  mentions: readonly ActorMention[];
  prepared: PreparedRegistries;
  /** The writer as printed: who writes is not written about. */
  author: string | null;
}

/**
 * The persons and organisations that an article names and the registries lack, by their surroundings, in the order of the texts:
 * suggestions to an editor, never facts. Names of actors and outlets, of the writer, and those that the editor refused in
 * not-actors.yaml are left out. Linear.
 */
export function findCandidates(texts: readonly ArticleText[], { mentions, prepared, author }: CandidateContext): Candidate[] {
  const takenIn = new Map(texts.map((text) => [text.paragraph, takenTokens(text, mentions, prepared)]));
  const taken = (paragraph: number, at: number): boolean => takenIn.get(paragraph)?.has(at) === true;
  const counts = new Map<string, number>();
  for (const { tokens } of texts) for (const { key } of tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRepeated = (key: string): boolean => (counts.get(key) ?? 0) > 1;
  const found = texts.flatMap((text) => {
    const known = (at: number): boolean => taken(text.paragraph, at);
    const organisations = organisationsIn(text, known);
    const inside = tokensIn(text, organisations);
    return [...organisations, ...personsIn(text, (at) => known(at) || inside.has(at), isRepeated)];
  });
  const writer = author === null ? '' : canonical(author);
  const others = found.filter(({ keys, kind }) => kind !== 'person' || writer === '' || !writer.includes(keys.join(' ')));
  const refused = refusedBy(prepared);
  return joinCandidates(others, texts, taken).filter(({ name }) => !refused.has(candidateKey(name)));
}

const refusals = new WeakMap<PreparedRegistries, ReadonlySet<string>>();

/** The keys of the names that the editor does not want to be asked about, made once for each set of registries. */
function refusedBy(prepared: PreparedRegistries): ReadonlySet<string> {
  const known = refusals.get(prepared);
  if (known) return known;
  const refused = new Set((prepared.registries.notActors ?? []).map(({ name }) => candidateKey(name)));
  refusals.set(prepared, refused);
  return refused;
}

/** The tokens of a text that belong to a name of the registries. */
function takenTokens(
  { paragraph, text, tokens }: ArticleText,
  mentions: readonly ActorMention[],
  prepared: PreparedRegistries,
): ReadonlySet<number> {
  const spans = mentions.filter((mention) => mention.paragraph === paragraph).sort((a, b) => a.start - b.start);
  const taken = tokensIn({ tokens }, spans);
  for (const { first, count } of findNames(prepared.outletNames, text, tokens)) {
    const single = count === 1 && tokenize(text.slice(tokens[first]?.start, tokens[first]?.end)).length === 1;
    if (!single) for (let at = first; at < first + count; at += 1) taken.add(at);
  }
  return taken;
}

/** Indices of the tokens that spans overlap; the spans in order. */
function tokensIn({ tokens }: Pick<ArticleText, 'tokens'>, spans: readonly { start: number; end: number }[]): Set<number> {
  const inside = new Set<number>();
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next += 1;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) inside.add(at);
  }
  return inside;
}
