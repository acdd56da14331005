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
  outlets: [{ id: 'al-nahr', name: 'النهر', latin: 'nahr', kind: 'newspaper', aliases: [], abbreviations: [], layouts: [] }],
  actors: [{ id: 'iraq', kind: 'state', name: 'العراق', aliases: [], short: [], marked: [], adjectives: [], roles: [] }],
  topics: [{ id: 'war', name: 'حرب', terms: ['حرب'], threshold: 3 }],
};

/** What a text says, without the function that finds its lines. */
function read(text: string, known: Registries | null = registries) {
  const { sidecar, diagnostics } = readSidecar('content/a.yaml', text, known);
  return { sidecar, diagnostics };
}

test('reads the fields, null among them', () => {
  const text = 'headline: عنوان\ndate: 2024-01-02\noutlet: null\ntopics: [war]\nnotActors: [iraq]\n';
  assert.deepEqual(read(text), {
    sidecar: { headline: 'عنوان', date: '2024-01-02', outlet: null, topics: ['war'], notActors: ['iraq'] },
    diagnostics: [],
  });
});

test('white space around a text goes, that of a block of one line too', () => {
  assert.deepEqual(read('headline: |\n  عنوان\nkicker: " فوق "\n').sidecar, { headline: 'عنوان', kicker: 'فوق' });
});

test('a file without a field corrects nothing', () => {
  assert.deepEqual(read('# لا شيء\n'), { sidecar: {}, diagnostics: [] });
});

const BROKEN: [text: string, rule: string, line: number][] = [
  ['section: الأولى\nheadline: العراق: خبر\n', 'yaml-syntax', 2],
  ['headline: عنوان\nheadlin: عنوان\n', 'yaml-field', 2],
  ['headline: عنوان\ndate: أمس\n', 'yaml-field', 2],
  ['- عنوان\n', 'yaml-field', 1],
  ['topics:\n  - war\n  - wor\n', 'registry-unknown-id', 3],
  ['\nnotActors: [iraq, iran]\n', 'registry-unknown-id', 2],
  ['outlet: al-nah\n', 'registry-unknown-id', 1],
  ['agencies:\n  - وكالة ما\n  - al-nah\n', 'registry-unknown-id', 3],
  ['parts:\n  - lines: 1-4\n  - lines: 5-9\n    topics: [wor]\n', 'registry-unknown-id', 4],
  ['modified: 2021-04\n', 'yaml-field', 1],
  ['drop: [3, x]\n', 'yaml-field', 1],
  ['keep:\n  - 9-3\n', 'yaml-field', 2],
  ['parts:\n  - headline: عنوان\n', 'yaml-field', 2],
  ['parts: []\n', 'yaml-field', 1],
  ['section: باب\nheadline: |\n  سطر\n  سطر\n', 'yaml-field', 2],
  ['kicker: "  "\n', 'yaml-field', 1],
  ['outlet: "صحيفة\\u0085النهر"\n', 'yaml-field', 1],
];
for (const [text, rule, line] of BROKEN) {
  test(`${rule} on line ${line} of ${JSON.stringify(text)}`, () => {
    const { sidecar, diagnostics } = readSidecar('content/a.yaml', text, registries);
    assert.equal(sidecar, null);
    const found = diagnostics.find((diagnostic) => diagnostic.rule === rule);
    assert.deepEqual([found?.severity, found?.file, found?.line], ['error', 'content/a.yaml', line], JSON.stringify(diagnostics));
  });
}

const MEANT: [text: string, found: string, expected: string][] = [
  ['outlet: al-nah\n', 'outlet: al-nah', 'an id of outlets.yaml; did you mean al-nahr?'],
  ['outlet: Al-Nahr\n', 'outlet: Al-Nahr', 'an id of outlets.yaml; did you mean al-nahr?'],
  ['agencies: [al_nahr]\n', 'agencies: al_nahr', 'an id of outlets.yaml; did you mean al-nahr?'],
  ['topics: [wor]\n', 'topics: wor', 'an id of topics.yaml; did you mean war?'],
  ['topics: [الحرب]\n', 'topics: الحرب', 'an id of topics.yaml'],
  ['topics: [حَرب]\n', 'topics: حَرب', 'an id of topics.yaml; did you mean war?'],
  ['notActors: [irac]\n', 'notActors: irac', 'an id of actors.yaml; did you mean iraq?'],
  ['notActors: [العراق]\n', 'notActors: العراق', 'an id of actors.yaml; did you mean iraq?'],
  ['notActors: [atlantis]\n', 'notActors: atlantis', 'an id of actors.yaml'],
  ['parts:\n  - lines: 1-4\n    outlet: al-nah\n', 'outlet: al-nah', 'an id of outlets.yaml; did you mean al-nahr?'],
];
for (const [text, found, expected] of MEANT) {
  test(`${JSON.stringify(text)} is an error that says what was meant`, () => {
    const { sidecar, diagnostics } = read(text);
    assert.equal(sidecar, null);
    assert.deepEqual(
      diagnostics.map((each) => [each.rule, each.severity, each.found, each.expected]),
      [['registry-unknown-id', 'error', found, expected]],
    );
  });
}

test('ids are not looked up where the registries cannot be used', () => {
  assert.deepEqual(read('topics: [wor]\noutlet: al-nah', null), { sidecar: { topics: ['wor'], outlet: 'al-nah' }, diagnostics: [] });
});

test('reads runs of lines in all their spellings, and parts', () => {
  const text = 'drop: [3, 7-9, [12, 14]]\nparts:\n  - lines: [1, 20]\n  - lines: 21-30\n    headline: ثان\n';
  assert.deepEqual(read(text).sidecar, {
    drop: [
      [3, 3],
      [7, 9],
      [12, 14],
    ],
    parts: [{ lines: [1, 20] }, { lines: [21, 30], headline: 'ثان' }],
  });
});

test('an outlet may be given by id, by a name that is known in any letters, and by one that is not', () => {
  for (const outlet of ['al-nahr', 'النهر', 'nahr', 'صحيفة لا يعرفها أحد', 'Some Paper']) {
    assert.deepEqual(read(`outlet: ${outlet}`), { sidecar: { outlet }, diagnostics: [] });
  }
});
