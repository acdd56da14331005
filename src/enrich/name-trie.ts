import { readingsOf } from '../arabic/clitics.ts';
import { memoize } from '../arabic/memoize.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  /** What the words up to here mean; more than one value where entries share a name. */
  values: T[];
}

/** A node that the first word of a name leads to, and how much of the printed word its proclitics take. */
interface Start<T> {
  node: Node<T>;
  skip: number;
}

/** Names by their canonical words, so that a text is searched once however many names there are. */
export interface NameTrie<T> {
  /** The nodes at which names begin that a printed word can open, the most literal reading first. */
  startsOf: (word: string) => readonly Start<T>[];
  /** The key under which a word of a name is looked up. */
  keyOf: (key: string) => string;
}

/** Where a name stands among the tokens of a text, and what it means. */
export interface NameMatch<T> {
  values: readonly T[];
  /** Index of its first token, and how many it takes. */
  first: number;
  count: number;
  /** UTF-16 offsets in the text, proclitics left out where they can be told apart. */
  start: number;
  end: number;
}

/**
 * Builds the trie of names; an empty name is left out.
 * @param keyOf makes spellings one that canonical spelling keeps apart; must be pure
 */
export function buildNameTrie<T>(
  entries: Iterable<readonly [name: string, value: T]>,
  keyOf: (key: string) => string = (key) => key,
): NameTrie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of entries) {
    const keys = tokenize(name).map((token) => keyOf(token.key));
    if (keys.length === 0) continue;
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  return { startsOf: memoize((word) => startsIn(root, word, keyOf)), keyOf };
}

function startsIn<T>(root: Node<T>, word: string, keyOf: NameTrie<T>['keyOf']): readonly Start<T>[] {
  if (TANWIN.test(word)) return NOWHERE;
  const starts = readingsOf(word).flatMap(({ key, skip }) => {
    const node = root.next.get(keyOf(key));
    return node ? [{ node, skip }] : [];
  });
  return starts.length === 0 ? NOWHERE : starts;
}

/** One for all words that begin no name: they are nearly all words. */
const NOWHERE: readonly never[] = [];

/** Words of one name stand side by side, or in brackets: «تنظيم الدولة (داعش)». */
const BETWEEN_WORDS = /^[\s()\-–]*$/u;

/** Tanwin on alef makes an adverb or object of a word, never a name: «سورياً» is not سوريا. */
const TANWIN = /\u064bا?$/u;

/** Whether a printed word can open a name of one of the tries: most words open none, and one question tells. */
export function opensAny(tries: readonly NameTrie<unknown>[]): (word: string) => boolean {
  return memoize((word) => tries.some((trie) => trie.startsOf(word).length > 0));
}

/** All names that begin with the token at `first`, proclitics allowed on that token only; by reading, then by length. */
export function namesAt<T>(trie: NameTrie<T>, text: string, tokens: readonly Token[], first: number): NameMatch<T>[] {
  const head = tokens[first];
  const starts = head ? trie.startsOf(head.text) : NOWHERE;
  if (!head || starts.length === 0) return [];
  const found: NameMatch<T>[] = [];
  for (const { node: opening, skip } of starts) {
    let node: Node<T> | undefined = opening;
    for (let at = first; node; at += 1) {
      const end = tokens[at]?.end ?? head.end;
      if (node.values.length > 0) found.push({ values: node.values, first, count: at - first + 1, start: head.start + skip, end });
      const following: Token | undefined = tokens[at + 1];
      if (!following || !BETWEEN_WORDS.test(text.slice(end, following.start))) break;
      node = node.next.get(trie.keyOf(following.key));
    }
  }
  return found;
}

/**
 * The longest name that begins with the token at `first`, the most literal reading of it; null if none does.
 * @param counts leaves out values, and names that have no others; all count if left out
 */
export function longestNameAt<T>(
  trie: NameTrie<T>,
  text: string,
  tokens: readonly Token[],
  first: number,
  counts?: (value: T) => boolean,
): NameMatch<T> | null {
  let best: NameMatch<T> | null = null;
  for (const match of namesAt(trie, text, tokens, first)) {
    if (best && match.count <= best.count) continue;
    const values = counts ? match.values.filter(counts) : match.values;
    if (values.length > 0) best = { ...match, values };
  }
  return best;
}

/** All names in a text, leftmost longest, none overlapping. */
export function findNames<T>(trie: NameTrie<T>, text: string, tokens: readonly Token[]): NameMatch<T>[] {
  const found: NameMatch<T>[] = [];
  for (let first = 0; first < tokens.length; ) {
    const match = longestNameAt(trie, text, tokens, first);
    if (match) found.push(match);
    first += match?.count ?? 1;
  }
  return found;
}
