import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../src/model/article.ts';
import { CLIPPING, projectFolder } from '../archive/project-folder.ts';

/** Runs a command of scripts/ in another project, as if typed in its root. */
function run(root: string, script: string, ...words: string[]) {
  const { SIJILL_CONTENT, SIJILL_CACHE, FORCE_COLOR, ...env } = process.env;
  return spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...words], {
    cwd: root,
    env: { ...env, INIT_CWD: root },
    encoding: 'utf8',
  });
}

test('explain tells what became of each line and what was read, without colours where nobody sees them', async (context) => {
  const { root } = await projectFolder(context, { 'elsewhere/a.txt': `${CLIPPING}\nback to top\n` });
  const { status, stdout, stderr } = run(root, 'explain', 'elsewhere/a.txt');
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^ +1 {2}headline {2}\(text, 8 words, no full stop.*\)\n +افتتاح سد جديد/);
  assert.match(stdout, /\n +3 {2}stamp → 2024-03-13T10:15/);
  assert.match(stdout, /\n +5 {2}paragraph 1\n/);
  assert.match(stdout, /\n +9 {2}dropped: furniture {2}\(reads as furniture/);
  assert.match(stdout, /\nquotes\n {2}سليم ناصر \(salim-nasir\): «إن السد.*cue «قال», named as «ناصر»/);
  assert.match(stdout, /outlet-missing/);
  assert.doesNotMatch(stdout, new RegExp(String.fromCharCode(27)));
});

const LEARNT = Object.fromEntries(
  ['أحمر', 'أزرق', 'أخضر', 'أصفر', 'أبيض', 'أسود'].map((word) => [
    `content/${word}.txt`,
    `${CLIPPING.replaceAll('سد ', `سد ${word} `)}\nقل لنا ما في خاطرك هنا\n`,
  ]),
);

test('explain reads a clipping of content/ as the archive does: what other clippings repeat is furniture', async (context) => {
  const { root } = await projectFolder(context, LEARNT);
  const { stdout } = run(root, 'explain', 'content/أحمر.txt');
  assert.match(stdout, /dropped: learnt furniture {2}\(6 clippings of content\/ have the same line\)\n +قل لنا/);
});

test('parse reads clippings of content/ as the archive does, and any other by itself', async (context) => {
  const { root } = await projectFolder(context, { ...LEARNT, 'elsewhere/a.txt': LEARNT['content/أحمر.txt'] ?? '' });
  const { stdout, status } = run(root, 'parse', 'content/أحمر.txt', 'elsewhere/a.txt', 'content/أزرق.txt');
  assert.equal(status, 0);
  const records = stdout
    .trim()
    .split('\n')
    .map((line) => articleSchema.parse(JSON.parse(line)));
  assert.deepEqual(
    records.map(({ id, dropped, paragraphs }) => [id, dropped.map(({ text }) => text), paragraphs.at(-1)?.split(' ')[0]]),
    [
      ['أحمر', ['قل لنا ما في خاطرك هنا'], 'وقال'],
      ['a', [], 'قل'],
      ['أزرق', ['قل لنا ما في خاطرك هنا'], 'وقال'],
    ],
  );
});

test('explain and parse report what is wrong with the sidecar of a clipping of content/', async (context) => {
  const { root } = await projectFolder(context, { 'content/a.txt': CLIPPING, 'content/a.yaml': 'topics: [watter]\n' });
  for (const script of ['explain', 'parse']) {
    const { stdout, stderr } = run(root, script, 'content/a.txt');
    assert.match(stdout + stderr, /content\/a\.yaml\n.*error.*did you mean water\?/, script);
  }
});

test('explain says how to call it, and why a file cannot be read', async (context) => {
  const { root } = await projectFolder(context, { 'a.txt': '' });
  const [unasked, empty] = [run(root, 'explain'), run(root, 'explain', 'a.txt')];
  assert.match(unasked.stderr, /^Usage/);
  assert.match(empty.stdout, /file-empty/);
  assert.deepEqual([unasked.status, empty.status], [1, 1]);
});

