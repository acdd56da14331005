import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeOfRole } from '../../src/archive/offices.ts';
import { actorTable, roleTable } from '../../src/views/archive-tables.ts';
import type { DataTable } from '../../src/views/data-table.ts';
import { presentActors } from '../../src/views/present-actors.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const role = { office: 'وزير الري', also: [], of: 'nahr', from: '2019-03-01', heldOn: '2021' };
const office = officeOfRole(role);
const says = (holder: string, holderFrom: 'named' | 'inferred') => ({ id: office, holder, holderFrom, mentions: 1 });

const archive = makeArchive(
  [
    makeSummary('1', {
      edtf: '2020',
      actors: [
        {
          id: 'karim',
          mentions: 4,
          names: [
            ['كريم', 'name', 1],
            ['الوزير', 'office', 2],
            ['كرييم', 'spelling', 1],
          ],
        },
        { id: 'nahr', mentions: 1 },
      ],
      offices: [says('karim', 'named'), says('karim', 'inferred')],
      speakers: [{ id: 'karim', name: 'كريم', statements: 3 }],
    }),
    makeSummary('2', { edtf: '2021-05', actors: [{ id: 'karim', mentions: 1 }], offices: [says('karim', 'inferred')] }),
    makeSummary('3', { offices: [says('other', 'named')], actors: [{ id: 'karim', mentions: 1 }] }),
  ],
  [
    makeActor('karim', { name: 'كريم', roles: [role] }),
    makeActor('nahr', { name: 'نهر', kind: 'state' }),
    makeActor('absent', { roles: [role] }),
  ],
);
const actors = () => presentActors(archive);

function rowsOf({ rows }: DataTable) {
  return 'whole' in rows ? [...rows.whole()] : assert.fail('rows of articles');
}

test('actors have what was counted, what of it is inferred, and the dates of the oldest and the newest dated clipping', () => {
  const rows = rowsOf(actorTable(actors, (path) => `https://shelf.example${path}`));
  assert.deepEqual(
    rows.map(({ id, articles, mentions, inferredMentions, statements, first, last }) => [
      ...[id, articles, mentions, inferredMentions, statements, first, last],
    ]),
    [
      ['karim', 3, 6, 3, 3, '2020', '2021-05'],
      ['nahr', 1, 1, 0, 0, '2020', '2020'],
    ],
  );
  assert.equal(rows[0]?.['url'], 'https://shelf.example/actors/karim/');
});

test('roles are those of actors that clippings name, with the clippings that name the holder so and those where that is inferred', () => {
  assert.deepEqual(rowsOf(roleTable(actors, archive)), [
    {
      actor: 'karim',
      actorName: 'كريم',
      officeId: office,
      office: 'وزير الري',
      of: 'nahr',
      ofName: 'نهر',
      from: '2019-03-01',
      to: null,
      heldOn: '2021',
      articlesNamed: 1,
      articlesInferred: 2,
    },
  ]);
});
