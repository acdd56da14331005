import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { indexOutletNames, isNational, meaningOf } from '../../src/enrich/outlet-names.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';

const names = indexOutletNames(
  outletsFileSchema.parse([
    { id: 'difaf-tn', name: 'الضفاف التونسية', kind: 'newspaper', country: 'TN' },
    { id: 'difaf-qa', name: 'الضفاف القطرية', kind: 'newspaper', country: 'QA' },
    { id: 'misbah', name: 'صحيفة المصباح', kind: 'newspaper', country: 'OM', latin: 'Al Misbah' },
    { id: 'jisr', name: 'جسر نت', kind: 'site', aliases: ['بوابة الجسر'] },
    { id: 'day', name: 'جسر 36', kind: 'site', aliases: ['موقع 36'] },
    { id: 'channel', name: 'قناة دبي', kind: 'broadcaster', country: 'AE' },
  ]),
);
const read = (name: string) => {
  const { outlet, shared } = meaningOf(name, names);
  return outlet?.id ?? shared.map(({ id }) => id).join('+');
};

describe('meaningOf', () => {
  for (const [name, wanted] of [
    ['الضفاف التونسية', 'difaf-tn'],
    ['صحيفة الضفاف القطرية', 'difaf-qa'],
    ['الضفاف', 'difaf-tn+difaf-qa'],
    ['جريدة الضفاف', 'difaf-tn+difaf-qa'],
    ['المصباح', 'misbah'],
    ['جريدة "المصباح"', 'misbah'],
    ['المصباح العمانية', 'misbah'],
    ['الْمصـباح', 'misbah'],
    ['al misbah', 'misbah'],
    ['جسرنت', 'jisr'],
    ['بوابة الجسر الإلكترونية', 'jisr'],
    ['قناة دبي', 'channel'],
    ['دبي', ''],
    ['جسر 36', 'day'],
    ['36', ''],
    ['الضفتان', ''],
  ] as const)
    it(`«${name}» is ${wanted || 'none'}`, () => assert.equal(read(name), wanted));
});

describe('isNational', () => {
  for (const [key, wanted] of [
    ['الضفاف التونسيه', true],
    ['ضفاف تونسيه', false],
    ['التونسيه', false],
  ] as const)
    it(`«${key}»: ${wanted}`, () => assert.equal(isNational(key), wanted));
});
