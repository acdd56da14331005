import { keyOf } from './lines.ts';

/** So much of the first paragraph is its beginning, in UTF-16 units. */
const LEAD = 400;
/** Shorter words say nothing of what a text is about. */
const SHORTEST = 4;
/** What stands before a noun, and the endings that change with number and person. */
const BEFORE = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=\p{L}{4}))/u;
const BEHIND = /(?:ات|ون|ين|ها|هم|ه|ي)$/u;

const stemsOf = (text: string): Set<string> =>
  new Set(
    keyOf(text)
      .split(' ')
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.replace(BEFORE, '').replace(BEHIND, '')),
  );

/** How many words of a line the beginning of a paragraph takes up, article, conjunction and ending aside. */
export function wordsTakenUp(line: string, paragraph: string): number {
  const lead = stemsOf(paragraph.slice(0, LEAD));
  return [...stemsOf(line)].filter((stem) => lead.has(stem)).length;
}

/** So much of the first paragraph, with a dateline, is its first clause. */
const CLAUSE = 200;

/** Which share of the words of a line the first clause of a paragraph takes up, 0 to 1; 0 for a line of short words only. */
export function shareTakenUp(line: string, paragraph: string): number {
  const stems = stemsOf(line);
  return stems.size === 0 ? 0 : wordsTakenUp(line, paragraph.slice(0, CLAUSE)) / stems.size;
}
