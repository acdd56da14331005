import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

describe('lines that a comma joins to the one above', () => {
  const texts = (text: string) => {
    const { kicker, headline, section, credits, paragraphs } = parseArticle(text);
    return [
      kicker?.text,
      headline?.text,
      section?.text,
      ...credits.map((each) => each.text),
      ...paragraphs.map((each) => each.text),
    ].filter((each) => each !== undefined);
  };

  test('are no signature at the foot', () => {
    assert.deepEqual(texts('افتتاح الجسر\nانتهت الأشغال في الجسر الجديد.\nسامي\n، عمر'), [
      'افتتاح الجسر',
      'انتهت الأشغال في الجسر الجديد.',
      'سامي ، عمر',
    ]);
  });

  test('are no names and no section at the head', () => {
    const body = 'انتهت الأشغال في الجسر الجديد، وقال رئيس البلدية إنه سيفتح أمام السيارات والمشاة بعد أيام قليلة من الآن.';
    assert.deepEqual(texts(`أخبار\n، محلية\nافتتاح الجسر الجديد أمام المشاة والسيارات\n${body}`), [
      'أخبار ، محلية',
      'افتتاح الجسر الجديد أمام المشاة والسيارات',
      body,
    ]);
    assert.deepEqual(texts(`سامي\n، عمر\nنشر في 26-01-2025\nافتتاح الجسر الجديد أمام المشاة والسيارات\n${body}`), [
      'سامي ، عمر',
      'افتتاح الجسر الجديد أمام المشاة والسيارات',
      body,
    ]);
  });
});
