import { performance } from 'node:perf_hooks';

/** The parts of a build that are timed by themselves; what remains of a build is the pages. */
export type Stage = 'read' | 'data' | 'search';

/** Start and end of something, in milliseconds since 1970: clocks of other processes can be compared with it. */
export type Span = readonly [start: number, end: number];

export interface StageTimes {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor time of this process, all threads; other processes are not in it. */
  cpu: number;
  /** When it ran, one span a time. */
  spans: Span[];
}

const nameOf = (stage: Stage): string => `sijill:${stage}`;

/** Runs a stage and leaves its times on the process's performance timeline, for `stageTimes`. */
export async function measureStage<T>(stage: Stage, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = process.cpuUsage();
  try {
    return await run();
  } finally {
    const { user, system } = process.cpuUsage(before);
    performance.measure(nameOf(stage), { start, end: performance.now(), detail: { cpu: (user + system) / 1e6 } });
  }
}

/** The times of a stage in this process: zero where it did not run, the sum where it ran more than once. */
export function stageTimes(stage: Stage): StageTimes {
  const times: StageTimes = { wall: 0, cpu: 0, spans: [] };
  for (const entry of performance.getEntriesByName(nameOf(stage), 'measure')) {
    const start = performance.timeOrigin + entry.startTime;
    times.wall += entry.duration / 1000;
    times.cpu += (entry as PerformanceMeasure & { detail: { cpu: number } }).detail.cpu;
    times.spans.push([start, start + entry.duration]);
  }
  return times;
}
