import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFieldsOfSidecar, splitFrontMatter } from '../../../src/parse/formats/front-matter.ts';
import { readClipping } from '../../../src/parse/formats/read-clipping.ts';

test('both halves keep their line numbers', () => {
  const text = '---\nheadline: خبر\ndate: 2024-01-02\n---\n\nالمتن\n';
  assert.deepEqual(splitFrontMatter(text), { yaml: '\nheadline: خبر\ndate: 2024-01-02', body: '\n\n\n\n\nالمتن\n' });
});

test('line ends of Windows are read alike', () => {
  const { yaml, body } = splitFrontMatter('---\r\nsection: الأولى\r\n---  \r\nالمتن');
  assert.deepEqual([yaml, body.split('\n')], ['\nsection: الأولى', ['', '', '', 'المتن']]);
});

for (const text of ['المتن\n---\nheadline: خبر\n---\n', '---\nلا نهاية', '----\nheadline: خبر\n----\n', '', ' ---\na: b\n---']) {
  test(`no front matter in ${JSON.stringify(text)}`, () => assert.deepEqual(splitFrontMatter(text), { yaml: null, body: text }));
}

test('an empty block is front matter without a field', () => {
  assert.deepEqual(splitFrontMatter('---\n---\nالمتن'), { yaml: '', body: '\n\nالمتن' });
});

test('a text has front matter where a closed block holds fields of a sidecar', () => {
  const text = '---\nheadline: س\ntopics: [water]\n---\nالمتن';
  assert.deepEqual(splitFieldsOfSidecar(text), { yaml: '\nheadline: س\ntopics: [water]', body: '\n\n\n\nالمتن' });
});

for (const text of [
  '---\nheadline: س\nالمتن',
  '---\nheadline: س\nweather: صحو\n---\nالمتن',
  '---\nheadline: [س\n---\nالمتن',
  '---\nقال الوزير: لا\n---\nالمتن',
  '---\n---\nالمتن',
]) {
  test(`a text without front matter: ${JSON.stringify(text)}`, () =>
    assert.deepEqual(splitFieldsOfSidecar(text), { yaml: null, body: text }));
}

test('a .txt may begin with front matter; the lines after it keep their numbers', () => {
  const read = readClipping({ file: 'content/a.txt', text: '---\nheadline: س\n---\nالمتن' });
  assert.deepEqual([read.yaml, read.body], ['\nheadline: س', '\n\n\nالمتن']);
});
