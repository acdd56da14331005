/** A stretch of text, found or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** The words of indexed text as the index counts them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;

/**
 * Words as a text with those marked that were found: the word, and not the punctuation at its ends.
 * @param found positions in `words`, counted from 0
 */
export function markWords(words: readonly string[], found: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = segments.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else segments.push({ text, marked });
  };
  for (const [at, word] of words.entries()) {
    const [, before = '', core = '', after = ''] = CORE.exec(word) ?? [];
    add(at > 0 ? ` ${before}` : before, false);
    add(core, found.has(at));
    add(after, false);
  }
  return segments;
}

/**
 * The stretch of words that holds most of those found, with some words before the first of them; the beginning where none
 * was. `…` stands where words are left out.
 * @param found positions in `words`, counted from 0, in rising order
 * @param length in words
 */
export function excerptOf(words: readonly string[], found: readonly number[], length: number): Segment[] {
  const within = (start: number): number => found.filter((at) => at >= start && at < start + length).length;
  const best = found.reduce((a, b) => (within(b) > within(a) ? b : a), found[0] ?? 0);
  const lead = Math.max(0, Math.min(5, length - ((found.findLast((at) => at < best + length) ?? best) - best + 1)));
  const start = Math.max(0, Math.min(best - lead, words.length - length));
  const end = Math.min(words.length, start + length);
  const segments = markWords(words.slice(start, end), new Set(found.map((at) => at - start)));
  if (start > 0) segments.unshift({ text: '… ', marked: false });
  if (end < words.length) segments.push({ text: ' …', marked: false });
  return segments;
}
