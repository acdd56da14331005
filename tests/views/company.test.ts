import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Company, companyOf } from '../../src/views/company.ts';
import { companyGraph } from '../../src/views/company-graph.ts';
import { MOST_COMPANIONS } from '../../src/views/profile.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, mentions: 1 }));

test('companions are counted with the newest article, and who of them stand together', () => {
  const archive = makeArchive(
    [
      makeSummary('a', { edtf: '2001-01-01', actors: named('hub', 'x', 'y') }),
      makeSummary('b', { edtf: '2002-01-01', actors: named('y', 'hub', 'z', 'x') }),
      makeSummary('c', { actors: named('hub', 'x', 'stranger') }),
    ],
    ['hub', 'x', 'y', 'z'].map((id) => makeActor(id)),
  );
  const { companions, ties } = companyOf('hub', archive.articles, archive);
  assert.deepEqual(
    companions.map(({ actor, count, newest }) => [actor.id, count, newest.id]),
    [
      ['x', 3, 'b'],
      ['y', 2, 'b'],
      ['z', 1, 'b'],
    ],
  );
  assert.deepEqual(ties, [
    { one: 0, other: 1, count: 2 },
    { one: 0, other: 2, count: 1 },
    { one: 1, other: 2, count: 1 },
  ]);
});

const company = (names: readonly string[]): Company => ({
  companions: names.map((name, place) => ({ actor: makeActor(`a${place}`, { name }), count: 20 - place, newest: makeSummary('x') })),
  ties:
    names.length > 3
      ? [
          { one: 0, other: 1, count: 3 },
          { one: 0, other: 2, count: 1 },
        ]
      : [],
});

test('no two names of the picture stand in one row of a side, and none is longer than two lines', () => {
  const word = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'ابتثجحخدذرز') });
  const name = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: MOST_COMPANIONS }), name, (names, own) => {
      const graph = companyGraph(own, company(names));
      assert.deepEqual(graph, companyGraph(own, company(names)));
      for (const side of ['right', 'left'] as const) {
        const lines = graph.nodes.filter((node) => node.side === side).flatMap(({ label }) => label.ys);
        for (const [at, y] of lines.entries()) if (at > 0) assert.ok(y - (lines[at - 1] ?? 0) > 16.9, `${lines}`);
        assert.ok(
          lines.every((y) => y >= 14 && y <= graph.height - 2),
          `${lines} in ${graph.height}`,
        );
      }
      for (const { label } of [graph.centre, ...graph.nodes]) {
        assert.ok(label.lines.length <= 2 && label.lines.every((line) => [...line].length <= 18), label.lines.join('|'));
      }
    }),
  );
});

test('names of one column are tied in a bow, of two in a straight line', () => {
  const { ties, spokes } = companyGraph('محور', company(['أ', 'ب', 'ج', 'د']));
  assert.deepEqual(
    ties.map(({ d }) => d.includes('Q')),
    [false, true],
  );
  assert.equal(spokes.length, 4);
  assert.ok((spokes[0]?.width ?? 0) > (spokes[3]?.width ?? 0));
});
