import type { Article } from '../model/article.ts';
import { keyOf } from '../parse/lines.ts';
import { type Candidates, candidateLine } from './furniture-candidates.ts';

/** A line that so many clippings of one outlet have is furniture. */
const OF_OUTLET = 3;
/** A line that so many clippings of the archive have is furniture, whatever their outlets. */
const OF_ARCHIVE = 5;

/** What an archive shows to be furniture: by the number of a line (`CandidateLine`), how many clippings have it. */
export type Furniture = ReadonlyMap<number, number>;

/**
 * Learns from an archive which lines are furniture: those that stand in three clippings of one outlet or five of any, where an
 * article clipped twice counts once. Pure; the order of the clippings does not matter but for which of two copies counts.
 * Memory: forty bytes for each line, and as much for each article.
 * @returns the numbers of the lines, and of the lines in an outlet, each with how many clippings have it
 */
export function learnFurniture(clippings: Iterable<Candidates>): Furniture {
  const texts = new Set<number>();
  const ofArchive: number[] = [];
  const ofOutlets: number[] = [];
  for (const { text, lines } of clippings) {
    if (lines.length === 0 || texts.has(text)) continue;
    texts.add(text);
    for (const { line, ofOutlet } of lines) {
      ofArchive.push(line);
      if (ofOutlet !== null) ofOutlets.push(ofOutlet);
    }
  }
  return new Map([...atLeast(OF_ARCHIVE, ofArchive), ...atLeast(OF_OUTLET, ofOutlets)]);
}

/** The numbers that stand in a list so many times or more, with how often. A map of all of them would take ten times the memory. */
function* atLeast(least: number, numbers: readonly number[]): Iterable<[number, number]> {
  const sorted = Float64Array.from(numbers).sort();
  let first = 0;
  for (let index = 1; index <= sorted.length; index++) {
    const number = sorted[first];
    if (number === undefined || sorted[index] === number) continue;
    if (index - first >= least) yield [number, index - first];
    first = index;
  }
}

/** The numbers of those lines of an article that are furniture, ascending. */
export function learnedLines({ lines }: Candidates, learned: Furniture): number[] {
  const found = lines.filter(({ line, ofOutlet }) => learned.has(line) || (ofOutlet !== null && learned.has(ofOutlet)));
  return found.map(({ line }) => line).sort((a, b) => a - b);
}

/** How many clippings have a line of an article, where that shows it to be furniture; null for any other line. */
export function timesLearned(text: string, article: Pick<Article, 'publisher'>, learned: Furniture): number | null {
  const { line, ofOutlet } = candidateLine(keyOf(text), article);
  return learned.get(line) ?? (ofOutlet === null ? null : (learned.get(ofOutlet) ?? null));
}
