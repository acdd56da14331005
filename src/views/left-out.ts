import type { DroppedLine } from '../model/dropped-line.ts';
import type { LineRange } from '../model/line-range.ts';

/** Lines that were left out for one reason. */
export interface LeftOut {
  reason: DroppedLine['reason'];
  /** How many lines. */
  count: number;
  runs: LineRange[];
}

/** Joins lines that follow each other into runs; blank lines between them, which nothing says anything of, do not part them. */
function runsOf(lines: readonly number[], others: ReadonlySet<number>): LineRange[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const between = run ? Array.from({ length: line - run[1] - 1 }, (_, index) => run[1] + 1 + index) : [];
    if (run && !between.some((each) => others.has(each))) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/**
 * What was left out of a clipping, by reason in the order of the file.
 * @param used lines that are in the record; a run of lines left out goes over blank lines but not over these
 */
export function leftOutOf(dropped: readonly DroppedLine[], used: ReadonlySet<number>): LeftOut[] {
  const byReason = Map.groupBy(dropped, ({ reason }) => reason);
  return [...byReason].map(([reason, list]) => {
    const lines = [...new Set(list.map(({ line }) => line))].sort((a, b) => a - b);
    const others = new Set([...used, ...dropped.filter((each) => each.reason !== reason).map(({ line }) => line)]);
    return { reason, count: lines.length, runs: runsOf(lines, others) };
  });
}
