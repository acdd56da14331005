import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { actorsFileSchema } from '../../src/model/actor.ts';
import { CLIPPING, projectFolder } from '../archive/project-folder.ts';

function run(root: string, ...words: string[]) {
  const { SIJILL_CONTENT, SIJILL_CACHE, FORCE_COLOR, ...env } = process.env;
  return spawnSync(process.execPath, [resolve('scripts/actors.ts'), ...words], {
    cwd: root,
    env: { ...env, INIT_CWD: root },
    encoding: 'utf8',
  });
}

const NAMES = 'وحضر الحفل الدكتور لؤي الغرناوي مع وفد من جامعة بيرغنهام قبل أن يغادر الجميع في المساء إلى بيوتهم.';
const FILES = { 'content/a.txt': `${CLIPPING}\n${NAMES}\n`, 'content/b.txt': CLIPPING.replaceAll('سد ', 'جسر ') };

test('actors says how many clippings name each actor, and which names two of them share', async (context) => {
  const shared =
    '- id: iraq\n  kind: state\n  name: العراق\n- id: salim-nasir\n  kind: person\n  name: سليم ناصر\n- id: other\n  kind: state\n  name: العراق\n';
  const { root } = await projectFolder(context, { ...FILES, 'content/actors.yaml': shared });
  const { stdout, status } = run(root);
  assert.equal(status, 0);
  assert.match(stdout, /^clippings {2}actor\n {5}2 {2}salim-nasir {2}سليم ناصر\n/u);
  assert.match(stdout, /3 actors, 1 of them named in 2 clippings, 2 in none/);
  assert.match(stdout, /alias-shared/);
});

test('actors --suggest prints candidates as YAML that actors.yaml takes', async (context) => {
  const { root } = await projectFolder(context, FILES);
  const { stdout, status } = run(root, '--suggest');
  assert.equal(status, 0);
  assert.deepEqual(
    actorsFileSchema.parse(parse(stdout)).map(({ kind, name }) => [kind, name]),
    [
      ['organisation', 'جامعة بيرغنهام'],
      ['person', 'لؤي الغرناوي'],
    ],
  );
  assert.match(stdout, /# {3}content\/a\.txt:9 {2}.*\[لؤي الغرناوي\]/u);
  assert.equal(parse(run(root, '--suggest', '--least', '2').stdout), null);
  assert.equal(actorsFileSchema.parse(parse(run(root, '--suggest', '--kind', 'person').stdout)).length, 1);
});

test('actors says what it takes where it was asked for something else', async (context) => {
  const { root } = await projectFolder(context, FILES);
  for (const words of [['--least', '0'], ['--kind', 'state'], ['--sugest']]) {
    const { status, stderr } = run(root, '--suggest', ...words);
    assert.equal(status, 1, words.join(' '));
    assert.match(stderr, /npm run actors/);
  }
});
