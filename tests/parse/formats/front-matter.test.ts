import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from '../../../src/parse/formats/front-matter.ts';

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
