import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleSchema } from '../../src/model/article.ts';
import { CLIPPING, REGISTRIES } from '../archive/project-folder.ts';
import { temporaryFolder } from '../archive/temporary-folder.ts';

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of scripts/ on the content/ of another folder, as if typed there. */
function run(folder: string, script: string, ...files: string[]): Run {
  const env = { ...process.env, SIJILL_CONTENT: join(folder, 'content'), SIJILL_CACHE: join(folder, '.cache'), INIT_CWD: folder };
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...files], { env, encoding: 'utf8' });
}

test('parse prints one line a file in the order given, and goes on past what cannot be read', async (context) => {
  const folder = await temporaryFolder(context, { ...REGISTRIES, 'content/a.txt': CLIPPING, 'b.txt': CLIPPING });
  const { status, stdout, stderr } = run(folder, 'parse', 'b.txt', 'gone.txt', 'content/a.txt');
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => articleSchema.parse(JSON.parse(line)));
  assert.deepEqual(
    records.map(({ id }) => id),
    ['b', 'a'],
  );
  assert.equal(status, 1);
  assert.match(stderr, /^There is no file .*gone\.txt/);
  assert.equal(run(folder, 'parse', 'b.txt').status, 0);
});

test('parse says how to call it, and stops where registries are broken', async (context) => {
  const folder = await temporaryFolder(context, { ...REGISTRIES, 'content/topics.yaml': '[', 'a.txt': CLIPPING });
  const broken = run(folder, 'parse', 'a.txt');
  assert.deepEqual([broken.status, broken.stdout], [1, '']);
  assert.match(broken.stderr, /topics\.yaml\n.*yaml-syntax/);
  const unasked = run(folder, 'parse');
  assert.equal(unasked.status, 1);
  assert.match(unasked.stderr, /^Usage/);
});

test('check prints the report and what the archive holds; warnings do not fail it', async (context) => {
  const folder = await temporaryFolder(context, { ...REGISTRIES, 'content/a.txt': CLIPPING });
  const { status, stdout } = run(folder, 'check');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /warning.*outlet-missing/);
  assert.match(stdout, /\n0 errors, 1 warning, 0 notes\n\nclippings {3}1\n/);
  assert.match(stdout, /1 to the day, 0 less exactly, 0 undated/);
});

test('check fails on an error, and still counts what could be read', async (context) => {
  const folder = await temporaryFolder(context, { ...REGISTRIES, 'content/a.txt': CLIPPING, 'content/lost.yaml': '' });
  const { status, stdout } = run(folder, 'check');
  assert.equal(status, 1);
  assert.match(stdout, /error.*sidecar-orphan/);
  assert.match(stdout, /clippings {3}1\n/);
});

test('check leaves the records of other builds in the store', async (context) => {
  const other = `.cache/articles/ab/${'ab'.repeat(32)}.jsonl`;
  const folder = await temporaryFolder(context, { ...REGISTRIES, 'content/a.txt': CLIPPING, [other]: 'record' });
  run(folder, 'check');
  assert.equal(await readFile(join(folder, other), 'utf8'), 'record');
});
