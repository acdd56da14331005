import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '../../src/model/quote.ts';
import { speakerKnown } from '../../src/ui/speaker-known.ts';

const known = (speakerFrom: Quote['speakerFrom'], speakerText: string | null = 'الوزير') =>
  speakerKnown({ speaker: { id: null, name: 'سمر' }, speakerText, speakerFrom });

test('a speaker named at the cue is no inference, any other is', () => {
  assert.deepEqual(known('named'), { words: 'سمّاه النص: «الوزير»', inferred: false });
  for (const from of ['carried', 'issuer', 'office'] as const) assert.equal(known(from).inferred, true);
  assert.equal(known('office').words, 'قائل مستنتج، ذُكر هنا بمنصبه، ويسمّيه النص: «الوزير»');
});

test('without the words the name stands, without a speaker that there is none', () => {
  assert.equal(known('named', null).words, 'سمّاه النص: «سمر»');
  assert.deepEqual(speakerKnown({ speaker: null, speakerText: null, speakerFrom: null }), { words: 'لم يسمّ النص قائله', inferred: false });
});
