import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatErrors, formatReport } from '../../src/archive/report.ts';
import { diagnose } from '../../src/model/diagnostic.ts';

const orphan = diagnose('sidecar-orphan', { file: 'content/z.yaml' }, 'no clipping of this name');
const undated = diagnose('date-missing', { file: 'content/a.txt' }, 'no date at all');
const syntax = diagnose('yaml-syntax', { file: 'content/z.yaml', line: 7 }, 'a: b: c', 'YAML that can be read');
const nul = diagnose('file-control-characters', { file: 'content/a.txt' }, '3 NUL bytes');

test('says of every problem its file, line, rule, what was found and expected, and what to do', () => {
  const report = formatReport([syntax]);
  for (const part of [
    'content/z.yaml',
    '7:1',
    'error',
    'a: b: c; expected YAML that can be read',
    'yaml-syntax',
    'sijill',
    syntax.remedy,
  ]) {
    assert.ok(report.includes(part), `${part} is missing in:\n${report}`);
  }
});

test('lists errors before warnings and notes, whatever the names of the files, and each file once in a group', () => {
  const report = formatReport([undated, nul, orphan, syntax]);
  const at = ['content/z.yaml', 'sidecar-orphan', 'yaml-syntax', 'content/a.txt', 'date-missing', 'file-control-characters'].map((part) =>
    report.indexOf(part),
  );
  assert.deepEqual(
    at,
    at.toSorted((a, b) => a - b),
    report,
  );
  assert.ok(!at.includes(-1), report);
  assert.equal(report.split('content/z.yaml').length, 2);
  assert.match(report, /^ +info +3 NUL bytes/m);
});

test('ends with one line of counts', () => {
  assert.equal(formatReport([undated, nul, orphan, syntax]).split('\n').at(-1), '2 errors, 1 warning, 1 note');
  assert.equal(formatReport([undated, nul, orphan, syntax]).match(/warning/g)?.length, 2);
  assert.equal(formatReport([nul]).split('\n').at(-1), '0 errors, 0 warnings, 1 note');
  assert.equal(formatReport([]), 'no problems');
});

test('formatErrors lists the errors alone, and counts all', () => {
  const report = formatErrors([undated, nul, orphan, syntax]);
  for (const part of ['content/z.yaml', 'sidecar-orphan', 'yaml-syntax']) assert.ok(report.includes(part), part);
  for (const part of ['content/a.txt', 'date-missing', 'file-control-characters']) assert.ok(!report.includes(part), part);
  assert.equal(report.split('\n').at(-1), '2 errors, 1 warning, 1 note (npm run check prints all of them)');
  assert.equal(formatErrors([syntax]).split('\n').at(-1), '1 error, 0 warnings, 0 notes');
  assert.equal(formatErrors([nul]), '0 errors, 0 warnings, 1 note (npm run check prints all of them)');
});

test('does not say twice what was expected', () => {
  const message = { ...undated, found: `nothing; expected ${undated.expected}` };
  assert.equal(formatReport([message]).split(undated.expected).length, 2);
});

test('colours only where asked to', () => {
  const ESCAPE = '\u001B';
  assert.ok(!formatReport([syntax]).includes(ESCAPE));
  assert.ok(formatReport([syntax], { color: true }).includes(ESCAPE));
});
