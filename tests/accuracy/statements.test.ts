import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { readStatementLabels, STATEMENT_MEASURES, scoreStatements } from './score-statements.ts';

/** The least share of right answers in per cent, by measure. Floors may rise, never fall. */
const FLOORS: Record<string, number> = JSON.parse(readFileSync(new URL('statement-floors.json', import.meta.url), 'utf8'));
const { registries } = await readRegistries('content');
assert.ok(registries);
const shares = scoreStatements(readStatementLabels(), prepareRegistries(registries));

test('the floors are those of the measures, and each is asked often', () => {
  assert.deepEqual(Object.keys(FLOORS), [...STATEMENT_MEASURES]);
  for (const [measure, { of }] of shares) assert.ok(of >= 10, measure);
});
for (const [measure, { right, of, misses }] of shares) {
  test(`${measure}: ${((100 * right) / of).toFixed(1)} %`, () =>
    assert.ok((100 * right) / of >= (FLOORS[measure] ?? 100), misses.join('\n')));
}
