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

const keyOf = memoize(canonical);

const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;

/** The words of a text in order; linear in its length. A word whose canonical spelling is empty (lone marks) is left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = keyOf(match[0]);
    if (key !== '') tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length, key });
  }
  return tokens;
}
