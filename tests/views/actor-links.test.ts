import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ArticleActor, Mention } from '../../src/model/mention.ts';
import { actorLinks } from '../../src/views/actor-links.ts';

type Place = [paragraph: number, start: number, end: number, by?: Mention['by']];

const actor = (id: string, ...places: Place[]): ArticleActor => ({
  id,
  name: id,
  kind: 'person',
  mentions: places.map(([paragraph, start, end, by = 'name']) => ({ paragraph, start, end, text: '', by, because: null })),
});
const links = (...actors: ArticleActor[]): string[] =>
  actorLinks(actors).map(({ actor: { id }, mention }) => `${id} ${mention.paragraph}:${mention.start} ${mention.by}`);

test('the first printed mention is linked, and the first of each other way of naming', () => {
  const found = links(
    actor('a', [-1, 0, 4], [0, 0, 4, 'office'], [0, 9, 12], [1, 0, 4, 'surname'], [2, 0, 4, 'surname'], [2, 9, 12], [3, 0, 4, 'office']),
  );
  assert.deepEqual(found, ['a 0:9 name', 'a 1:0 surname', 'a 0:0 office']);
});

test('where no name is printed the first inferred mention is linked, once', () => {
  assert.deepEqual(links(actor('a', [0, 5, 9, 'office'], [1, 0, 4, 'office'])), ['a 0:5 office']);
});

test('of two that overlap the longer is linked, and the other actor elsewhere', () => {
  assert.deepEqual(links(actor('a', [0, 4, 7], [0, 20, 23]), actor('b', [0, 0, 7])), ['b 0:0 name', 'a 0:20 name']);
  assert.deepEqual(links(actor('a', [0, 0, 9, 'office']), actor('b', [0, 4, 9])), ['b 0:4 name']);
});

test('law: no two links overlap, and every actor in the body has one unless another stands over all of its mentions', () => {
  const place = fc.tuple(
    fc.integer({ min: -1, max: 1 }),
    fc.nat(20),
    fc.constantFrom<Mention['by']>('name', 'surname', 'office', 'spelling'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(place, { minLength: 1, maxLength: 5 }), { maxLength: 4 }), (all) => {
      const actors = all.map((places, index) => actor(`a${index}`, ...places.map(([p, start, by]): Place => [p, start, start + 4, by])));
      const chosen = actorLinks(actors);
      const overlap = (a: Mention, b: Mention) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
      for (const [index, { mention }] of chosen.entries()) {
        assert.ok(mention.paragraph >= 0);
        assert.ok(!chosen.slice(index + 1).some((other) => overlap(mention, other.mention)));
      }
      for (const { id, mentions } of actors) {
        if (chosen.some(({ actor }) => actor.id === id)) continue;
        for (const mention of mentions) assert.ok(mention.paragraph < 0 || chosen.some((other) => overlap(mention, other.mention)));
      }
    }),
  );
});
