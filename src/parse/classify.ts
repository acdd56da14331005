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

/** Says of a line what it is by itself; place in the clipping and repetition are not looked at. */
export function classify(line: Line): ClassifiedLine {
  const stamp = readStamp(line);
  if (stamp) return { ...line, kind: 'stamp', stamp };
  const counter = readCounter(line);
  if (counter) return { ...line, kind: 'counter', counter };
  const furniture = readFurniture(line);
  if (furniture) return { ...line, kind: 'furniture', furniture };
  const byline = readByline(line);
  return byline ? { ...line, kind: 'byline', byline } : { ...line, kind: 'text' };
}
