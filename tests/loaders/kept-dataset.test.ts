import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { summarize } from '../../src/archive/summarize.ts';
import { type KeptDataset, keepDataset } from '../../src/loaders/kept-dataset.ts';
import type { Article } from '../../src/model/article.ts';
import { makeArticle } from '../make-article.ts';
import { makeActor, makeArchive } from '../views/make-summary.ts';

const ADDRESS = 'https://shelf.example/';
const mention = { paragraph: 0, start: 0, end: 3, text: 'سمر', by: 'name' as const, because: null };
const naming = (id: string): Article =>
  makeArticle(id, { edtf: '2020', actors: [{ id: 'samar', name: 'سمر', kind: 'person', mentions: [mention] }] });

describe('keepDataset', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dataset-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  let read = 0;
  function keep(articles: readonly Article[], cache: string): Promise<KeptDataset> {
    const summaries = articles.map((article) => summarize(article, article.id));
    const archive = makeArchive(summaries, [makeActor('samar', { name: 'سمر' })]);
    return keepDataset({ root: process.cwd(), cache }, archive, ADDRESS, async function* () {
      read += 1;
      yield* articles;
    });
  }

  const bytesOf = ({ folder: of, files }: KeptDataset): Promise<string[]> =>
    Promise.all(files.map(async ({ path }) => `${path} ${await readFile(join(of, path), 'utf8')}`));

  it('says of every file how many records and bytes it has, and their hash', async () => {
    const kept = await keep([naming('a'), naming('b')], join(folder, 'one'));
    for (const { path, bytes, sha256 } of kept.files) {
      const found = await readFile(join(kept.folder, path));
      assert.deepEqual([bytes, sha256], [found.length, createHash('sha256').update(found).digest('hex')], path);
    }
    const rows = Object.fromEntries(kept.files.map(({ path, rows: count }) => [path, count]));
    assert.deepEqual([rows['data/mentions.csv'], rows['data/actors.jsonl'], rows['data/statements.csv']], [2, 1, 0]);
    assert.equal(kept.files.at(-1)?.path, 'data/datapackage.json');
  });

  it('gives after a change what a making from nothing gives, and leaves alone what the change does not touch', async () => {
    const cache = join(folder, 'two');
    const first = await keep([naming('a')], cache);
    const second = await keep([naming('a'), makeArticle('b')], cache);
    assert.deepEqual(await bytesOf(second), await bytesOf(await keep([naming('a'), makeArticle('b')], join(folder, 'clean'))));
    const changed = second.files.filter(({ path, changed: at }) => first.files.find((file) => file.path === path)?.changed !== at);
    assert.deepEqual(
      changed.map(({ path }) => path),
      ['data/articles.csv', 'data/articles.jsonl', 'data/datapackage.json'],
    );
  });

  it('makes nothing where nothing changed, and all anew that was altered or removed since', async () => {
    const cache = join(folder, 'three');
    const first = await keep([naming('a')], cache);
    const before = await bytesOf(first);
    const readBefore = read;
    assert.deepEqual(await keep([naming('a')], cache), first);
    assert.equal(read, readBefore, 'no record is read');
    await writeFile(join(first.folder, 'data/actors.csv'), 'altered');
    await utimes(join(first.folder, 'data/roles.csv'), 1, 1);
    await rm(join(first.folder, 'data/mentions.csv'));
    await writeFile(join(first.folder, 'data/old.csv'), 'of an earlier version');
    const again = await keep([naming('a')], cache);
    assert.deepEqual(await bytesOf(again), before);
    assert.deepEqual((await readdir(join(again.folder, 'data'))).length, again.files.length);
    assert.deepEqual(
      (await readdir(cache)).filter((name) => name.startsWith('dataset')).toSorted(),
      ['dataset', 'dataset.json'],
      'nothing unfinished is left',
    );
  });
});
