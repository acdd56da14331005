import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorWithPage, statementKeys } from '../../src/views/actor-with-page.ts';
import { speakingActors } from '../../src/views/speaking-actors.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const salma = [{ id: 'salma', name: 'سلمى', statements: 2 }];
const named = (...ids: string[]) => ids.map((id) => ({ id, mentions: 1 }));
const archive = makeArchive(
  [
    makeSummary('old', { edtf: '2001', actors: named('salma', 'nadir'), speakers: salma }),
    makeSummary('silent', { edtf: '2002', actors: named('salma') }),
    makeSummary('new', { edtf: '2003', actors: named('salma', 'stranger'), speakers: [...salma, { id: null, name: null, statements: 1 }] }),
  ],
  [makeActor('salma'), makeActor('nadir'), makeActor('absent')],
);

test('only actors that speak have a page of statements, with the articles that hold them', () => {
  assert.deepEqual(
    speakingActors(archive).map(({ actor, articles, newest, statements }) => [
      actor.id,
      articles.map(({ id }) => id),
      newest.map(({ id }) => id),
      statements,
    ]),
    [['salma', ['old', 'new'], ['new', 'old'], 4]],
  );
  assert.equal(speakingActors(archive), speakingActors(archive));
});

test('an actor has a page where the registry has it and an article names it', () => {
  assert.equal(actorWithPage('salma', archive)?.id, 'salma');
  for (const id of ['absent', 'stranger', 'unheard', null]) assert.equal(actorWithPage(id, archive), null);
});

test('the key of statements changes with the record and with the name of a speaker', () => {
  const [old] = archive.articles;
  assert(old);
  assert.deepEqual(statementKeys([old], archive), [['old', [['salma', 'person']]]]);
  const renamed = { ...archive, actors: new Map([['salma', makeActor('salma', { name: 'سلمى' })]]) };
  assert.notDeepEqual(statementKeys([old], renamed), statementKeys([old], archive));
});
