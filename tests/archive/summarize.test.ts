import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarize } from '../../src/archive/summarize.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { OfficeMention } from '../../src/model/office-mention.ts';
import type { Quote } from '../../src/model/quote.ts';
import { makeArticle } from '../make-article.ts';

const mention = (text: string, start: number, by: Mention['by'] = 'name'): Mention => ({
  paragraph: 0,
  start,
  end: start + text.length,
  text,
  by,
  because: null,
});

function quote(start: number, end: number, speaker: Quote['speaker'], ...topics: string[]): Quote {
  const how = { speakerText: null, speakerFrom: null, verb: null, verbText: null, via: null, said: null };
  return { id: `s${start}`, text: '', paragraph: 0, start, end, direct: true, closed: true, speaker, topics, ...how };
}

const office = (holder: string | null, holderFrom: OfficeMention['holderFrom']): OfficeMention => ({
  ...{ id: 'valley--ناطق', office: 'ناطق', of: 'valley', paragraph: 0, start: 0, end: 4, text: 'ناطق' },
  holder,
  holderFrom,
});

test('a summary counts names, statements by and about with their topics, and offices', () => {
  const salma = { id: 'salma', name: 'سلمى' };
  const summary = summarize(
    makeArticle('a', {
      actors: [
        { ...salma, kind: 'person', mentions: [mention('سلمى', 0), mention('الناطقة', 12, 'office'), mention('سلمى', 32)] },
        { id: 'nadir', name: 'نادر', kind: 'person', mentions: [mention('نادر', 5), mention('نادر', 40)] },
      ],
      quotes: [quote(10, 20, null, 'water', 'oil'), quote(30, 38, salma, 'water'), quote(50, 60, salma)],
      offices: [office('salma', 'named'), office(null, null), office('salma', 'named')],
    }),
    'key',
  );
  assert.deepEqual(summary.actors, [
    {
      id: 'salma',
      mentions: 3,
      names: [
        ['سلمى', 'name', 2],
        ['الناطقة', 'office', 1],
      ],
      about: { statements: 1, topics: ['water', 'oil'] },
    },
    { id: 'nadir', mentions: 2 },
  ]);
  assert.deepEqual(summary.speakers, [
    { id: null, name: null, statements: 1, topics: ['water', 'oil'] },
    { ...salma, statements: 2, topics: ['water'] },
  ]);
  assert.deepEqual(summary.offices, [
    { id: 'valley--ناطق', holder: 'salma', holderFrom: 'named', mentions: 2 },
    { id: 'valley--ناطق', holder: null, holderFrom: null, mentions: 1 },
  ]);
});
