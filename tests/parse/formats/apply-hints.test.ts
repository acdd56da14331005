import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LineHints } from '../../../src/model/line-hints.ts';
import type { PageMetadata } from '../../../src/model/page-metadata.ts';
import { emptyParts } from '../../../src/parse/empty-parts.ts';
import { applyHints, withHeadline } from '../../../src/parse/formats/apply-hints.ts';
import { applyMetadata } from '../../../src/parse/formats/apply-metadata.ts';

const NONE: LineHints = { headline: null, captions: [], headings: [], author: null };
const LINES = ['فوق العنوان', 'العنوان', 'فقرة أولى', 'عنوان فرعي', 'فقرة ثانية', 'شرح'];
const at = (line: number) => ({ line, text: LINES[line - 1] ?? '' });

describe('applyHints', () => {
  test('the heading is the headline; what was read as one above it is the kicker', () => {
    const parts = { ...emptyParts(), headline: at(1), alternativeHeadline: at(2), paragraphs: [at(3)] };
    const { kicker, headline, alternativeHeadline } = applyHints(parts, { ...NONE, headline: 2 }, LINES);
    assert.deepEqual([kicker, headline, alternativeHeadline], [at(1), at(2), null]);
  });

  test('a caption leaves the paragraphs, and the others keep their places', () => {
    const dateline = { ...at(5), places: [], credits: [], date: null, paragraph: 2 };
    const parts = { ...emptyParts(), dateline, paragraphs: [at(3), at(4), at(5), at(6)], subheadings: [1] };
    const hinted = applyHints(parts, { ...NONE, captions: [3], headings: [6] }, LINES);
    assert.deepEqual(hinted.captions, [at(3)]);
    assert.deepEqual(hinted.paragraphs, [at(4), at(5), at(6)]);
    assert.deepEqual([hinted.subheadings, hinted.dateline?.paragraph], [[0, 2], 1]);
  });

  test('lines that were not read, and a byline beside another, change nothing', () => {
    const parts = { ...emptyParts(), headline: at(2), author: at(1), paragraphs: [at(3)] };
    assert.deepEqual(applyHints(parts, { headline: 9, captions: [9], headings: [9], author: 3 }, LINES), parts);
  });
});

describe('a heading', () => {
  const hints = (headings: number[]): LineHints => ({ ...NONE, headline: 2, headings });
  const parts = { ...emptyParts(), headline: at(2), paragraphs: [at(5)] };

  test('is the deck between headline and body, a kicker above and a sub-heading below, never a credit by its place', () => {
    const credits = [at(1), at(3), at(4), at(6)];
    const read = applyHints({ ...parts, credits }, hints([1, 3, 4, 6]), LINES);
    assert.deepEqual([read.kicker, read.alternativeHeadline, read.decks, read.credits], [at(1), at(3), [at(4)], []]);
    assert.deepEqual([read.paragraphs, read.subheadings], [[at(5), at(6)], [1]]);
  });

  test('that names a writer or source in so many words, or holds a stamp, stays what it is', () => {
    const stamp = {
      ...at(4),
      role: 'published',
      value: '2020-01-02',
      time: null,
      calendar: 'gregorian',
      weekday: null,
      ambiguous: false,
    } as const;
    const credits = [{ ...at(3), label: 'author' as const }, at(4)];
    const read = applyHints({ ...parts, stamps: [stamp], credits, author: at(1) }, hints([1, 3, 4]), LINES);
    assert.deepEqual([read.credits, read.author, read.alternativeHeadline], [credits, at(1), null]);
  });
});

test('withHeadline loses no headline that was read before', () => {
  const parts = { ...emptyParts(), kicker: at(1), headline: at(2), alternativeHeadline: at(3) };
  assert.deepEqual(withHeadline(parts, at(4)).captions, [at(2)]);
  assert.deepEqual(withHeadline({ ...parts, alternativeHeadline: null }, at(1)).alternativeHeadline, at(2));
});

describe('applyMetadata', () => {
  const fact = (value: string) => ({ value, text: `x: ${value}`, line: 1 });
  const metadata: PageMetadata = {
    headlines: [fact('عنوان الرأس | الضفاف')],
    dates: [{ ...fact('2024-03-12T07:15Z'), role: 'published' }],
    publishers: [fact('الضفاف')],
    authors: [
      { ...fact('admin'), isOrganisation: false },
      { ...fact('الضفاف'), isOrganisation: true },
      { ...fact('وكالة النهر'), isOrganisation: true },
      { ...fact('سامي الجسار'), isOrganisation: false },
    ],
    sections: [fact('محليات')],
    descriptions: [fact('شرح')],
  };

  test('fills what the text leaves open', () => {
    const parts = applyMetadata({ ...emptyParts(), paragraphs: [at(3)] }, metadata);
    assert.equal(parts.headline?.text, 'عنوان الرأس');
    assert.equal(parts.author?.text, 'سامي الجسار');
    assert.equal(parts.section?.text, 'محليات');
    assert.deepEqual(
      parts.credits.map(({ text }) => text),
      ['وكالة النهر'],
    );
    assert.deepEqual(
      parts.stamps.map(({ value, time, zone, line }) => [value, time, zone, line]),
      [['2024-03-12', '07:15', '+00:00', 1]],
    );
    assert.equal(parts.alternativeHeadline, null);
  });

  test('the text goes first, and the description is the deck only where the text prints it', () => {
    const text = { ...emptyParts(), headline: at(2), author: at(1), captions: [{ line: 3, text: 'شرح' }], paragraphs: [at(5)] };
    const parts = applyMetadata(text, metadata);
    assert.deepEqual([parts.headline, parts.author], [at(2), at(1)]);
    assert.deepEqual([parts.alternativeHeadline, parts.captions], [{ line: 3, text: 'شرح' }, []]);
  });
});
