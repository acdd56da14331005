import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stagePeaks } from '../../scripts/stage-peaks.ts';

const samples = [100, 200, 300, 400].map((time, index) => ({ time, memory: [5, 9, 7, 8][index]! }));

test('stagePeaks gives the most that was seen while a stage ran, however often it ran', () => {
  assert.deepEqual(
    stagePeaks(samples, {
      read: [[90, 150]],
      pages: [
        [90, 110],
        [290, 310],
      ],
      all: [[0, 500]],
    }),
    { read: 5, pages: 7, all: 9 },
  );
});

test('stagePeaks takes the sample nearest to the end of a short stage, and none where there is none', () => {
  assert.deepEqual(stagePeaks(samples, { data: [[210, 290]], search: [] }), { data: 7, search: null });
  assert.deepEqual(stagePeaks([], { data: [[210, 290]] }), { data: null });
});
