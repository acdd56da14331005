import type { ReadArchive } from './read-archive.ts';

/** How many records a run made, for which reasons, and how many it kept. */
export type Reading = Pick<ReadArchive, 'madeFor' | 'kept'>;

/** What a run read anew and why, in one line for editors: «3 new or changed, 12 for changes of actors that they may name; 985 kept». */
export function describeReading({ madeFor: { source, actors, archive }, kept }: Reading): string {
  const reasons = [
    [source, 'new or changed, or read by other rules'],
    [actors, 'for changes of actors that they may name'],
    [archive, 'for what other clippings show'],
  ] as const;
  const read = reasons.filter(([count]) => count > 0).map(([count, why]) => `${count.toLocaleString('en')} ${why}`);
  return `${read.length === 0 ? 'none' : read.join(', ')}; ${kept.toLocaleString('en')} kept`;
}
