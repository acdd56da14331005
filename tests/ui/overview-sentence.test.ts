import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overviewSentence } from '../../src/ui/overview-sentence.ts';

const STYLE = { months: 'gulf', digits: 'latin' } as const;

test('counts, outlets and the span of time in one sentence', () => {
  assert.equal(
    overviewSentence({ articles: 1284, outlets: 2, from: '2019-01-03', to: '2024-03' }, STYLE),
    '1,284 مقالًا من مصدرين، من 3 يناير 2019 إلى مارس 2024.',
  );
});

test('what is not known is not said', () => {
  assert.equal(overviewSentence({ articles: 1, outlets: 0, from: null, to: null }, STYLE), 'مقال واحد.');
  assert.equal(overviewSentence({ articles: 2, outlets: 1, from: '2024', to: '2024' }, STYLE), 'مقالان من مصدر واحد، من 2024.');
});
