import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createArchive } from '../../src/archive/create-archive.ts';
import { spokenTopics, statementsIn, statementsOn } from '../../src/views/statement-counts.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

const on = (...topics: [id: string, statements: number][]) => ({
  topics: ['dams', 'fish', 'silent'],
  topicStatements: topics.map(([id, statements]) => ({ id, statements })),
});

test('statements are counted, of whoever they are, and those about a topic', () => {
  const speakers = [
    { id: 'salma', name: 'سلمى', statements: 2 },
    { id: null, name: null, statements: 3 },
  ];
  const article = makeSummary('a', { speakers, ...on(['dams', 4]) });
  assert.deepEqual([statementsIn(article), statementsOn('dams', article), statementsOn('fish', article)], [5, 4, 0]);
  assert.equal(statementsIn(makeSummary('b')), 0);
});

test('topics about which something is said come with the articles that hold it, the most spoken of first', () => {
  const { site } = makeArchive([]);
  const topic = (id: string) => ({ id, name: id, terms: ['ماء'], threshold: 1 });
  const archive = createArchive(
    [
      makeSummary('late', { edtf: '2003', ...on(['fish', 1], ['dams', 3]) }),
      makeSummary('early', { edtf: '2001', ...on(['fish', 1]) }),
      makeSummary('none', { edtf: '2002', ...on() }),
      makeSummary('stranger', { topics: ['gone'], topicStatements: [{ id: 'gone', statements: 9 }] }),
    ],
    { site, outlets: [], actors: [], topics: [topic('dams'), topic('fish'), topic('silent')] },
    [],
  );
  assert.deepEqual(
    spokenTopics(archive).map(({ topic, articles, statements }) => [topic.id, articles.map(({ id }) => id), statements]),
    [
      ['dams', ['late'], 3],
      ['fish', ['early', 'late'], 2],
    ],
  );
  assert.equal(spokenTopics(archive), spokenTopics(archive));
});
