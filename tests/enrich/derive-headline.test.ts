import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveHeadline } from '../../src/enrich/derive-headline.ts';

describe('deriveHeadline', () => {
  it('takes a short sentence whole, without its stop', () => {
    assert.equal(deriveHeadline(['افتتح الوزير الميناء الجديد. وحضر كثيرون.'], null), 'افتتح الوزير الميناء الجديد');
  });
  it('cuts a long sentence before a phrase of time or place', () => {
    assert.equal(
      deriveHeadline(['افتتح الوزير الميناء الجديد في المدينة القديمة بعد أعوام طويلة من العمل المتواصل على أرصفته ومخازنه وطرقه'], null),
      'افتتح الوزير الميناء الجديد في المدينة القديمة',
    );
  });
  it('marks a cut inside a phrase', () => {
    assert.equal(
      deriveHeadline(['ألف باء تاء ثاء جيم حاء خاء دال ذال راء زاي سين شين صاد'], null),
      'ألف باء تاء ثاء جيم حاء خاء دال ذال راء زاي سين…',
    );
  });
  it('leaves the dateline out', () => {
    assert.equal(deriveHeadline(['بغداد (واع): افتتح الوزير الميناء الجديد.'], 'بغداد (واع)'), 'افتتح الوزير الميناء الجديد');
  });
  it('leaves a heading of few words aside', () => {
    assert.equal(deriveHeadline(['• نشأة الميناء :', 'افتتح الوزير الميناء الجديد أمس.'], null), 'افتتح الوزير الميناء الجديد أمس');
  });
  it('has nothing to derive from an empty body', () => assert.equal(deriveHeadline(['', '—'], null), ''));
});
