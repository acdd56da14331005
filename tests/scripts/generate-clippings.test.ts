import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { generateClippings } from '../../scripts/generate-clippings.ts';
import { readRegistries } from '../../src/archive/read-registries.ts';

const clippings = Array.from({ length: 300 }, (_, place) => inventClipping(place));

test('the first 300 clippings are the same on every machine', () => {
  const digest = createHash('sha256').update(JSON.stringify(clippings)).digest('hex');
  assert.equal(digest, '3dd2485ca80213651406d195d68be4d6827f43dc61ba2c48a34173f2a5fb39b3');
});

test('a clipping is the same whatever was made before it, and another with another seed', () => {
  assert.deepEqual(inventClipping(17), clippings[17]);
  assert.notDeepEqual(inventClipping(17, 2), clippings[17]);
});

test('clippings have about 390 words, names of their own, and spread over ten years', () => {
  const words = clippings.map(({ text }) => text.split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  assert.ok(mean > 370 && mean < 410, `${mean} words`);
  assert.equal(new Set(clippings.map(({ name }) => name)).size, clippings.length);
  assert.equal(new Set(clippings.map(({ name }) => name.slice(0, 4))).size, 10);
});

test('few words are frequent and most are rare, as in a language', () => {
  const counts = new Map<string, number>();
  for (const word of clippings.flatMap(({ text }) => text.split(/\s+/))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const all = sorted.reduce((sum, count) => sum + count, 0);
  const share = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0) / all;
  assert.ok(share > 0.25 && share < 0.7, `the 100 most frequent words are ${share} of the text`);
  assert.ok(sorted.filter((count) => count === 1).length > sorted.length * 0.3);
});

test('generateClippings writes a content/ whose registries can be read without complaint', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sijill-'));
  try {
    await generateClippings(folder, 0, 3);
    const { registries, diagnostics } = await readRegistries(folder);
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity !== 'info'),
      [],
    );
    assert.equal(registries?.actors.length, 310);
    await generateClippings(folder, 3, 4);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt'));
    assert.equal(names.length, 4);
    assert.equal(await readFile(join(folder, clippings[3]!.name), 'utf8'), clippings[3]!.text);
  } finally {
    await rm(folder, { recursive: true });
  }
});
