import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/model/diagnostic.ts';
import type { RuleId } from '../../src/model/rules.ts';
import { reviewOf } from '../../src/views/review.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const message = (rule: RuleId, line: number | null, severity: 'warning' | 'info' = 'warning') => ({
  rule,
  severity,
  line,
  reason: `${rule} here`,
});

test('the work list groups by rule, errors first, and says where', () => {
  const archive = makeArchive(
    [
      makeSummary('b', { messages: [message('outlet-inferred', 4, 'info'), message('quote-unclosed', 9), message('quote-unclosed', 2)] }),
      makeSummary('a', { messages: [message('quote-unclosed', 30), message('date-missing', null)] }),
      makeSummary('clean'),
    ],
    [],
    [
      diagnose('alias-shared', { file: 'content/actors.yaml', line: 7 }, '«نادر» is an alias of nadir and of nader'),
      diagnose('file-binary', { file: 'content/picture.txt' }, 'bytes that are no text'),
    ],
  );
  const groups = reviewOf(archive);
  assert.deepEqual(
    groups.map(({ rule, severity, items }) => [rule, severity, items.map(({ file, line }) => `${file}:${line}`)]),
    [
      ['file-binary', 'error', ['content/picture.txt:null']],
      ['alias-shared', 'warning', ['content/actors.yaml:7']],
      ['date-missing', 'warning', ['content/a.txt:null']],
      ['quote-unclosed', 'warning', ['content/a.txt:30', 'content/b.txt:2', 'content/b.txt:9']],
      ['outlet-inferred', 'info', ['content/b.txt:4']],
    ],
  );
  assert.deepEqual(groups[2]?.items[0], {
    file: 'content/a.txt',
    line: null,
    reason: 'date-missing here',
    url: '/articles/a/',
    headline: 'عنوان a',
  });
  assert.deepEqual(groups[0]?.items[0], {
    file: 'content/picture.txt',
    line: null,
    reason: 'bytes that are no text; expected a text file',
    url: null,
    headline: null,
  });
  assert.equal(reviewOf(archive), groups);
});

test('an archive without a fault has no work', () => {
  assert.deepEqual(reviewOf(makeArchive([makeSummary('clean')])), []);
});
