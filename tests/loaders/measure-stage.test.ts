import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureStage, stageTimes } from '../../src/loaders/measure-stage.ts';

test('measureStage adds up the times of a stage and hands on what it gives or throws', async () => {
  assert.deepEqual(stageTimes('data'), { wall: 0, cpu: 0, spans: [] });
  const before = Date.now();
  const wait = (): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(7), 30));
  assert.equal(await measureStage('data', wait), 7);
  const once = stageTimes('data').wall;
  assert.ok(once >= 0.025 && once < 5, `${once} s`);
  await assert.rejects(
    measureStage('data', async () => {
      await wait();
      throw new Error('broken');
    }),
    /broken/,
  );
  assert.ok(stageTimes('data').wall >= once + 0.025);
  const { spans } = stageTimes('data');
  assert.equal(spans.length, 2);
  for (const [start, end] of spans) assert.ok(start > before - 50 && end >= start + 25 && end < Date.now() + 50, `${start} to ${end}`);
  assert.deepEqual(stageTimes('search'), { wall: 0, cpu: 0, spans: [] });
});
