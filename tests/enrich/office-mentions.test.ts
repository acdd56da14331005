import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeTitle } from '../../src/enrich/office-wordings.ts';
import { officeId } from '../../src/model/office-id.ts';
import { readClipping } from './read-clipping.ts';

const offices = (...body: string[]) =>
  readClipping(['خبر من الوادي', '', '2020-06-15', '', ...body.flatMap((line) => [line, ''])]).offices.map(
    ({ id, text, holder, holderFrom }) => [id, text, holder, holderFrom],
  );

test('an office is named with its holder, means the holder alone, or is left open', () => {
  assert.deepEqual(offices('قال وزير الري النهاري كمال سالم البحري إن السد آمن.'), [
    ['naharia--وزير-الري', 'وزير الري النهاري كمال سالم البحري', 'salem', 'named'],
  ]);
  assert.deepEqual(offices('قال وزير الري النهاري إن السد آمن.'), [['naharia--وزير-الري', 'وزير الري النهاري', 'salem', 'inferred']]);
  assert.deepEqual(offices('قال الأمين العام لهيئة الأنهار إن السد آمن في عام 1998.'), [
    ['rivers--الأمين-العام', 'الأمين العام لهيئة الأنهار', null, null],
  ]);
});

test('an office of nobody known, a former holder and an office with an unknown name say nothing of its holder', () => {
  assert.deepEqual(offices('قال وزير الري إن السد آمن.'), []);
  assert.deepEqual(offices('قال وزير الري النهاري السابق إن السد آمن.'), []);
  assert.deepEqual(offices('قال وزير الري النهاري محمود عمران إن السد آمن.'), []);
});

test('a sentence that names the office and another that names nobody stand in the order of the text', () => {
  const found = offices('قال وزير الري النهاري إن السد آمن.', 'وكان وزير الري النهاري، كمال سالم البحري، قد زار السد.');
  assert.deepEqual(
    found.map(([, , holder, from]) => [holder, from]),
    [
      ['salem', 'inferred'],
      ['salem', 'named'],
    ],
  );
});

test('wordings of one office have one title, and so one id', () => {
  assert.equal(officeTitle('رئيسة الحكومة'), officeTitle('رئيس مجلس الوزراء'));
  assert.equal(officeTitle('وزيرة الدفاع'), 'وزير الدفاع');
  assert.equal(officeTitle('عميد المعهد'), 'عميد المعهد');
  assert.equal(officeId('رئيسُ الهيئة (العام)', 'rivers'), 'rivers--رئيس-الهيئة-العام');
  assert.equal(officeId('ناطق', null), 'ناطق');
});
