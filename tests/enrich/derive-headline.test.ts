import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveHeadline } from '../../src/enrich/derive-headline.ts';

describe('deriveHeadline', () => {
  it('takes a short sentence whole, without its stop', () => {
    assert.equal(deriveHeadline(['افتتح الوزير الميناء الجديد. وحضر كثيرون.']), 'افتتح الوزير الميناء الجديد');
  });
  it('cuts a long sentence before a phrase of time or place', () => {
    assert.equal(
      deriveHeadline(['افتتح الوزير الميناء الجديد في المدينة القديمة بعد أعوام طويلة من العمل المتواصل على أرصفته ومخازنه وطرقه']),
      'افتتح الوزير الميناء الجديد في المدينة القديمة',
    );
  });
  it('marks a cut inside a phrase', () => {
    assert.equal(
      deriveHeadline(['ألف باء تاء ثاء جيم حاء خاء دال ذال راء زاي سين شين صاد']),
      'ألف باء تاء ثاء جيم حاء خاء دال ذال راء زاي سين…',
    );
  });
  it('has nothing to derive from an empty body', () => assert.equal(deriveHeadline(['', '—']), ''));
});
