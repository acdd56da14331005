import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { readActorLabels, scoreActors, type Tally } from './score-actors.ts';

const FLOORS: Record<string, number> = JSON.parse(readFileSync(new URL('actor-floors.json', import.meta.url), 'utf8'));
const { registries } = await readRegistries('content');
assert.ok(registries);
const { names, offices } = scoreActors(readActorLabels(), prepareRegistries(registries));

const precision = ({ right, found }: Tally): number => (100 * right) / found;
const recall = ({ right, wanted }: Tally): number => (100 * right) / wanted;
const MEASURED: readonly (readonly [measure: string, percent: number, tally: Tally])[] = [
  ['mention precision', precision(names), names],
  ['mention recall', recall(names), names],
  ['office precision', precision(offices), offices],
  ['office recall', recall(offices), offices],
];

test('the floors are those of the measures', () =>
  assert.deepEqual(
    Object.keys(FLOORS),
    MEASURED.map(([measure]) => measure),
  ));
for (const [measure, percent, { misses }] of MEASURED) {
  test(`${measure}: ${percent.toFixed(1)} %`, () => assert.ok(percent >= (FLOORS[measure] ?? 100), misses.join('\n')));
}
