import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sourceWords } from '../../src/ui/source-words.ts';

it('names the outlet, else the agencies, else says that the source is not known', () => {
  assert.equal(sourceWords({ publisher: { name: 'الضفة' }, agencies: [{ name: 'واع' }] }), 'الضفة');
  assert.equal(sourceWords({ publisher: null, agencies: [{ name: 'واع' }, { name: 'شينخوا' }] }), 'عن واع، شينخوا');
  assert.equal(sourceWords({ publisher: null, agencies: [] }), 'المصدر غير معروف');
});
