import type { DroppedLine } from '../model/dropped-line.ts';
import { classify } from '../parse/classify.ts';
import type { Line } from '../parse/lines.ts';

/** What is seen of a line by itself, in English: what it reads as, its length, its end, its place. */
export function featuresOf(line: Line): string {
  const classified = classify(line);
  const words = `${line.words} ${line.words === 1 ? 'word' : 'words'}`;
  const seen = [words, line.stops ? 'ends as a sentence' : 'no full stop', ...(line.afterBlank ? ['after a blank line'] : [])];
  const kind = classified.kind === 'text' ? 'text' : `reads as a ${classified.kind}`;
  return [kind, ...seen].join(', ');
}

/** Why a line is in no field of the record, in English. */
export function whyDropped(reason: DroppedLine['reason'], lines: readonly Line[], index: number): string {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  switch (reason) {
    case 'furniture':
      return whyFurniture(line, lines.slice(0, index));
    case 'repeated': {
      const earlier = lines.slice(0, index).find(({ key }) => key === line.key);
      return earlier ? `the same words stand on line ${earlier.number}` : 'the same words stand above';
    }
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

function whyFurniture(line: Line, above: readonly Line[]): string {
  const own = classify(line);
  if (own.kind === 'furniture') return `reads as furniture: ${own.furniture.name}`;
  const heading = above.findLast((other) => {
    const classified = classify(other);
    return classified.kind === 'furniture' && classified.furniture.opensList;
  });
  return heading ? `${featuresOf(line)}, in the list under line ${heading.number}` : `${featuresOf(line)}, no place in the article`;
}
