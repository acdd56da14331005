import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { readYaml } from '../../src/archive/read-yaml.ts';

const schema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/, 'small letters and - only'),
    kind: z.enum(['person', 'state', 'place']).optional(),
    names: z.array(z.string().min(1)).min(1).optional(),
    weight: z.number().positive().optional(),
    share: z.number().max(1).optional(),
    home: z.url().optional(),
    since: z.union([z.iso.date('a day: 2021-04-28'), z.literal(false)]).optional(),
    terms: z.array(z.union([z.string(), z.strictObject({ term: z.string(), weight: z.number() })])).optional(),
    office: z.strictObject({ title: z.string(), of: z.string().nullable().default(null) }).optional(),
  }),
);

interface Case {
  what: string;
  yaml: string;
  rule?: string;
  line: number;
  found: RegExp;
  expected: RegExp;
}

const CASES: Case[] = [
  {
    what: 'a colon in a text without quotes',
    yaml: '- id: a\n- id: سد: نهر\n',
    rule: 'yaml-syntax',
    line: 2,
    found: /^- id: سد: نهر$/,
    expected: /colon.*quotes/,
  },
  {
    what: 'a tab as indentation',
    yaml: '- id: a\n\tkind: state\n',
    rule: 'yaml-syntax',
    line: 2,
    found: /^kind: state$/,
    expected: /spaces/,
  },
  {
    what: 'a quote that nothing ends',
    yaml: "- id: a\n- id: 'b\n- id: c\n- id: d\n",
    rule: 'yaml-syntax',
    line: 2,
    found: /^- id: 'b$/,
    expected: /end with the same quote/,
  },
  {
    what: 'a quote that only one of a later line ends',
    yaml: '- id: "a\n  kind: "state"\n- id: b\n',
    rule: 'yaml-syntax',
    line: 1,
    found: /^- id: "a$/,
    expected: /end with the same quote/,
  },
  {
    what: 'a quote that nothing ends, inside of a list',
    yaml: '- id: a\n  names: ["x, y]\n  kind: state\n  office:\n    title: z\n',
    rule: 'yaml-syntax',
    line: 2,
    found: /^names: \["x, y\]$/,
    expected: /end with the same quote/,
  },
  { what: 'a key twice', yaml: '- id: a\n  id: b\n', rule: 'yaml-syntax', line: 2, found: /^id: b$/, expected: /unique/ },
  { what: 'two documents', yaml: '[]\n---\n[]\n', rule: 'yaml-syntax', line: 2, found: /^---$/, expected: /multiple documents/ },
  {
    what: 'endless nesting',
    yaml: '['.repeat(20_000),
    rule: 'yaml-syntax',
    line: 1,
    found: /^\[{59}…$/,
    expected: /YAML that can be read/,
  },
  { what: 'an empty file', yaml: '', line: 1, found: /^nothing$/, expected: /^a list$/ },
  { what: 'only a comment', yaml: '# nothing yet\n', line: 1, found: /^nothing$/, expected: /^a list$/ },
  { what: 'a map for a list', yaml: 'id: a\n', line: 1, found: /^\{"id":"a"\}$/, expected: /^a list$/ },
  { what: 'a word for an entry', yaml: '- id: a\n- b\n', line: 2, found: /^"b"$/, expected: /^a map of fields$/ },
  { what: 'a missing field', yaml: '- id: a\n-\n  kind: state\n', line: 3, found: /^no id$/, expected: /^id: text$/ },
  {
    what: 'a missing field deep inside',
    yaml: '- id: a\n  office:\n    of: b\n',
    line: 2,
    found: /^no title$/,
    expected: /^title: text$/,
  },
  {
    what: 'an unknown field',
    yaml: '- id: a\n  weigth: 2\n',
    line: 2,
    found: /^the unknown field weigth$/,
    expected: /^one of id, kind, names, weight, .*; did you mean weight\?$/,
  },
  {
    what: 'an unknown field like none',
    yaml: '- id: a\n  colour: red\n',
    line: 2,
    found: /colour/,
    expected: /^one of [^;]*$/,
  },
  {
    what: 'an unknown field deep inside',
    yaml: '- id: a\n  office:\n    title: x\n    off: b\n',
    line: 4,
    found: /^the unknown field off$/,
    expected: /^one of title, of; did you mean of\?$/,
  },
  {
    what: 'a word that is not in the list',
    yaml: '- id: a\n  kind: stat\n',
    line: 2,
    found: /^kind: "stat"$/,
    expected: /^one of person, state, place; did you mean state\?$/,
  },
  { what: 'nothing for a list', yaml: '- id: a\n  names:\n', line: 2, found: /^names: nothing$/, expected: /^a list$/ },
  { what: 'an empty list', yaml: '- id: a\n  names: []\n', line: 2, found: /^names: \[\]$/, expected: /^at least 1 in the list$/ },
  {
    what: 'an empty text',
    yaml: "- id: a\n  names:\n    - x\n    - ''\n",
    line: 4,
    found: /^names: ""$/,
    expected: /^text that is not empty$/,
  },
  { what: 'a number for a text', yaml: '- id: 2021\n', line: 1, found: /^id: 2021$/, expected: /^text; put it in quotes: "2021"$/ },
  { what: 'a text for a number', yaml: "- id: a\n  weight: '2'\n", line: 2, found: /^weight: "2"$/, expected: /^a number$/ },
  { what: 'a number too small', yaml: '- id: a\n  weight: 0\n', line: 2, found: /^weight: 0$/, expected: /^more than 0$/ },
  { what: 'a number too big', yaml: '- id: a\n  share: 2\n', line: 2, found: /^share: 2$/, expected: /^at most 1$/ },
  { what: 'a form that a pattern refuses', yaml: '- id: A b\n', line: 1, found: /^id: "A b"$/, expected: /^small letters and - only$/ },
  { what: 'a bad address', yaml: '- id: a\n  home: nowhere\n', line: 2, found: /^home: "nowhere"$/, expected: /^a web address/ },
  { what: 'a bad day', yaml: '- id: a\n  since: 2021-02-30\n', line: 2, found: /^since: "2021-02-30"$/, expected: /^a day: 2021-04-28$/ },
  { what: 'neither of two types', yaml: '- id: a\n  since: true\n', line: 2, found: /^since: true$/, expected: /text.*, or false$/ },
  {
    what: 'the one branch of a union that was meant',
    yaml: '- id: a\n  terms:\n    - x\n    - {term: y, wieght: 2, weight: 1}\n',
    line: 4,
    found: /^the unknown field wieght$/,
    expected: /^one of term, weight; did you mean weight\?$/,
  },
  {
    what: 'a long text, cut on one line',
    yaml: `- id: a\n  kind: "${'نهر\\n'.repeat(100)}"\n`,
    line: 2,
    found: /^kind: "نهر.{40,60}…$/,
    expected: /^one of/,
  },
];

for (const { what, yaml, rule = 'yaml-field', line, found, expected } of CASES) {
  test(`readYaml names the place and the remedy: ${what}`, () => {
    const read = readYaml('content/x.yaml', yaml, schema);
    assert.equal(read.value, null);
    const [diagnostic, ...others] = read.diagnostics;
    assert.ok(diagnostic);
    assert.deepEqual(others, []);
    assert.deepEqual([diagnostic.rule, diagnostic.severity, diagnostic.file, diagnostic.line], [rule, 'error', 'content/x.yaml', line]);
    assert.match(diagnostic.found, found);
    assert.match(diagnostic.expected, expected);
    assert.notEqual(diagnostic.remedy, '');
  });
}

test('readYaml collects all problems of a file', () => {
  const yaml = '- id: a\n  kind: river\n  names: []\n- kind: state\n  weight: -1\n';
  const { diagnostics } = readYaml('content/x.yaml', yaml, schema);
  assert.deepEqual(diagnostics.map(({ line, found }) => [line, found]).sort(), [
    [2, 'kind: "river"'],
    [3, 'names: []'],
    [4, 'no id'],
    [5, 'weight: -1'],
  ]);
});

test('readYaml gives one syntax error a line', () => {
  const { diagnostics } = readYaml('content/x.yaml', `- id: a\n${'['.repeat(50)}\n`, schema);
  const lines = diagnostics.map(({ line }) => line);
  assert.ok(lines.length > 0);
  assert.deepEqual(lines, [...new Set(lines)]);
});

test('readYaml sums up what follows from a slip at the top of a long file', () => {
  const entries = Array.from({ length: 500 }, (_, index) => `- id: entry\n  weight: ${index + 1}\n`).join('');
  const { diagnostics } = readYaml('content/x.yaml', `name: "سد\n${entries}`, schema);
  assert.equal(diagnostics[0]?.line, 1);
  assert.ok(diagnostics.length <= 4, `${diagnostics.length} errors`);
  const lost = readYaml('content/x.yaml', `name: سد\n${entries}`, schema).diagnostics;
  assert.equal(lost.length, 4);
  assert.match(lost[3]?.found ?? '', /^\d{3} more lines from here on$/);
  assert.ok((lost[3]?.line ?? 0) > (lost[2]?.line ?? 0));
});

test('readYaml gives the value with its defaults, and the lines of what stands in the file', () => {
  const yaml = '# a comment\n- id: a\n  office: {title: x}\n- id: b\n  names:\n    - one\n    - two\n';
  const { value, diagnostics, lineOf } = readYaml('content/x.yaml', yaml, schema);
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(value, [
    { id: 'a', office: { title: 'x', of: null } },
    { id: 'b', names: ['one', 'two'] },
  ]);
  const lines: [path: PropertyKey[], line: number][] = [
    [[], 2],
    [[0], 2],
    [[0, 'office', 'title'], 3],
    [[1, 'id'], 4],
    [[1, 'names'], 5],
    [[1, 'names', 1], 7],
    [[1, 'names', 9], 5],
    [[1, 'missing', 'deeper'], 4],
    [[9], 2],
  ];
  for (const [path, line] of lines) assert.equal(lineOf(path), line, path.join('.'));
});

test('readYaml refuses aliases that expand without end, at once', () => {
  const levels = 'abcdefghijklmnop'.split('');
  const bomb = levels.map(
    (name, level) =>
      `${name}: &${name} [${Array(9)
        .fill(level === 0 ? 'x' : `*${levels[level - 1]}`)
        .join(',')}]`,
  );
  const { value, diagnostics } = readYaml('content/x.yaml', bomb.join('\n'), z.unknown());
  assert.equal(value, null);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule),
    ['yaml-syntax'],
  );
  assert.match(diagnostics[0]?.expected ?? '', /alias/i);
});

test('readYaml reads a file with line ends of Windows', () => {
  const { diagnostics } = readYaml('content/x.yaml', '- id: a\r\n- id: b\r\n  kind: river\r\n', schema);
  assert.deepEqual(
    diagnostics.map(({ line }) => line),
    [3],
  );
});
