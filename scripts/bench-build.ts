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

/** What `npm run build -- --json` prints. */
type Printed = Omit<BuiltSite, 'diagnostics'> & { maxRss: number };

interface Measured extends Printed {
  /** Seconds from start to end of the command. */
  command: number;
  /** Seconds of processor time of all processes; null where it cannot be read. */
  cpu: number | null;
  /** Most memory that one process held, in bytes. */
  peakMemory: number;
}

const SAMPLE_MS = 100;

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
  const peaks = new Map<number, number>();
  let cpu: number | null = null;
  const timer = setInterval(() => {
    const family = familyOf(child.pid!, listProcesses());
    for (const { pid, peakMemory } of family) peaks.set(pid, peakMemory);
    if (family.length > 0)
      cpu = Math.max(
        cpu ?? 0,
        family.reduce((sum, used) => sum + used.cpu, 0),
      );
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  const printed: Printed = JSON.parse(output.trim().split('\n').at(-1)!);
  const command = (performance.now() - start) / 1000;
  return { ...printed, command, cpu, peakMemory: Math.max(printed.maxRss * 1024, ...peaks.values()) };
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
      rows.push(row(size, 'cold', await measureBuild(environment)));
      await generateClippings(content, size, size + 1);
      rows.push(row(size, 'one added', await measureBuild(environment)));
      rows.push(row(size, 'no change', await measureBuild(environment)));
      await Promise.all(Object.values(environment).map((path) => rm(path, { recursive: true, force: true })));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}

const HEADINGS = ['clippings', 'build', 'read', 'pages', 'data', 'search', 'total', 'peak MB', 'pages', 'rendered'];

function row(size: number, build: string, { stages, command, cpu, peakMemory, pages, rendered }: Measured): string {
  const seconds = [stages.read, stages.pages, stages.data, stages.search].map(({ wall, cpu }) => `${wall.toFixed(1)} / ${cpu.toFixed(1)}`);
  const cells = [
    size,
    build,
    ...seconds,
    `${command.toFixed(1)} / ${cpu?.toFixed(1) ?? '–'}`,
    Math.round(peakMemory / 1e6),
    pages,
    rendered,
  ];
  return `| ${cells.join(' | ')} |`;
}

const { values } = parseArgs({ options: { clippings: { type: 'string', default: '1000' } } });
try {
  const sizes = values.clippings.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--clippings takes whole numbers: 1000,10000');
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`,
  );
  console.log(
    'Seconds by the clock / of processor time. Stages count the main process, the total all of them. Peak: the largest process.\n',
  );
  console.log(`| ${HEADINGS.join(' | ')} |\n|${' --- |'.repeat(HEADINGS.length)}`);
  for (const line of await benchmark(sizes)) console.log(line);
} catch (error) {
  failWith(error, 'The benchmark was not finished.');
}
