import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeContent } from './write-large-content.ts';

/** A site that was built for the tests. */
export interface BuiltSite {
  /** Folder of its clippings. */
  content: string;
  dist: string;
  /** The path that it was built for, with a slash at both ends. */
  base: string;
  /** Where it says that it lives. */
  address: string;
}

export interface BuiltSites {
  /** The five seeds with the registries of content/, whatever else lies there, built for the root of a host. */
  root: BuiltSite;
  /** The same, built for a path below the root. */
  based: BuiltSite;
  /** An archive of invented clippings (`writeLargeContent`) with the pages that only a large one has. */
  large: BuiltSite;
}

const HOST = 'https://archive.example';
const FOLDER = 'SIJILL_TEST_SITES';
const run = promisify(execFile);

function sitesIn(folder: string): BuiltSites {
  return {
    root: { content: join(folder, 'seeds-content'), dist: join(folder, 'root'), base: '/', address: `${HOST}/` },
    based: { content: join(folder, 'seeds-content'), dist: join(folder, 'based'), base: '/archive/', address: `${HOST}/archive/` },
    large: { content: join(folder, 'large-content'), dist: join(folder, 'large'), base: '/', address: `${HOST}/` },
  };
}

/**
 * Builds all sites from nothing, as `npm run build` does, into a new folder under the project's cache.
 * @returns the folder, to be removed in the end
 * @throws Error with what the build printed where it fails
 */
export async function buildSites(): Promise<string> {
  const cache = resolve('.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'tests-'));
  const { root, based, large } = sitesIn(folder);
  await Promise.all([copySeeds(root.content), writeLargeContent(large.content)]);
  await Promise.all([build(root).then(() => build(based)), build(large)]);
  return folder;
}

const REGISTRIES = ['site', 'outlets', 'actors', 'topics'].map((name) => `${name}.yaml`);

async function copySeeds(folder: string): Promise<void> {
  const seeds: { id: string }[] = JSON.parse(await readFile('tests/golden/seeds-expected.json', 'utf8'));
  await mkdir(folder, { recursive: true });
  const files = [...REGISTRIES, ...seeds.map(({ id }) => `${id}.txt`)];
  await Promise.all(files.map((file) => copyFile(join('content', file), join(folder, file))));
}

async function build({ content, dist, address }: BuiltSite): Promise<void> {
  const places = { SIJILL_CONTENT: content, SIJILL_CACHE: `${dist}-cache`, SIJILL_DIST: dist };
  const env = { ...process.env, ...places, SIJILL_ADDRESS: address };
  await run(process.execPath, ['scripts/build.ts'], { env }).catch((error: { stdout: string; stderr: string }) => {
    throw new Error(`the build of ${dist} failed:\n${error.stdout}${error.stderr}`);
  });
}

let alone: Promise<BuiltSites> | null = null;

/** The sites that the run of tests has built (tests/setup.ts); a test file that runs alone builds them for itself. */
export function builtSites(): Promise<BuiltSites> {
  const { [FOLDER]: folder } = process.env;
  if (folder) return Promise.resolve(sitesIn(folder));
  alone ??= buildSites().then((made) => {
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    return sitesIn(made);
  });
  return alone;
}

/** Tells the processes of the tests where the sites stand. */
export function announceSites(folder: string): void {
  process.env[FOLDER] = folder;
}
