import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSidecar } from '../../src/archive/read-sidecar.ts';
import type { Registries } from '../../src/model/registries.ts';

const registries: Registries = {
  site: {
    title: 'ا',
    tagline: 'ب',
    description: 'ج',
    address: 'https://example.org/',
    months: 'dual',
    digits: 'latin',
    timezone: 'Asia/Baghdad',
  },
  outlets: [],
  actors: [{ id: 'iraq', kind: 'state', name: 'العراق', aliases: [], adjectives: [], roles: [] }],
  topics: [{ id: 'war', name: 'حرب', terms: ['حرب'], threshold: 3 }],
};

test('reads the fields, null among them', () => {
  const text = 'headline: عنوان\ndate: 2024-01-02\noutlet: null\ntopics: [war]\nnotActors: [iraq]\n';
  assert.deepEqual(readSidecar('content/a.yaml', text, registries), {
    sidecar: { headline: 'عنوان', date: '2024-01-02', outlet: null, topics: ['war'], notActors: ['iraq'] },
    diagnostics: [],
  });
});

test('a file without a field corrects nothing', () => {
  assert.deepEqual(readSidecar('content/a.yaml', '# لا شيء\n', registries), { sidecar: {}, diagnostics: [] });
});

const BROKEN: [text: string, rule: string, line: number][] = [
  ['section: الأولى\nheadline: العراق: خبر\n', 'yaml-syntax', 2],
  ['headline: عنوان\nheadlin: عنوان\n', 'yaml-field', 2],
  ['headline: عنوان\ndate: أمس\n', 'yaml-field', 2],
  ['- عنوان\n', 'yaml-field', 1],
  ['topics:\n  - war\n  - wor\n', 'registry-unknown-id', 3],
  ['\nnotActors: [iraq, iran]\n', 'registry-unknown-id', 2],
];
for (const [text, rule, line] of BROKEN) {
  test(`${rule} on line ${line} of ${JSON.stringify(text)}`, () => {
    const { sidecar, diagnostics } = readSidecar('content/a.yaml', text, registries);
    assert.equal(sidecar, null);
    const found = diagnostics.find((diagnostic) => diagnostic.rule === rule);
    assert.deepEqual([found?.severity, found?.file, found?.line], ['error', 'content/a.yaml', line], JSON.stringify(diagnostics));
  });
}

test('ids are not looked up where the registries cannot be used', () => {
  assert.deepEqual(readSidecar('content/a.yaml', 'topics: [wor]', null), { sidecar: { topics: ['wor'] }, diagnostics: [] });
});
