import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectPaths } from '../src/archive/paths.ts';
import type { BuiltSite } from './build-site.ts';
import { failWith } from './fail-with.ts';
import { generateClippings } from './generate-clippings.ts';
import { familyOf, listProcesses } from './process-usage.ts';
import { type MemorySample, stagePeaks } from './stage-peaks.ts';

/** What `npm run build -- --json` prints. */
type Printed = Omit<BuiltSite, 'diagnostics'> & { maxRss: number };

interface Measured extends Printed {
  /** Seconds from start to end of the command. */
  command: number;
  /** Seconds of processor time of all processes; null where it cannot be read. */
  cpu: number | null;
  /** What all processes together held, in the order of time; empty where it cannot be read. */
  samples: MemorySample[];
}

const SAMPLE_MS = 50;

/** Builds a site as `npm run build` does, and watches what its processes use. */
async function measureBuild(environment: Record<string, string>): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--json'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const samples: MemorySample[] = [];
  let cpu: number | null = null;
  const timer = setInterval(() => {
    const family = familyOf(child.pid!, listProcesses());
    if (family.length === 0) return;
    const sumOf = (key: 'cpu' | 'memory'): number => family.reduce((sum, used) => sum + used[key], 0);
    samples.push({ time: Date.now(), memory: sumOf('memory') });
    cpu = Math.max(cpu ?? 0, sumOf('cpu'));
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  const printed: Printed = JSON.parse(output.trim().split('\n').at(-1)!);
  return { ...printed, command: (performance.now() - start) / 1000, cpu, samples };
}

async function benchmark(sizes: readonly number[]): Promise<string[]> {
  const { root } = projectPaths();
  // Below the root: Astro renames finished files into the site, so both must be on one file system.
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'bench-'));
  const rows: string[] = [];
  try {
    for (const size of sizes) {
      const content = join(folder, `content-${size}`);
      const environment = {
        SIJILL_CONTENT: content,
        SIJILL_CACHE: join(folder, `cache-${size}`),
        SIJILL_DIST: join(folder, `dist-${size}`),
      };
      await generateClippings(content, 0, size);
      rows.push(...rowsOf(size, 'cold', await measureBuild(environment)));
      await generateClippings(content, size, size + 1);
      rows.push(...rowsOf(size, 'one added', await measureBuild(environment)));
      rows.push(...rowsOf(size, 'no change', await measureBuild(environment)));
      await Promise.all(Object.values(environment).map((path) => rm(path, { recursive: true, force: true })));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

const HEADINGS = ['clippings', 'build', 'stage', 'wall s', 'cpu s', 'peak MB', 'pages rendered', 'pages in all'];

const STAGES = ['read', 'pages', 'data', 'search'] as const;

/** A row for each stage of a build, and one for all of it. */
function rowsOf(size: number, build: string, { stages, command, cpu, samples, maxRss, pages, rendered }: Measured): string[] {
  const peaks = stagePeaks(samples, {
    read: stages.read.spans,
    pages: stages.pages.spans,
    data: stages.data.spans,
    search: stages.search.spans,
  });
  const counts = (stage: string): (number | string)[] => (stage === 'pages' || stage === 'all' ? [rendered, pages] : [NOTHING, NOTHING]);
  const highest = Math.max(maxRss * 1024, ...samples.map(({ memory }) => memory));
  return [
    ...STAGES.map((stage) =>
      row(size, build, stage, seconds(stages[stage].wall), seconds(stages[stage].cpu), megabytes(peaks[stage]), ...counts(stage)),
    ),
    row(size, build, 'all', seconds(command), seconds(cpu), megabytes(highest), ...counts('all')),
  ];
}

const NOTHING = '–';
const row = (...cells: readonly (number | string)[]): string => `| ${cells.join(' | ')} |`;
const seconds = (value: number | null): string => value?.toFixed(1) ?? NOTHING;
const megabytes = (bytes: number | null): number | string => (bytes === null ? NOTHING : Math.round(bytes / 1e6));

const { values } = parseArgs({ options: { clippings: { type: 'string', default: '1000' } } });
try {
  const sizes = values.clippings.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--clippings takes whole numbers: 1000,10000');
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
  );
  console.log(
    `Wall: seconds by the clock. Cpu: seconds of processor time, of the main process for a stage, of all for all. Peak: the most resident memory of all processes together, seen every ${SAMPLE_MS} ms; what they share counts for each.\n`,
  );
  console.log(`${row(...HEADINGS)}\n${row(...HEADINGS.map(() => '---'))}`);
  for (const line of await benchmark(sizes)) console.log(line);
} catch (error) {
  failWith(error, 'The benchmark was not finished.');
}
