import type { Span } from '../src/loaders/measure-stage.ts';

/** What all processes of a build together held at one moment. */
export interface MemorySample {
  /** Milliseconds since 1970. */
  time: number;
  /** In bytes. */
  memory: number;
}

/**
 * The most memory that was seen in each stage, in bytes. A stage that passed between two samples has the one nearest to its
 * end; one that did not run, or of which nothing was seen, has null.
 * @param samples in the order of time
 * @param stages when each ran
 */
export function stagePeaks<Stage extends string>(
  samples: readonly MemorySample[],
  stages: Readonly<Record<Stage, readonly Span[]>>,
): Record<Stage, number | null> {
  const peaks = Object.entries<readonly Span[]>(stages).map(([stage, spans]) => [stage, peakOf(samples, spans)]);
  return Object.fromEntries(peaks);
}

function peakOf(samples: readonly MemorySample[], spans: readonly Span[]): number | null {
  const last = spans.at(-1);
  if (!last || samples.length === 0) return null;
  const seen = samples.filter(({ time }) => spans.some(([start, end]) => time >= start && time <= end));
  if (seen.length > 0) return Math.max(...seen.map(({ memory }) => memory));
  const away = ({ time }: MemorySample): number => Math.abs(time - last[1]);
  return samples.reduce((nearest, sample) => (away(sample) < away(nearest) ? sample : nearest)).memory;
}
