import assert from 'node:assert/strict';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { generateClippings } from '../../scripts/generate-clippings.ts';
import { type RebuiltSite, rebuiltSite } from './rebuilt-site.ts';

const CLIPPINGS = 24;

let site: RebuiltSite;
let content: string;

before(async () => {
  site = await rebuiltSite();
  content = site.content;
  await generateClippings(content, 0, CLIPPINGS);
  await site.build();
});
after(() => site.remove());

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
    await site.assertSameAsClean();
  });
}

test('where nothing changed, only the pages without a key are rendered', async () => {
  const { pages, rendered } = await site.build();
  assert.ok(rendered < 30, `${rendered} of ${pages} pages were rendered`);
});

test('where the body of one clipping changed, no page of another is rendered', async () => {
  const { name } = inventClipping(9);
  const text = await readFile(join(content, name), 'utf8');
  await writeFile(join(content, name), `${text.trimEnd()}\n\nفقرة جديدة في آخر النص.\n`);
  const { pages, rendered } = await site.build();
  assert.ok(rendered < 60, `${rendered} of ${pages} pages were rendered`);
});

test('an incremental build equals a clean one: a published page tampered with', async () => {
  const page = join(site.dist, 'articles', 'clip-000001', 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<body', '<!-- by hand --><body'));
  await utimes(page, new Date(), new Date(Date.now() + 1000));
  await site.assertSameAsClean();
  assert.equal(await readFile(page, 'utf8'), html);
});

test('an incremental build equals a clean one: copies newer than their keys, as a build leaves them that broke off', async () => {
  const page = join('articles', 'clip-000001', 'index.html');
  for (const copy of [join(site.cache, 'astro', 'dist'), site.dist]) {
    await writeFile(join(copy, page), '<!doctype html><title>of another text</title>');
  }
  await writeFile(join(site.cache, 'unfinished'), '');
  await site.assertSameAsClean();
});

test('an error in content/ ends the build with one report and leaves the last good site', async () => {
  const settings = join(content, 'site.yaml');
  const [right, page] = [await readFile(settings, 'utf8'), join(site.dist, 'index.html')];
  const { mtimeMs } = await stat(page);
  await writeFile(settings, 'title: [');
  const failure = await site.build().catch((error: { code: number; stderr: string }) => error);
  await writeFile(settings, right);
  assert.ok('code' in failure && failure.code === 1);
  assert.equal(failure.stderr.match(/yaml-syntax/g)?.length, 1, failure.stderr);
  assert.doesNotMatch(failure.stderr, /^ {4}at /m, 'no stack');
  assert.equal((await stat(page)).mtimeMs, mtimeMs);
});
