import { type Byline, readByline } from './bylines.ts';
import { type Counter, readCounter } from './counters.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { readStamp, type StampLine } from './stamps.ts';

/** What a line is by itself, wherever it stands. */
export type Kind =
  | { kind: 'text' }
  | { kind: 'furniture'; furniture: Furniture }
  | { kind: 'stamp'; stamp: StampLine }
  | { kind: 'counter'; counter: Counter }
  | { kind: 'byline'; byline: Byline };

/** A line with what it is by itself. */
export type ClassifiedLine = Line & Kind;

/** An address, alone or behind its label. */
const WITH_ADDRESS = /^[\p{L}\p{M} :：-]{0,34}(?:https?:\/\/|www\.)\S+$/iu;

/** Says of a line what it is by itself; place in the clipping and repetition are not looked at. */
export function classify(line: Line): ClassifiedLine {
  // The day in the address of a page is no stamp.
  const address = WITH_ADDRESS.test(line.text) ? readFurniture(line) : null;
  if (address) return { ...line, kind: 'furniture', furniture: address };
  const stamp = readStamp(line);
  if (stamp) return { ...line, kind: 'stamp', stamp };
  const counter = readCounter(line);
  if (counter) return { ...line, kind: 'counter', counter };
  const furniture = readFurniture(line);
  if (furniture) return { ...line, kind: 'furniture', furniture };
  const byline = readByline(line);
  return byline ? { ...line, kind: 'byline', byline } : { ...line, kind: 'text' };
}
