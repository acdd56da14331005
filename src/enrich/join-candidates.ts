import { memoize } from '../arabic/memoize.ts';
import { spellingKey } from '../arabic/spelling-variants.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ArticleText } from './article-texts.ts';
import { comparableWords } from './candidate-key.ts';
import type { FoundName } from './found-name.ts';

/** The strongest evidence first. */
const STRENGTH: readonly Candidate['because'][] = ['rank', 'office', 'apposition', 'abbreviation', 'verb', 'head', 'list', 'given'];

/** A candidate while names are joined, and the keys under which its words are compared. */
interface Joined {
  candidate: Candidate;
  keys: readonly string[];
}

/**
 * Joins the names of an article that mean one: a shorter form of a person's name with the fuller one whose words it has («محمد
 * الدرويش» and «محمد حسن الدرويش»), and spellings that differ by rule. Then finds surnames alone.
 * @param found in the order of the texts
 * @param taken for each text, whether a token is part of a name that the registries know
 */
export function joinCandidates(
  found: readonly FoundName[],
  texts: readonly ArticleText[],
  taken: (paragraph: number, at: number) => boolean,
): Candidate[] {
  const joined: Joined[] = [];
  /** By the first and last word, and by the last alone: a shorter form has both, a surname the last. */
  const byEnds = new Map<string, Joined[]>();
  const byLast = new Map<string, Joined[]>();
  const fullest = [...found].sort((a, b) => b.keys.length - a.keys.length);
  for (const name of fullest) {
    const keys = comparableWords(name.keys);
    const last = keys.at(-1) ?? '';
    const ends = `${name.kind} ${keys[0]} ${last}`;
    const same = keys.length > 1 ? byEnds.get(ends) : byLast.get(last);
    const known = same?.find((other) => other.candidate.kind === name.kind && isSame(keys, other.keys, name.kind));
    if (known) {
      add(known.candidate, name);
      continue;
    }
    const entry: Joined = { candidate: candidateOf(name), keys };
    joined.push(entry);
    push(byEnds, ends, entry);
    if ((byLast.get(last)?.length ?? 0) < MOST_HOLDERS) push(byLast, last, entry);
  }
  addSurnames(joined, byLast, texts, taken);
  const order = new Map(texts.map(({ paragraph }, at) => [paragraph, at]));
  const place = (a: Candidate['mentions'][number], b: Candidate['mentions'][number]): number =>
    (order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0) || a.start - b.start;
  for (const { candidate } of joined) candidate.mentions.sort(place);
  return joined
    .map(({ candidate }) => candidate)
    .sort((a, b) => (a.mentions[0] && b.mentions[0] ? place(a.mentions[0], b.mentions[0]) : 0));
}

/** So many persons of one surname are told apart. */
const MOST_HOLDERS = 20;

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Whether a shorter or equal name has no word but those of the fuller one, in their order. */
function isSame(keys: readonly string[], full: readonly string[], kind: Candidate['kind']): boolean {
  if (kind === 'organisation') return keys.join(' ') === full.join(' ');
  if (keys.length > 1 && keys[0] !== full[0]) return false;
  let at = 0;
  for (const key of full) if (key === keys[at]) at += 1;
  return at === keys.length;
}

function candidateOf({ text, kind, role, because, paragraph, start, end }: FoundName): Candidate {
  return {
    name: text
      .replace(/[\s\u200b-\u200f]+/gu, ' ')
      .replace(/\u0640/gu, '')
      .replace(/^أب[يا](?= )/u, 'أبو'),
    kind,
    role,
    because,
    mentions: [{ paragraph, start, end, text }],
  };
}

function add(candidate: Candidate, { paragraph, start, end, text, because, role }: FoundName): void {
  candidate.mentions.push({ paragraph, start, end, text });
  candidate.role ??= role;
  if (STRENGTH.indexOf(because) < STRENGTH.indexOf(candidate.because)) candidate.because = because;
}

/** Surnames of candidates as they stand alone, where only one candidate has it. */
function addSurnames(
  joined: readonly Joined[],
  byLast: ReadonlyMap<string, Joined[]>,
  texts: readonly ArticleText[],
  taken: (paragraph: number, at: number) => boolean,
): void {
  if (!joined.some(({ candidate }) => candidate.kind === 'person')) return;
  const spoken = new Map<number, { start: number; end: number }[]>();
  for (const { candidate } of joined) for (const mention of candidate.mentions) push(spoken, mention.paragraph, mention);
  for (const { paragraph, text, tokens } of texts) {
    const own = (spoken.get(paragraph) ?? []).sort((a, b) => a.start - b.start);
    let next = 0;
    for (const [at, token] of tokens.entries()) {
      while (next < own.length && (own[next]?.end ?? 0) <= token.start) next += 1;
      const inside = own[next] !== undefined && (own[next]?.start ?? 0) < token.end;
      if (inside || taken(paragraph, at)) continue;
      const hit = surnameOf(token, byLast);
      if (hit)
        hit.candidate.mentions.push({
          paragraph,
          start: token.start + hit.skip,
          end: token.end,
          text: text.slice(token.start + hit.skip, token.end),
        });
    }
  }
}

function surnameOf({ key }: Token, byLast: ReadonlyMap<string, Joined[]>): { candidate: Candidate; skip: number } | null {
  for (const { skip, form } of surnameForms(key)) {
    const [holder, other] = (byLast.get(form) ?? []).filter(({ candidate, keys }) => candidate.kind === 'person' && keys.length > 1);
    if (holder && !other) return { candidate: holder.candidate, skip };
  }
  return null;
}

/** A word as a surname may be compared, without the conjunction and preposition before it. */
const surnameForms = memoize((key: string): readonly { skip: number; form: string }[] =>
  [0, 1, 2]
    .filter((skip) => key.length - skip > 2 && (skip === 0 || /^(?:[وفبلك]|[وف][بلك])$/u.test(key.slice(0, skip))))
    .map((skip) => ({ skip, form: spellingKey(key.slice(skip)) })),
);
