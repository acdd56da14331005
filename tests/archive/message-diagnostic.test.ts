import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageDiagnostic } from '../../src/archive/message-diagnostic.ts';
import { diagnose, messageOf } from '../../src/model/diagnostic.ts';

test('a message becomes a line of the report with the remedy of its rule', () => {
  const diagnostic = diagnose('date-missing', { file: 'content/a.txt', line: 2 }, 'nothing');
  assert.deepEqual(messageDiagnostic('content/a.txt', messageOf(diagnostic)), {
    ...diagnostic,
    found: `nothing; expected ${diagnostic.expected}`,
  });
});

test('a rule that the table does not know is a fault of the code', () => {
  for (const rule of ['no-such-rule', 'toString']) {
    assert.throws(() => messageDiagnostic('content/a.txt', { rule, severity: 'info', line: null, reason: '' }), /table of rules/);
  }
});