test('fixture writes the clipping, its sidecar and the records once, and says what to review', async (context) => {
  const { root } = await projectFolder(context, { 'mine/سد.txt': CLIPPING, 'mine/سد.yaml': 'section: الأولى\n' });
  const made = run(root, 'fixture', 'mine/سد.txt');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stdout, /wrote tests\/golden\/clippings\/سد\.json\n\nReview what was read/);
  const golden = (name: string): Promise<string> => readFile(join(root, 'tests/golden/clippings', name), 'utf8');
  assert.equal(await golden('سد.txt'), CLIPPING);
  assert.equal(await golden('سد.yaml'), 'section: الأولى\n');
  const [article] = z.array(articleSchema).parse(JSON.parse(await golden('سد.json')));
  assert.deepEqual([article?.file, article?.articleSection], ['tests/golden/clippings/سد.txt', 'الأولى']);
  const again = run(root, 'fixture', 'mine/سد.txt');
  assert.equal(again.status, 1);
  assert.match(again.stderr, /tests\/golden\/clippings\/سد\.txt is there already/);
});

test('fixture takes a sidecar that ends in .yml too', async (context) => {
  const { root } = await projectFolder(context, { 'mine/a.txt': CLIPPING, 'mine/a.yml': 'section: الأولى\n' });
  const made = run(root, 'fixture', 'mine/a.txt');
  assert.match(made.stdout, /wrote tests\/golden\/clippings\/a\.yml\n/, made.stderr);
  const records = JSON.parse(await readFile(join(root, 'tests/golden/clippings/a.json'), 'utf8'));
  assert.equal(z.array(articleSchema).parse(records)[0]?.articleSection, 'الأولى');
});

test('fixture leaves nothing behind for a file that cannot be read', async (context) => {
  const { root } = await projectFolder(context, { 'a.txt': '' });
  for (const name of ['a.txt', 'gone.txt']) assert.equal(run(root, 'fixture', name).status, 1);
  await assert.rejects(readFile(join(root, 'tests/golden/clippings/a.txt')), /ENOENT/);
});

test('what is no clipping is told, with what to do', async (context) => {
  const { root } = await projectFolder(context, { 'content/a.txt': CLIPPING, 'content/a.yaml': 'views: 1\n', 'content/b.txt': CLIPPING });
  for (const script of ['explain', 'parse', 'fixture']) {
    for (const [name, message] of [
      ['content/c.txt', /^There is no file .*c\.txt\. A name with spaces/],
      ['content', /is a folder: name a file in it\.\n$/],
      ['content/a.yaml', /name the clipping that it corrects\.\n$/],
    ] as const) {
      const { status, stdout, stderr } = run(root, script, name);
      assert.deepEqual([status, stdout], [1, ''], `${script} ${name}`);
      assert.match(stderr, message, `${script} ${name}`);
    }
  }
  for (const script of ['explain', 'fixture'])
    assert.match(run(root, script, 'content/a.txt', 'content/b.txt').stderr, /^Usage: .*one file/);
  const wrong = run(root, 'check', '--fixlist');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /--fixlist is not known\. Usage: npm run check \[-- --fix-list\]/);
});

test('check --fix-list names the sidecar that there is', async (context) => {
  const { root } = await projectFolder(context, { 'content/a.txt': CLIPPING, 'content/a.yml': 'views: 1\n' });
  assert.match(run(root, 'check', '--fix-list').stdout, /^# content\/a\.yml\n/);
});

test('check --fix-list prints YAML and nothing else, for every file that needs a decision', async (context) => {
  const { root } = await projectFolder(context, {
    'content/b.txt': CLIPPING,
    'content/a.txt': CLIPPING.replace('13-03-2024', '03-04-2024'),
  });
  const { status, stdout } = run(root, 'check', '--fix-list');
  assert.equal(status, 0);
  const errors = parseAllDocuments(stdout).flatMap((document) => document.errors);
  assert.deepEqual(errors, []);
  assert.match(stdout, /^# content\/a\.yaml\n/);
  assert.match(stdout, /\n---\n# content\/b\.yaml\n(?:.*\n)*# outlet: {3}# outlet-missing/);
});
