import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { generateClippings } from '../../scripts/generate-clippings.ts';
import { differingFiles } from './compare-folders.ts';

const CLIPPINGS = 24;

/** Shows the minute of the build. */
const TIMED = ['about/index.html'];

let folder: string;
let content: string;
/** The site that is built again and again, from one cache. */
let incremental: { SIJILL_CACHE: string; SIJILL_DIST: string };

interface Built {
  clippings: number;
  pages: number;
  rendered: number;
}

async function build(places: { SIJILL_CACHE: string; SIJILL_DIST: string }): Promise<Built> {
  const env = { ...process.env, ...places, SIJILL_CONTENT: content };
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build.ts', '--json'], { env });
  return JSON.parse(stdout.trim().split('\n').at(-1)!);
}

before(async () => {
  // Astro renames files into the site, so it must be on the project's file system.
  await mkdir('.cache', { recursive: true });
  folder = await mkdtemp(join('.cache', 'incremental-'));
  content = join(folder, 'content');
  incremental = { SIJILL_CACHE: join(folder, 'cache'), SIJILL_DIST: join(folder, 'dist') };
  await generateClippings(content, 0, CLIPPINGS);
  await build(incremental);
});
after(() => rm(folder, { recursive: true, force: true }));

/** Builds once from the cache and once from nothing, and fails on every file in which the two sites differ. */
async function assertSameAsClean(): Promise<Built> {
  const built = await build(incremental);
  const clean = { SIJILL_CACHE: join(folder, 'clean-cache'), SIJILL_DIST: join(folder, 'clean-dist') };
  await Promise.all(Object.values(clean).map((path) => rm(path, { recursive: true, force: true })));
  await build(clean);
  const differing = await differingFiles(incremental.SIJILL_DIST, clean.SIJILL_DIST);
  assert.deepEqual(
    differing.filter((file) => !TIMED.includes(file)),
    [],
  );
  return built;
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  await writeFile(join(content, file), text.replace(from, to));
}

const steps: [name: string, change: () => Promise<void>][] = [
  ['a clipping added', () => generateClippings(content, CLIPPINGS, CLIPPINGS + 1)],
  ['a clipping edited', () => replaceIn(inventClipping(3).name, ' ', ' تعديل ')],
  ['a clipping deleted', () => rm(join(content, inventClipping(5).name))],
  ['a sidecar added', () => writeFile(join(content, inventClipping(7).name.replace('.txt', '.yaml')), 'date: 2016-02-03\n')],
  [
    "an actor's and a topic's name changed",
    async () => {
      await replaceIn('actors.yaml', 'name: سالم الخيّاط', 'name: سالم الخيّاط الأول');
      await replaceIn('topics.yaml', 'name: المياه', 'name: المياه والري');
    },
  ],
  ["the site's title changed", () => replaceIn('site.yaml', 'title: أرشيف الاختبار', 'title: أرشيف آخر')],
];

for (const [name, change] of steps) {
  test(`an incremental build equals a clean one: ${name}`, async () => {
    await change();
    await assertSameAsClean();
  });
}

test('where nothing changed, only the pages without a key are rendered', async () => {
  const { pages, rendered } = await build(incremental);
  assert.ok(rendered < 30, `${rendered} of ${pages} pages were rendered`);
});

test('where the body of one clipping changed, no page of another is rendered', async () => {
  const { name } = inventClipping(9);
  const text = await readFile(join(content, name), 'utf8');
  await writeFile(join(content, name), `${text.trimEnd()}\n\nفقرة جديدة في آخر النص.\n`);
  const { pages, rendered } = await build(incremental);
  assert.ok(rendered < 60, `${rendered} of ${pages} pages were rendered`);
});

test('an incremental build equals a clean one: a published page tampered with', async () => {
  const page = join(incremental.SIJILL_DIST, 'articles', 'clip-000001', 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<body', '<!-- by hand --><body'));
  await utimes(page, new Date(), new Date(Date.now() + 1000));
  await assertSameAsClean();
  assert.equal(await readFile(page, 'utf8'), html);
});

test('an incremental build equals a clean one: copies newer than their keys, as a build leaves them that broke off', async () => {
  const page = join('articles', 'clip-000001', 'index.html');
  for (const site of [join(incremental.SIJILL_CACHE, 'astro', 'dist'), incremental.SIJILL_DIST]) {
    await writeFile(join(site, page), '<!doctype html><title>of another text</title>');
  }
  await writeFile(join(incremental.SIJILL_CACHE, 'unfinished'), '');
  await assertSameAsClean();
});

test('an error in content/ ends the build with one report and leaves the last good site', async () => {
  const site = join(content, 'site.yaml');
  const [right, page] = [await readFile(site, 'utf8'), join(incremental.SIJILL_DIST, 'index.html')];
  const { mtimeMs } = await stat(page);
  await writeFile(site, 'title: [');
  const failure = await build(incremental).catch((error: { code: number; stderr: string }) => error);
  await writeFile(site, right);
  assert.ok('code' in failure && failure.code === 1);
  assert.equal(failure.stderr.match(/yaml-syntax/g)?.length, 1, failure.stderr);
  assert.doesNotMatch(failure.stderr, /^ {4}at /m, 'no stack');
  assert.equal((await stat(page)).mtimeMs, mtimeMs);
});
