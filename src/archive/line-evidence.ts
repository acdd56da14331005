import type { DroppedLine } from '../model/dropped-line.ts';
import { classify } from '../parse/classify.ts';
import type { Line } from '../parse/lines.ts';

/** What is seen of a line by itself, in English: what it reads as, its length, its end, its place. */
export function featuresOf(line: Line): string {
  const classified = classify(line);
  const words = `${line.words} ${line.words === 1 ? 'word' : 'words'}`;
  const seen = [
    words,
    line.stops ? 'ends as a sentence' : 'no full stop',
    ...(line.afterBlank && line.number > 1 ? ['after a blank line'] : []),
  ];
  const kind = classified.kind === 'text' ? 'text' : `reads as a ${classified.kind}`;
  return [kind, ...seen].join(', ');
}

/** A line with what it can be explained by among those above it. */
export interface SeenLine extends Line {
  /** The number of the first line of the same words above it, or null. */
  earlier: number | null;
  /** The number of the nearest heading above it that opens a list of other articles, or null. */
  list: number | null;
}

/** Looks at the lines of a clipping in one pass: those above a line are not looked at again for each. */
export function seeLines(lines: readonly Line[]): SeenLine[] {
  const first = new Map<string, number>();
  let list: number | null = null;
  return lines.map((line) => {
    const seen = { ...line, earlier: first.get(line.key) ?? null, list };
    if (seen.earlier === null) first.set(line.key, line.number);
    const classified = classify(line);
    if (classified.kind === 'furniture' && classified.furniture.opensList) list = line.number;
    return seen;
  });
}

/** Why a line is in no field of the record, in English. */
export function whyDropped(reason: DroppedLine['reason'], line: SeenLine): string {
  switch (reason) {
    case 'furniture':
      return whyFurniture(line);
    case 'repeated':
      return line.earlier === null ? 'the same words stand above' : `the same words stand on line ${line.earlier}`;
    case 'counter':
      return 'counts or numbers and nothing else';
    case 'caption':
      return 'a caption that is said elsewhere';
    case 'credit':
      return 'a name on a line of its own that no outlet of outlets.yaml has';
    case 'second-article':
      return 'the head of a second article in this file; parts in a sidecar split it';
    case 'editor':
      return 'the sidecar leaves it out';
  }
}

function whyFurniture(line: SeenLine): string {
  const own = classify(line);
  if (own.kind === 'furniture') return `reads as furniture: ${own.furniture.name}`;
  return `${featuresOf(line)}, ${line.list === null ? 'no place in the article' : `in the list under line ${line.list}`}`;
}
