import assert from 'node:assert/strict';
import { readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ActorTrace } from '../../src/archive/actor-trace.ts';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { candidatesOf } from '../../src/archive/furniture-candidates.ts';
import { stampEvidenceOf } from '../../src/archive/stamp-evidence.ts';
import { summarize } from '../../src/archive/summarize.ts';
import { diagnose } from '../../src/model/diagnostic.ts';
import { articleOf } from '../views/article-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const entryOf = (cache: string, key = KEY): string => join(cache, 'articles', key.slice(0, 2), `${key}.jsonl`);
const article = articleOf(['فقرة', 'أخرى\u2028بفاصل سطر']);
const actors: ActorTrace = { words: 'AAAA', facts: '0123456789abcdef'.repeat(4), registry: 'cd' };
const recordKey = (key = KEY): string => `${key}-0123456789abcdef`;
const problem = diagnose('yaml-field', { file: 'content/a.yaml', line: 3 }, 'date: x');

test('gives back what was put', async (context) => {
  const store = openArticleStore(join(await temporaryFolder(context), 'not', 'there', 'yet'));
  const stored = await store.put(KEY, article, [problem], actors);
  assert.deepEqual(stored, {
    summary: summarize(article, recordKey()),
    diagnostics: [problem],
    candidates: candidatesOf(article),
    stamps: stampEvidenceOf(article),
    actors,
  });
  assert.deepEqual(await store.find(KEY), stored);
  assert.deepEqual(await store.get(recordKey()), article);
});

test('knows nothing of other keys', async (context) => {
  const store = openArticleStore(await temporaryFolder(context));
  assert.equal(await store.find(OTHER), null);
  await assert.rejects(store.get(recordKey(OTHER)), { code: 'ENOENT' });
});

test('gives no record that was made anew with other facts', async (context) => {
  const store = openArticleStore(await temporaryFolder(context));
  const first = await store.put(KEY, article, [], actors);
  await store.put(KEY, article, [], { ...actors, facts: 'f'.repeat(64) });
  await assert.rejects(store.get(first.summary.key), /made anew/);
});

test('leaves no unfinished file behind', async (context) => {
  const cache = await temporaryFolder(context);
  await openArticleStore(cache).put(KEY, article, [], actors);
  assert.deepEqual(await readdir(join(cache, 'articles', 'ab')), [`${KEY}.jsonl`]);
});

test('notices an entry that was cut or altered anywhere', async (context) => {
  const cache = await temporaryFolder(context);
  const store = openArticleStore(cache);
  await store.put(KEY, article, [], actors);
  const whole = await readFile(entryOf(cache), 'utf8');
  const [head = '', record = ''] = whole.split('\n');
  const damaged = [
    '',
    '\n',
    'null\nnull\n',
    '{}',
    head,
    `${head}\n`,
    `${head}\n${record.slice(0, -1)}`,
    whole.replace('فقرة', 'فقره'),
    record,
    '\0'.repeat(100),
  ];
  for (const text of damaged) {
    await writeFile(entryOf(cache), text);
    assert.equal(await store.find(KEY), null, text);
    await assert.rejects(store.get(recordKey()), /damaged/);
  }
  await writeFile(entryOf(cache), whole);
  await truncate(entryOf(cache), Buffer.byteLength(whole) - 10);
  assert.equal(await store.find(KEY), null);
  await store.put(KEY, article, [], actors);
  assert.deepEqual(await store.get(recordKey()), article);
});

test('prunes what is not used, and unfinished files once they are old', async (context) => {
  const cache = await temporaryFolder(context);
  const store = openArticleStore(cache);
  assert.equal(await store.prune(new Set()), 0);
  await store.put(KEY, article, [], actors);
  await store.put(OTHER, article, [], actors);
  const [fresh, stale] = [join(cache, 'articles', 'ab', 'x.1.tmp'), join(cache, 'articles', 'ab', 'x.2.tmp')];
  await Promise.all([writeFile(fresh, ''), writeFile(stale, '')]);
  await utimes(stale, new Date(0), new Date(0));
  assert.equal(await store.prune(new Set([recordKey()])), 2);
  assert.deepEqual((await readdir(join(cache, 'articles', 'ab'))).toSorted(), [`${KEY}.jsonl`, 'x.1.tmp']);
  assert.equal(await store.find(OTHER), null);
  assert.deepEqual(await store.get(recordKey()), article);
});
