import type { Article } from '../model/article.ts';
import type { LinePart } from '../model/read-line.ts';

/** Where printed names stand: on lines of their own, beside dates, in the head of a saved page. */
const PARTS: ReadonlySet<LinePart> = new Set(['credit', 'dateline', 'published', 'modified', 'author', 'section', 'caption', 'metadata']);

/**
 * On which line of the clipping words stand that the record took from it: a line that was read as a credit, a stamp or the
 * like, else any other that is in the record. Part of a longer word does not count.
 * @param lines the lines of the clipping as printed
 * @returns 1-based; null where they do not stand on one line in these letters
 */
export function lineOfWords(
  words: string,
  { lines: read, dropped, part }: Pick<Article, 'lines' | 'dropped' | 'part'>,
  lines: readonly string[],
): number | null {
  if (words === '') return null;
  const says = (line: number): boolean => standsIn(lines[line - 1] ?? '', words);
  const credited = read.find((each) => PARTS.has(each.part) && says(each.line));
  if (credited) return credited.line;
  const out = new Set(dropped.map(({ line }) => line));
  const [first, last] = part?.lines ?? [1, lines.length];
  for (let line = first; line <= last; line += 1) if (!out.has(line) && says(line)) return line;
  return null;
}

function standsIn(line: string, words: string): boolean {
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{M}]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{M}]/u.test(line.slice(at + words.length))) return true;
  }
  return false;
}
