import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/views/excerpt.ts';

test('a short text stays whole, its white space folded', () => {
  assert.equal(excerpt('  قال\n الوزير ', 20), 'قال الوزير');
  assert.equal(excerpt('قال الوزير', 10), 'قال الوزير');
});

test('a long text is cut at a word and says so, within the limit', () => {
  assert.equal(excerpt('قال الوزير كلمة', 12), 'قال الوزير…');
  assert.equal(excerpt('قال الوزير كلمة', 10), 'قال…');
  assert.equal(excerpt('استقبلهم', 4), 'است…');
  for (let limit = 2; limit < 16; limit += 1) assert.ok(excerpt('قال الوزير كلمة', limit).length <= limit, String(limit));
});
