import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withTopics } from '../../src/enrich/statement-topics.ts';
import { prepareTopics } from '../../src/enrich/topic-terms.ts';

const registry = prepareTopics([
  { id: 'dams', name: 'السدود', terms: ['سد النهر', { term: 'الخزان', weight: 2 }], threshold: 1 },
  { id: 'fish', name: 'الأسماك', terms: ['صيد السمك'], threshold: 1 },
]);
const DAMS = { id: 'dams', name: 'السدود', because: ['الخزان'] };
const FISH = { id: 'fish', name: 'الأسماك', because: [] };
const PARAGRAPHS = ['قال إن ماء الخزان وفير وإن الصيادين بخير.', 'وأضاف: «لا أعرف».', 'وعن صيد السمك قال «نعم».'];
const topicsOf = (paragraphs: number[], topics = [DAMS, FISH]): string[][] =>
  withTopics(
    paragraphs.map((paragraph) => ({ paragraph })),
    topics,
    PARAGRAPHS,
    registry,
  ).map((statement) => statement.topics);

test('a statement is about the topics of the article whose terms stand in its paragraph', () => {
  assert.deepEqual(topicsOf([0, 1, 2, 2]), [['dams'], [], ['fish'], ['fish']]);
});

test('a term of a topic that the article does not have decides nothing', () => {
  assert.deepEqual(topicsOf([0, 2], [DAMS]), [['dams'], []]);
  assert.deepEqual(topicsOf([0], []), [[]]);
});

test('a topic of which no paragraph with a statement holds a term is that of all statements', () => {
  assert.deepEqual(topicsOf([0, 1]), [['dams', 'fish'], ['fish']]);
});
