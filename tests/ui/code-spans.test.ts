import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeSpans } from '../../src/ui/code-spans.ts';

test('codeSpans parts a text at its backquotes and leaves nothing empty', () => {
  assert.deepEqual(codeSpans('`a` و `b`'), [
    { text: 'a', code: true },
    { text: ' و ', code: false },
    { text: 'b', code: true },
  ]);
  assert.deepEqual(codeSpans('نص'), [{ text: 'نص', code: false }]);
  assert.deepEqual(codeSpans(''), []);
});
