import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OfficeTenure } from '../../src/archive/offices.ts';
import type { SummaryOffice } from '../../src/model/summary.ts';
import { officeNoteWords } from '../../src/ui/office-note-words.ts';
import { notesOn, officeProfile, officesByOwner } from '../../src/views/office-profile.ts';
import { makeActor, makeArchive, makeSummary } from './make-summary.ts';

const style = { months: 'gulf', digits: 'latin' } as const;
const tenure = (id: string, from?: string, to?: string, heldOn?: string): OfficeTenure => ({ actor: makeActor(id), from, to, heldOn });
const notes = (...tenures: OfficeTenure[]): string[] => notesOn(tenures).map((note) => officeNoteWords(note, style));

test('a gap is told where it holds in every reading of the dates', () => {
  assert.deepEqual(notes(tenure('أ', '2001', '2003-05-01'), tenure('ب', '2003-05-10', '2004')), [
    'لا يُعرف من شغله بين 1 مايو 2003 و10 مايو 2003.',
  ]);
  assert.deepEqual(notes(tenure('أ', '2001', '2003'), tenure('ب', '2003', '2004')), []);
  assert.deepEqual(notes(tenure('أ', '2001', '2003-05-01'), tenure('ب', '2003-05-02', '2004')), []);
  assert.deepEqual(notes(tenure('أ', '2001', '2003'), tenure('أ', '2006', '2007')), ['لا يُعرف من شغله بين 2003 و2006.']);
  assert.deepEqual(notes(tenure('أ', '2001', '2009'), tenure('ب', '2002', '2003'), tenure('ج', '2010', '2011')).slice(-1), [
    'شغله اثنان في وقت واحد بحسب السجل بين 2002 و2003: أ وب.',
  ]);
});

test('an overlap is told where it holds in every reading, the day of handing over is none', () => {
  assert.deepEqual(notes(tenure('أ', '2001-01-01', '2003-05-01'), tenure('ب', '2003-05-01', '2004')), []);
  assert.deepEqual(notes(tenure('أ', '2001-01-01', '2003-05-01'), tenure('ب', '2003-04-01')), [
    'شغله اثنان في وقت واحد بحسب السجل بين 1 أبريل 2003 و1 مايو 2003: أ وب.',
  ]);
  assert.deepEqual(notes(tenure('أ', '2001', undefined, '2010'), tenure('ب', '2003')), [
    'شغله اثنان في وقت واحد بحسب السجل منذ 2003: أ وب.',
  ]);
});

test('ends and beginnings that the registry lacks are told, that of the last holder is not', () => {
  assert.deepEqual(notes(tenure('أ', undefined, '2001'), tenure('ب', '2001', undefined, '2002-02-03'), tenure('ج', '2005')), [
    'أ: لا يُعرف متى بدأ فيه.',
    'ب: لا يُعرف متى تركه، آخر ما يُعرف أنه فيه 3 فبراير 2002. وبعده ج.',
  ]);
});

const says = (id: string, holder: string | null, holderFrom: SummaryOffice['holderFrom']): SummaryOffice => ({
  id,
  holder,
  holderFrom,
  mentions: 1,
});

test('the profile of an office has its holders, and the articles that leave it open', () => {
  const role = (of: string | undefined, from: string) => ({ office: 'ناطق', also: [], of, from });
  const actors = [
    makeActor('late', { roles: [role('valley', '2010')] }),
    makeActor('early', { roles: [role('valley', '2001'), role(undefined, '1990')] }),
    makeActor('valley', { kind: 'state', name: 'الوادي' }),
  ];
  const archive = makeArchive(
    [
      makeSummary('a', { edtf: '2011-01-01', offices: [says('valley--ناطق', 'late', 'named'), says('valley--ناطق', null, null)] }),
      makeSummary('b', { edtf: '2012-01-01', offices: [says('valley--ناطق', 'late', 'inferred'), says('ناطق', 'early', 'named')] }),
      makeSummary('c', { offices: [says('gone--رئيس', null, null)] }),
    ],
    actors,
  );
  const profile = officeProfile('valley--ناطق', archive);
  assert(profile);
  assert.equal(profile.owner?.name, 'الوادي');
  assert.deepEqual(
    profile.holdings.map(({ actor, within, inferred }) => [actor.id, within.length, inferred]),
    [
      ['early', 0, 0],
      ['late', 1, 1],
    ],
  );
  assert.deepEqual([profile.articles.length, profile.inferred[0]?.id, profile.open[0]?.id], [2, 'b', 'a']);
  assert.equal(officeProfile('gone--رئيس', archive), null);
  assert.equal(officeProfile('valley--رئيس', archive), null);
  assert.deepEqual(
    officesByOwner(archive).map(({ owner, offices }) => [owner?.id ?? null, offices.map(({ office, count }) => `${office.id} ${count}`)]),
    [
      ['valley', ['valley--ناطق 2']],
      [null, ['ناطق 1']],
    ],
  );
});
