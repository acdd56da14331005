import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayNote } from '../../src/ui/display-note.ts';

const STYLE = { months: 'gulf', digits: 'latin' } as const;

test('days and months of a note are written out, other numbers stay', () => {
  assert.equal(displayNote('يختلف عن 2021-04-27 و2021-05', STYLE), 'يختلف عن 27 أبريل 2021 ومايو 2021');
  assert.equal(displayNote('أقدم سنة 2021، والعدد 12021-04-27', STYLE), 'أقدم سنة 2021، والعدد 12021-04-27');
});
