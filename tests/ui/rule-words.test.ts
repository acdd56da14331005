import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RULES } from '../../src/model/rules.ts';
import { RULE_WORDS } from '../../src/ui/rule-words.ts';

test('every rule has its Arabic words, and no other has', () => {
  assert.deepEqual(Object.keys(RULE_WORDS).sort(), Object.keys(RULES).sort());
  for (const [rule, words] of Object.entries(RULE_WORDS)) {
    assert.match(words.title, /\p{Script=Arabic}/u, rule);
    assert.match(words.remedy, /\.$/, rule);
  }
});
