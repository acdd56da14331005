import { memoize } from './memoize.ts';
import { canonical } from './normalize.ts';

/** A word of a text: a run of letters, marks and digits; punctuation of any script ends it. */
export interface Token {
  /** As printed. */
  text: string;
  /** UTF-16 offsets in the text: `text.slice(start, end)` is the word as printed. */
  start: number;
  end: number;
  /** The spelling under which it is compared: see `canonical`. */
  key: string;
}

/** A word as printed, one string for all its occurrences, so that tables of words find it fast, and its key. */
const wordOf = memoize((text) => ({ text, key: canonical(text) }));

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** The words of texts that were asked for lately: each reader of an article asks for those of its paragraphs. */
const recent = new Map<string, readonly Token[]>();
const MOST_RECENT = 200;
/** Longer texts are not kept, so that the table stays small. */
const LONGEST_RECENT = 5000;

/** The words of a text in order; linear in its length. A word whose canonical spelling is empty (lone marks) is left out. */
export function tokenize(text: string): readonly Token[] {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = wordOf(match[0]);
    if (word.key !== '') tokens.push({ text: word.text, start: match.index, end: match.index + word.text.length, key: word.key });
  }
  if (text.length > LONGEST_RECENT) return tokens;
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, tokens);
  return tokens;
}
