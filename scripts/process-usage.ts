import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in ticks, 100 a second on every machine that Node runs on. */
const TICKS = 100;

export interface ProcessUsage {
  pid: number;
  parent: number;
  /** Seconds of processor time, with that of its children that have ended. */
  cpu: number;
  /** Memory that it holds, in bytes; what processes share counts for each of them. */
  memory: number;
}

/** Every process that can be seen, from /proc; empty where there is none (macOS, Windows). */
export function listProcesses(): ProcessUsage[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => readProcess(Number(pid)));
  } catch {
    return [];
  }
}

function readProcess(pid: number): ProcessUsage[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces and brackets itself; fields after it are counted from 3 in proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [14, 15, 16, 17].reduce((sum, field) => sum + Number(fields[field - 3]), 0);
    const resident = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    return [{ pid, parent: Number(fields[1]), cpu: ticks / TICKS, memory: Number(resident) * 1024 }];
  } catch {
    // It ended between the two readings.
    return [];
  }
}

/** A process and all that descend from it. */
export function familyOf(root: number, processes: readonly ProcessUsage[]): ProcessUsage[] {
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
    grown = family.size > size;
  }
  return processes.filter(({ pid }) => family.has(pid));
}
