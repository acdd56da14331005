import { keyOf } from './lines.ts';
import { rootsIn } from './word-roots.ts';

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
const CLAUSE = 220;

/**
 * Which share of the words of a line the first clause of a paragraph tells again, in whatever form: 0 to 1. A verb counts as told by its
 * verbal noun («إغلاق», «أغلقت»).
 */
export function shareRetold(line: string, paragraph: string): number {
  const told = new Set(rootsIn(paragraph.slice(0, CLAUSE)).flat());
  const words = rootsIn(line);
  return words.length === 0 ? 0 : words.filter((roots) => roots.some((root) => told.has(root))).length / words.length;
}

/** How far from its beginning the first clause of a paragraph tells a line again, in words and on average; infinite where it does not. */
export function placeRetold(line: string, paragraph: string): number {
  const told = rootsIn(paragraph.slice(0, CLAUSE));
  const places = rootsIn(line)
    .map((roots) => told.findIndex((word) => word.some((root) => roots.includes(root))))
    .filter((place) => place !== -1);
  return places.length === 0 ? Number.POSITIVE_INFINITY : places.reduce((sum, place) => sum + place, 0) / places.length;
}
