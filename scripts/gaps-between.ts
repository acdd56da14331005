import type { Span } from '../src/loaders/measure-stage.ts';

/** What remains of a span when others, none of which overlap, are taken out. */
export function gapsBetween([from, to]: Span, spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted(([a], [b]) => a - b);
  const starts = [from, ...sorted.map(([, end]) => end)];
  const ends = [...sorted.map(([start]) => start), to];
  return starts.map((start, index): Span => [start, ends[index]!]).filter(([start, end]) => end > start);
}
