import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayLayout } from '../../src/ui/display-layout.ts';

test('shapes of lines become words', () => {
  assert.equal(displayLayout('{weekday} - 99 {month} 9999'), '[اليوم] - ## [الشهر] ####');
  assert.equal(displayLayout('{weekday-en} - 99 {month-en} 9999'), '[Day] - ## [Month] ####');
  assert.equal(displayLayout('طُبع في 99-99-9999 | 99:99 / آخر الصفحة'), 'طُبع في ##-##-#### | ##:## / آخر الصفحة');
});

test('words of a clipping are no shape', () => {
  assert.equal(displayLayout('حصلت «الضفة» على نسخة منه'), null);
  assert.equal(displayLayout('العدد 1999'), null);
});
