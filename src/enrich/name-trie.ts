import { readings } from '../arabic/clitics.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  /** What the words up to here mean; more than one value where entries share a name. */
  values: T[];
}

/** Names by their canonical words, so that a text is searched once however many names there are. */
export interface NameTrie<T> {
  root: Node<T>;
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

/** Builds the trie of names; an empty name is left out. */
export function buildNameTrie<T>(entries: Iterable<readonly [name: string, value: T]>): NameTrie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of entries) {
    const keys = tokenize(name).map((token) => token.key);
    if (keys.length === 0) continue;
    let node = root;
    for (const key of keys) {
      const next = node.next.get(key) ?? { next: new Map(), values: [] };
      node.next.set(key, next);
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
  return { root };
}

/** Words of one name stand side by side, or in brackets: «تنظيم الدولة (داعش)». */
const BETWEEN_WORDS = /^[\s()\-–]*$/u;

/** Tanwin on alef makes an adverb or object of a word, never a name: «سورياً» is not سوريا. */
const TANWIN = /\u064bا?$/u;

/** The longest name that begins with the token at `first`, proclitics allowed on that token only; null if none does. */
export function longestNameAt<T>(trie: NameTrie<T>, text: string, tokens: readonly Token[], first: number): NameMatch<T> | null {
  const head = tokens[first];
  if (!head || TANWIN.test(head.text)) return null;
  let best: NameMatch<T> | null = null;
  for (const { key, skip } of readings(head)) {
    let node = trie.root.next.get(key);
    for (let at = first; node; at += 1) {
      const end = tokens[at]?.end ?? head.end;
      const count = at - first + 1;
      if (node.values.length > 0 && (!best || count > best.count))
        best = { values: node.values, first, count, start: head.start + skip, end };
      const following = tokens[at + 1];
      if (!following || !BETWEEN_WORDS.test(text.slice(end, following.start))) break;
      node = node.next.get(following.key);
    }
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
