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
