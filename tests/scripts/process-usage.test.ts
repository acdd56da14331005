import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { familyOf, listProcesses } from '../../scripts/process-usage.ts';

const process_ = (pid: number, parent: number) => ({ pid, parent, cpu: 0, memory: 0 });

test('familyOf finds children and their children, in any order', () => {
  const processes = [process_(5, 3), process_(3, 2), process_(2, 1), process_(4, 1), process_(9, 8)];
  assert.deepEqual(
    familyOf(2, processes).map(({ pid }) => pid),
    [5, 3, 2],
  );
  assert.deepEqual(familyOf(7, processes), []);
});

test('listProcesses sees this process', { skip: existsSync('/proc/self/stat') ? false : 'no /proc here' }, () => {
  const own = listProcesses().find(({ pid }) => pid === process.pid);
  assert.ok(own);
  assert.equal(own.parent, process.ppid);
  assert.ok(own.memory > 10e6 && own.memory < 10e9, `${own.memory} bytes`);
  const { user, system } = process.cpuUsage();
  assert.ok(Math.abs(own.cpu - (user + system) / 1e6) < 0.5, `${own.cpu} s`);
});
