import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClipping } from './read-clipping.ts';

const LINES = ['بلدية الضفة تفتتح مكتبة للأطفال', 'آخر تحديث: الأحد 8 نوفمبر 2015 في 09:30 مساءً'];
const BODY =
  'قال رئيس البلدية إن القاعة الجديدة تضم سبعة آلاف كتاب جمعها المتطوعون خلال أعوام، وإنها تكفي مدارس الحي كلها في أيام الدراسة والعطل.';

test('the day of an update that is printed is the latest on which a clipping was published', () => {
  const { edtf, datePublished, datePublishedFrom, messages } = readClipping([...LINES, BODY]);
  assert.deepEqual([edtf, datePublished, datePublishedFrom], ['../2015-11-08', null, 'inferred']);
  const [message, other] = messages.filter(({ rule }) => rule.startsWith('date-'));
  assert.deepEqual([message?.rule, other], ['date-interval', undefined]);
  assert.match(message?.reason ?? '', /the update that is printed allows \.\.\/2015-11-08/);
});
