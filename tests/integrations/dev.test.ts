import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { generateClippings } from '../../scripts/generate-clippings.ts';
import { AMP, HEADLINE, TEXT } from '../parse/formats/engines.ts';

const PATIENCE_MS = 60_000;

let folder: string;
let content: string;
let address: string;
let server: ChildProcess;
let output = '';

before(async () => {
  await mkdir('.cache', { recursive: true });
  folder = await mkdtemp(join('.cache', 'dev-'));
  content = join(folder, 'content');
  await generateClippings(content, 0, 3);
  const port = await freePort();
  address = `http://localhost:${port}/base/`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: {
      ...process.env,
      SIJILL_CONTENT: content,
      SIJILL_CACHE: join(folder, 'cache'),
      PORT: String(port),
      SIJILL_ADDRESS: 'https://example.org/base/',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  await until('the server answers', async () => (await ask('')).status === 200);
});

after(async () => {
  server.kill();
  await new Promise((resolve) => (server.exitCode === null && server.signalCode === null ? server.once('exit', resolve) : resolve(null)));
  await rm(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const place = probe.address();
      probe.close(() => resolve(typeof place === 'object' && place ? place.port : 0));
    });
  });
}

async function ask(path: string): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(address + path);
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await check())) {
    assert.ok(Date.now() < end, `waited in vain until ${what}; the server said:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a clipping dropped into content/ appears without a restart, and goes with its file', async () => {
  const { name, text } = inventClipping(40);
  const page = 'articles/dropped/';
  assert.equal((await ask(page)).status, 404);
  await writeFile(join(content, 'dropped.txt'), text);
  await until(`${name} has a page`, async () => (await ask(page)).status === 200);
  await writeFile(join(content, 'dropped.txt'), text.replace(/^.*$/m, 'عنوان مصحح بيد المحرر'));
  await until('the new headline shows', async () => (await ask(page)).text.includes('عنوان مصحح بيد المحرر'));
  await rm(join(content, 'dropped.txt'));
  await until('the page is gone', async () => (await ask(page)).status === 404);
});

test('a saved page dropped into content/ appears, with what its head says as evidence', async () => {
  const page = 'articles/saved/';
  await writeFile(join(content, 'saved.html'), AMP);
  await until('it has a page', async () => (await ask(page)).status === 200);
  const { text } = await ask(page);
  for (const shown of [
    HEADLINE,
    ...TEXT,
    'سعاد الملاّح',
    'JSON-LD datePublished: 2018-10-04T18:20:00+03:00',
    'JSON-LD publisher: بوابة الضفاف',
  ])
    assert.ok(text.includes(shown), `${shown} is missing`);
  await writeFile(join(content, 'saved.html'), AMP.replaceAll('T18:20', 'T17:05'));
  await until('the new minute shows', async () => (await ask(page)).text.includes('T17:05'));
  await rm(join(content, 'saved.html'));
  await until('the page is gone', async () => (await ask(page)).status === 404);
});

test('a registry with an error is reported and does not stop the server; once right it shows', async () => {
  const file = join(content, 'site.yaml');
  const right = await readFile(file, 'utf8');
  const before = output.length;
  await writeFile(file, 'title: [');
  await until('the error is reported', async () => output.slice(before).includes('npm run check prints all of them'));
  assert.match(output.slice(before), /yaml-syntax/);
  assert.doesNotMatch(output.slice(before), / warning /, 'only errors are printed');
  assert.equal((await ask('')).status, 200);
  await writeFile(file, right.replace('title: أرشيف الاختبار', 'title: أرشيف بعد الإصلاح'));
  await until('the new title shows', async () => (await ask('')).text.includes('أرشيف بعد الإصلاح'));
});

test('data files are there in dev too', async () => {
  const { status, text } = await ask('data/articles.jsonl');
  assert.equal(status, 200);
  assert.equal(text.trim().split('\n').length, 3);
});
