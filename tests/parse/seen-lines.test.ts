import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../../src/parse/lines.ts';
import { SeenLines } from '../../src/parse/seen-lines.ts';

test('SeenLines knows a line again in another spelling, a long one by its end too', () => {
  const long = 'كلمة '.repeat(60);
  const seen = new SeenLines();
  const lines = ['الجسر الجديد', 'الجسر', '«الجسر» الجديد', `${long}أولى`, `${long}ثانية`, `${long}اولي.`, `${long}ثالثة`, `${long}ثانيه`];
  assert.deepEqual(
    lines.map((text, index) => seen.add(lineOf(index + 1, text, false))),
    [false, false, true, false, false, true, false, true],
  );
});
