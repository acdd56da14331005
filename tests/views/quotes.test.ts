import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '../../src/model/quote.ts';
import {
  articlesWithStatements,
  speakersOf,
  statementsAboutActor,
  statementsByActor,
  statementsOf,
  statementsOnTopic,
  untilStatements,
} from '../../src/views/quotes.ts';
import { makeArticle } from '../make-article.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

function quote(id: string, start: number, end: number, speaker: Quote['speaker'], paragraph = 0): Quote {
  const words = { speakerText: speaker?.name ?? null, verb: 'قال', verbText: 'قال', via: null, said: null, speakerFrom: null, topics: [] };
  return { id, text: 'كلام', paragraph, start, end, direct: true, closed: true, speaker, ...words };
}

const salma = { id: 'salma', name: 'سلمى' };
const nadir = { id: 'nadir', name: 'نادر' };

test('statements are by an actor, or about one where the words hold a mention', () => {
  const mention = (paragraph: number, start: number, end: number) => ({
    paragraph,
    start,
    end,
    text: 'سلمى',
    by: 'name' as const,
    because: null,
  });
  const article = makeArticle('a', {
    actors: [
      {
        ...salma,
        kind: 'person',
        mentions: [mention(-1, 0, 4), mention(0, 0, 4), mention(0, 12, 16), mention(0, 32, 36), mention(1, 12, 16)],
      },
    ],
    quotes: [
      quote('q1', 10, 20, nadir),
      quote('q2', 30, 40, salma),
      quote('q3', 10, 20, null, 1),
      quote('q4', 20, 30, nadir),
      quote('q5', 10, 20, nadir, 2),
      quote('q6', 36, 50, { id: null, name: 'شاهد' }),
    ],
  });
  const ids = (statements: ReturnType<typeof statementsOf>): string[] => statements.map((statement) => statement.quote.id);
  assert.deepEqual(ids(statementsOf(article)), ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
  assert.deepEqual(ids(statementsByActor('salma', article)), ['q2']);
  assert.deepEqual(ids(statementsAboutActor('salma', article)), ['q1', 'q3']);
  assert.deepEqual(ids(statementsAboutActor('nadir', article)), []);
  const [first, ...rest] = article.quotes;
  assert(first);
  const spoken = { ...article, quotes: [{ ...first, topics: ['dams'] }, ...rest] };
  assert.deepEqual(ids(statementsOnTopic('dams', spoken)), ['q1']);
  assert.deepEqual(ids(statementsOnTopic('fish', spoken)), []);
});

const archive = makeArchive(
  [
    makeSummary('old', {
      edtf: '2001-01-01',
      speakers: [
        { ...nadir, statements: 2 },
        { id: null, name: null, statements: 1 },
      ],
    }),
    makeSummary('none', { edtf: '2002-01-01' }),
    makeSummary('new', {
      edtf: '2003-01-01',
      speakers: [
        { ...salma, statements: 3 },
        { id: null, name: 'شاهد', statements: 1 },
      ],
    }),
    makeSummary('undated', { speakers: [{ ...nadir, statements: 4 }] }),
  ],
  [makeActor('salma', { name: 'سلمى الوادي' }), makeActor('nadir', { name: 'نادر' })],
);

test('speakers are counted, by the name of the registry where there is one; the unknown apart', () => {
  assert.deepEqual(speakersOf(archive), {
    known: [
      { id: 'nadir', name: 'نادر', statements: 6 },
      { id: 'salma', name: 'سلمى الوادي', statements: 3 },
      { id: null, name: 'شاهد', statements: 1 },
    ],
    unknown: 1,
    total: 11,
  });
  assert.equal(speakersOf(archive), speakersOf(archive));
});

test('articles with statements come newest first, the undated last', () => {
  const ids = (speaker?: string): string[] => articlesWithStatements(archive.articles, speaker).map(({ id }) => id);
  assert.deepEqual(ids(), ['new', 'old', 'undated']);
  assert.deepEqual(ids('nadir'), ['old', 'undated']);
  assert.deepEqual(ids('nobody'), []);
});

test('no more articles are read than hold the statements wanted', () => {
  const articles = articlesWithStatements(archive.articles);
  const read = (limit: number, speaker?: string): string[] => untilStatements(articles, limit, speaker).map(({ id }) => id);
  assert.deepEqual(read(4), ['new']);
  assert.deepEqual(read(5), ['new', 'old']);
  assert.deepEqual(read(99), ['new', 'old', 'undated']);
  assert.deepEqual(read(2, 'nadir'), ['new', 'old']);
});
