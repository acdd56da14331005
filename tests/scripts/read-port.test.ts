import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { readPort } from '../../scripts/read-port.ts';

for (const [PORT, port] of [
  [undefined, null],
  ['', null],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65535],
] as const) {
  test(`readPort: ${JSON.stringify(PORT)} is ${port}`, () => assert.equal(readPort({ PORT }), port));
}

for (const PORT of ['abc', '-1', '65536', '80.5', '4321x']) {
  test(`readPort refuses ${PORT}`, () => assert.throws(() => readPort({ PORT }), { name: 'PlainError', message: new RegExp(`«${PORT}»`) }));
}

function run(script: string, env: NodeJS.ProcessEnv): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [`scripts/${script}.ts`], { env: { ...process.env, ...env }, encoding: 'utf8' });
}

for (const script of ['start', 'dev']) {
  test(`${script} says that PORT is wrong, without a stack and before anything is built`, () => {
    const { status, stdout, stderr } = run(script, { PORT: 'abc', SIJILL_CACHE: '.cache/none' });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^PORT is «abc»; expected a number from 0 to 65535[^\n]*\n\n[^\n]+\n$/);
  });
}

test('preview says that there is no site, without a stack', () => {
  const { status, stderr } = run('preview', { SIJILL_DIST: 'tests/site' });
  assert.equal(status, 1);
  assert.match(stderr, /^There is no site in [^\n]+\n\n[^\n]+\n$/);
});
