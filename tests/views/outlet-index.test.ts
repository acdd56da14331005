import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletIndexOf } from '../../src/views/outlet-index.ts';
import { makeArchive, makeSummary } from './make-summary.ts';

test('publishers and agencies are told apart; the unknown and the missing are kept', () => {
  const printed = (id: string | null, name: string) => ({ id, name, from: 'printed' as const });
  const archive = {
    ...makeArchive([
      makeSummary('a', { publisher: printed('river', 'النهر') }),
      makeSummary('b', { publisher: printed('river', 'النهر'), agencies: [{ id: 'wire', name: 'السلك' }] }),
      makeSummary('c', { publisher: printed('wire', 'السلك'), agencies: [{ id: null, name: 'الضفة' }] }),
      makeSummary('d'),
    ]),
    outlets: new Map(
      ['river', 'wire', 'silent'].map((id) => [
        id,
        { id, name: id, kind: 'newspaper' as const, aliases: [], abbreviations: [], layouts: [] },
      ]),
    ),
  };
  const { publishers, agencies, unknown, withoutPublisher } = outletIndexOf(archive);
  assert.deepEqual(
    publishers.map(({ id, published }) => [id, published]),
    [
      ['river', 2],
      ['wire', 1],
    ],
  );
  assert.deepEqual(
    agencies.map(({ id, credited }) => [id, credited]),
    [['wire', 1]],
  );
  assert.deepEqual(
    unknown.map(({ name, credited }) => [name, credited]),
    [['الضفة', 1]],
  );
  assert.deepEqual(
    withoutPublisher.map(({ id }) => id),
    ['d'],
  );
  assert.equal(outletIndexOf(archive), outletIndexOf(archive));
});
