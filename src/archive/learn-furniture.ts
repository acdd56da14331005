import type { Candidates } from './furniture-candidates.ts';

/** A line that so many clippings of one outlet have is furniture. */
const OF_OUTLET = 3;
/** A line that so many clippings of the archive have is furniture, whatever their outlets. */
const OF_ARCHIVE = 5;

/**
 * Learns from an archive which lines are furniture: those that stand in three clippings of one outlet or five of any, where an
 * article clipped twice counts once. Pure; the order of the clippings does not matter but for which of two copies counts.
 * Memory: two numbers for each different line.
 * @returns the numbers of the lines, and of the lines in an outlet
 */
export function learnFurniture(clippings: Iterable<Candidates>): ReadonlySet<number> {
  const texts = new Set<number>();
  const ofArchive = new Map<number, number>();
  const ofOutlets = new Map<number, number>();
  for (const { text, lines } of clippings) {
    if (lines.length === 0 || texts.has(text)) continue;
    texts.add(text);
    for (const { line, ofOutlet } of lines) {
      count(ofArchive, line);
      if (ofOutlet !== null) count(ofOutlets, ofOutlet);
    }
  }
  return new Set([...atLeast(ofArchive, OF_ARCHIVE), ...atLeast(ofOutlets, OF_OUTLET)]);
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function* atLeast(counts: ReadonlyMap<number, number>, least: number): Iterable<number> {
  for (const [key, times] of counts) if (times >= least) yield key;
}

/** The numbers of those lines of an article that are furniture, ascending. */
export function learnedLines({ lines }: Candidates, learned: ReadonlySet<number>): number[] {
  const found = lines.filter(({ line, ofOutlet }) => learned.has(line) || (ofOutlet !== null && learned.has(ofOutlet)));
  return found.map(({ line }) => line).sort((a, b) => a - b);
}
