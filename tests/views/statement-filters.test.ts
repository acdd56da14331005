import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleSummary } from '../../src/model/summary.ts';
import { STATEMENTS_OF_TOPIC, STATEMENTS_TO_FILTER, topicFilters, topicPages } from '../../src/views/statement-filters.ts';
import { spokenOfActors } from '../../src/views/statements-about.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const topic = (id: string) => ({ id, name: id, terms: [], threshold: 1 });
const withTopics = (summaries: ArticleSummary[]) => ({
  ...makeArchive(summaries, [makeActor('salma'), makeActor('nadir')]),
  topics: new Map(['water', 'oil'].map((id) => [id, topic(id)])),
});
const saying = (id: string, statements: number, ...topics: string[]) =>
  makeSummary(id, {
    edtf: `2001-01-${id.padStart(2, '0')}`,
    actors: [{ id: 'salma', mentions: 1, about: { statements, topics } }],
    speakers: [{ id: 'salma', name: 'سلمى', statements, topics }],
  });
const repeat = (count: number, id: string): string[] => Array.from({ length: count }, () => id);

test('many statements can be filtered by the topics that have enough of them', () => {
  const archive = withTopics([
    saying('1', STATEMENTS_TO_FILTER - 1, ...repeat(STATEMENTS_OF_TOPIC, 'water')),
    saying('2', 1, 'water', 'oil'),
    saying('3', 1, ...repeat(STATEMENTS_OF_TOPIC - 2, 'oil'), ...repeat(99, 'gone')),
  ]);
  for (const side of ['by', 'about'] as const) {
    assert.deepEqual(
      topicFilters(side, 'salma', archive).map((filter) => [filter.topic.id, filter.statements, filter.articles.map(({ id }) => id)]),
      [['water', STATEMENTS_OF_TOPIC + 1, ['1', '2']]],
    );
    assert.deepEqual(
      topicPages(side, archive).map(({ params }) => params),
      [{ id: 'salma', topic: 'water', page: undefined }],
    );
  }
  assert.deepEqual(topicFilters('by', 'nadir', archive), []);
});

test('few statements have no filters, and few about an actor no page', () => {
  const few = withTopics([saying('1', STATEMENTS_TO_FILTER - 1, ...repeat(STATEMENTS_OF_TOPIC, 'water'))]);
  assert.deepEqual(topicFilters('by', 'salma', few), []);
  assert.equal(spokenOfActors(few).length, 1);
  assert.deepEqual(spokenOfActors(withTopics([saying('1', 12, 'water')])), []);
});

test('a page of a filter has a new key where an article on it changes, and no other', () => {
  const list = Array.from({ length: 60 }, (_, at) => saying(`${at + 1}`, 1, 'water'));
  const keys = (articles: ArticleSummary[]) => topicPages('by', withTopics(articles)).map(({ cacheKey }) => cacheKey);
  const before = keys(list);
  const changed = list.map((article, at) => (at === 0 ? { ...article, digest: 'other' } : article));
  assert.deepEqual(
    keys(changed).map((key, at) => key === before[at]),
    [false, true],
  );
});
