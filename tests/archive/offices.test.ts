import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeOfRole, officesOf } from '../../src/archive/offices.ts';
import { makeActor } from '../views/make-summary.ts';

test('roles of one title and owner are one office, the earliest holder first', () => {
  const role = (office: string, of: string | undefined, from?: string) => ({ office, also: [], of, from });
  const offices = officesOf([
    makeActor('late', { roles: [role('وزيرة الري', 'valley', '2010')] }),
    makeActor('early', { roles: [role('وزير الري', 'valley', '2001-05'), role('وزير الري', 'hills', '1999')] }),
    makeActor('unknown', { roles: [role('وزير الري', 'valley')] }),
  ]);
  assert.deepEqual([...offices.keys()], ['valley--وزير-الري', 'hills--وزير-الري']);
  const office = offices.get('valley--وزير-الري');
  assert.deepEqual([office?.name, office?.of], ['وزير الري', 'valley']);
  assert.deepEqual(
    office?.tenures.map(({ actor, from }) => [actor.id, from]),
    [
      ['unknown', undefined],
      ['early', '2001-05'],
      ['late', '2010'],
    ],
  );
  assert.equal(officeOfRole({ office: 'ناطقة باسم الوفد' }), 'ناطقة-باسم-الوفد');
});
