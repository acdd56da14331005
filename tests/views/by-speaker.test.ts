import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySpeaker } from '../../src/views/by-speaker.ts';

const quote = (text: string, speaker: { id: string | null; name: string } | null) => ({ text, speaker });

test('statements are grouped in the order in which speakers first speak', () => {
  const minister = { id: 'minister', name: 'الوزير' };
  const witness = { id: null, name: 'شاهد' };
  const groups = bySpeaker([
    quote('1', minister),
    quote('2', witness),
    quote('3', { ...minister }),
    quote('4', null),
    quote('5', { ...witness }),
  ]);
  assert.deepEqual(
    groups.map(({ speaker, statements }) => [speaker?.name ?? null, statements.map(({ text }) => text)]),
    [
      ['الوزير', ['1', '3']],
      ['شاهد', ['2', '5']],
      [null, ['4']],
    ],
  );
});

test('no statements, no groups; one name without an id is another speaker than the one with it', () => {
  assert.deepEqual(bySpeaker([]), []);
  assert.equal(bySpeaker([quote('1', { id: null, name: 'أ' }), quote('2', { id: 'a', name: 'أ' })]).length, 2);
});
