import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readLabelled } from './read-labelled.ts';
import { recordOf } from './record-of.ts';
import { MEASURES, scoreLabelled } from './score-labelled.ts';

const here = (name: string) => new URL(name, import.meta.url);
/** The least share of right answers in per cent, by measure. Floors may rise, never fall. */
const floors: Record<string, number> = JSON.parse(readFileSync(here('floors.json'), 'utf8'));

const labelled = readLabelled();
const outcomes = labelled.flatMap((clipping) => scoreLabelled(clipping, recordOf(clipping.name, clipping.bytes)));

const table = MEASURES.map((measure) => {
  const asked = outcomes.filter((outcome) => outcome.measure === measure);
  const right = asked.filter((outcome) => outcome.right).length;
  return { measure, right, of: asked.length, percent: Math.floor((1000 * right) / asked.length) / 10 };
});

describe('accuracy on invented clippings', () => {
  test('there are at least sixty of them, and every measure is asked', () => {
    assert.ok(labelled.length >= 60);
    assert.deepEqual(Object.keys(floors), [...MEASURES]);
    for (const { measure, of } of table) assert.ok(of > 0, measure);
  });

  for (const { measure, right, of, percent } of table) {
    test(`${measure}: at least ${floors[measure]} %`, (context) => {
      const misses = outcomes.filter((outcome) => outcome.measure === measure && !outcome.right);
      const list = misses.map(({ clipping, got, wanted }) => `${clipping}: «${wanted}», read as «${got}»`).join('\n');
      const floor = floors[measure] ?? 100;
      assert.ok(percent >= floor, `${right} of ${of} = ${percent} %\n${list}`);
      context.diagnostic(
        `${right}/${of} = ${percent} %${percent > floor ? `; the floor could rise by ${(percent - floor).toFixed(1)}` : ''}`,
      );
      if (list !== '') context.diagnostic(list);
    });
  }
});
