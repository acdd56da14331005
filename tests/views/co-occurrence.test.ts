import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleSummary } from '../../src/model/summary.ts';
import { coOccurrence } from '../../src/views/co-occurrence.ts';
import { presentActors } from '../../src/views/present-actors.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const named = (id: string, edtf: string | null, mentions: Record<string, number>): ArticleSummary =>
  makeSummary(id, { edtf, actors: Object.entries(mentions).map(([actor, count]) => ({ id: actor, mentions: count })) });

const IDS = ['a', 'b', 'c', 'd'];

function pairsOf(articles: ArticleSummary[], limits?: { actorsOfArticle: number; pairs: number }) {
  const archive = makeArchive(
    articles,
    IDS.map((id) => makeActor(id)),
  );
  const { least, pairs } = coOccurrence(presentActors(archive), archive.articles, limits);
  const rows = [...pairs()].map(({ source, target, articles: count, first, last }) => [
    source.actor.id,
    target.actor.id,
    count,
    first,
    last,
  ]);
  assert.equal([...pairs()].length, rows.length, 'pairs can be asked for again');
  return { least, rows };
}

test('pairs are counted once an article, with the oldest and the newest date, the more present first', () => {
  const { least, rows } = pairsOf([
    named('1', '2021-05', { a: 9, b: 1 }),
    named('2', '2020-01-02', { b: 1, a: 1, c: 1 }),
    named('3', null, { a: 1, b: 4 }),
    named('4', '2023', { a: 1, d: 1 }),
  ]);
  assert.equal(least, 1);
  assert.deepEqual(rows, [
    ['a', 'b', 3, '2020-01-02', '2021-05'],
    ['a', 'c', 1, '2020-01-02', '2020-01-02'],
    ['a', 'd', 1, '2023', '2023'],
    ['b', 'c', 1, '2020-01-02', '2020-01-02'],
  ]);
});

test('a pair that only undated articles name has no dates', () => {
  assert.deepEqual(pairsOf([named('1', null, { a: 1, b: 1 })]).rows, [['a', 'b', 1, null, null]]);
});

test('of an article that names many, the most mentioned are linked; equals by presence', () => {
  const articles = [named('1', null, { a: 1, b: 5, c: 2, d: 2 }), named('2', null, { d: 1 })];
  assert.deepEqual(pairsOf(articles, { actorsOfArticle: 2, pairs: 100 }).rows, [['d', 'b', 1, null, null]]);
});

test('of too many pairs, those of the fewest articles are left out, all that are in as few', () => {
  const articles = [
    ...[1, 2, 3].map((n) => named(`ab${n}`, null, { a: 1, b: 1 })),
    ...[1, 2].map((n) => named(`ac${n}`, null, { a: 1, c: 1 })),
    ...[1, 2].map((n) => named(`bc${n}`, null, { b: 1, c: 1 })),
    named('ad', null, { a: 1, d: 1 }),
  ];
  const listed = (pairs: number) => pairsOf(articles, { actorsOfArticle: 9, pairs }).rows.map(([one, other]) => `${one}${other}`);
  assert.deepEqual(listed(4), ['ab', 'ac', 'ad', 'bc']);
  assert.deepEqual(listed(3), ['ab', 'ac', 'bc']);
  assert.deepEqual(listed(2), ['ab']);
});

test('where even the pairs of most articles are too many, they are listed nevertheless', () => {
  const articles = [named('1', null, { a: 1, b: 1, c: 1 })];
  assert.equal(pairsOf(articles, { actorsOfArticle: 9, pairs: 1 }).rows.length, 3);
});
