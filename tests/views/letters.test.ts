import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byLetter, letterOf, sortByName, sortName } from '../../src/views/letters.ts';

const NAMES = [
  { name: 'القاهرة', sorted: 'قاهرة', letter: 'ق' },
  { name: 'ألمانيا', sorted: 'ألمانيا', letter: 'ا' },
  { name: 'إيران', sorted: 'إيران', letter: 'ا' },
  { name: 'آل ياسين', sorted: 'آل ياسين', letter: 'ا' },
  { name: 'اللُّبنان', sorted: 'لبنان', letter: 'ل' },
  { name: 'ال', sorted: 'ال', letter: 'ا' },
  { name: 'پاريس', sorted: 'پاريس', letter: 'ب' },
  { name: 'Nato', sorted: 'Nato', letter: 'N' },
  { name: '7 أكتوبر', sorted: '7 أكتوبر', letter: '#' },
];

for (const { name, sorted, letter } of NAMES) {
  test(`${name} stands under ${letter}`, () => {
    assert.equal(sortName(name), sorted);
    assert.equal(letterOf(name), letter);
  });
}

test('names sort as in an Arabic index, the article ignored', () => {
  const names = ['يافا', 'القدس', 'بيروت', 'أبها', 'البصرة', 'إربد', 'Paris'];
  assert.deepEqual(
    sortByName(names, (name) => name),
    ['أبها', 'إربد', 'البصرة', 'بيروت', 'القدس', 'يافا', 'Paris'],
  );
  assert.deepEqual(
    byLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(' ')}`),
    ['ا: أبها إربد', 'ب: البصرة بيروت', 'ق: القدس', 'ي: يافا', 'P: Paris'],
  );
});
