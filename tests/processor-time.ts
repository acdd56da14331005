/**
 * The least processor time of this thread that some work takes, of several runs: others may use the machine, and garbage of
 * earlier work may be collected in one of them.
 * @returns milliseconds
 */
export function processorTime(work: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const begin = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
