import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from '../../src/arabic/normalize.ts';
import type { Parts } from '../../src/model/parts.ts';
import { withoutBullet } from '../../src/parse/bullets.ts';
import { FURNITURE } from '../../src/parse/furniture-table.ts';
import { LINE_BREAK } from '../../src/parse/lines.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { clipping, LINES, sentence } from './arbitrary-clipping.ts';

/**
 * Which parts hold each line. What may share its line with a stamp counts only where there is none; furniture cut from the end
 * of the last paragraph shares its line.
 */
function partsByLine(parts: Parts): Map<number, string[]> {
  const tails = new Set(parts.paragraphs.slice(-1).map(({ line }) => line));
  const stamped = new Set(parts.stamps.map(({ line }) => line));
  const one = (name: string, part: { line: number } | null) => (part === null ? [] : [[part.line, name] as const]);
  const many = (name: string, list: readonly { line: number }[]) =>
    [...new Set(list.map(({ line }) => line))].map((line) => [line, name] as const);
  const beside = [
    ...one('dateline', parts.dateline?.paragraph === null ? parts.dateline : null),
    ...one('author', parts.author),
    ...one('section', parts.section),
    ...one('views', parts.views),
    ...one('alternativeHeadline', parts.alternativeHeadline),
    ...many('credits', parts.credits),
  ];
  // A caption run into the lead shares its line.
  const lead = parts.paragraphs[0]?.line;
  const found = new Map<number, string[]>();
  const claims = [
    ...one('kicker', parts.kicker),
    ...one('headline', parts.headline),
    ...many('decks', parts.decks),
    ...many(
      'captions',
      parts.captions.filter(({ line }) => line !== lead),
    ),
    ...many('stamps', parts.stamps),
    ...parts.paragraphs.map(({ line }) => [line, 'paragraph'] as const),
    ...parts.dropped.filter(({ line }) => !tails.has(line)).map(({ line }) => [line, 'dropped'] as const),
    ...beside.filter(([line]) => !stamped.has(line)),
  ];
  for (const [line, name] of claims) found.set(line, [...(found.get(line) ?? []), name]);
  return found;
}

/** Asserts that every line that is not blank is in exactly one part; lines joined to the one before count with it. */
function assertAccounted(text: string): void {
  const lines = text.split(LINE_BREAK);
  const parts = parseArticle(text);
  const found = partsByLine(parts);
  const { kicker, headline, alternativeHeadline: deck, dateline } = parts;
  const whole = [
    kicker,
    headline,
    deck,
    dateline?.paragraph === null ? dateline : null,
    ...parts.decks,
    ...parts.captions,
    ...parts.paragraphs,
    ...parts.dropped,
  ].filter((part) => part !== null);
  const texts = new Map<number, string>();
  // A paragraph stands before what was cut from its end.
  for (const part of whole) texts.set(part.line, [texts.get(part.line), part.text].filter((words) => words !== undefined).join(' '));
  let joined = '';
  lines.forEach((line, index) => {
    const printed = line.replaceAll('\0', '').trim();
    if (clean(line) === '') {
      assert.equal(found.has(index + 1), false, `line ${index + 1} is blank`);
      return;
    }
    if (!found.has(index + 1) && joined.startsWith(` ${printed}`)) {
      joined = joined.slice(printed.length + 1);
      return;
    }
    assert.equal(found.get(index + 1)?.length, 1, `line ${index + 1} (${printed}) is in ${found.get(index + 1)}`);
    const text = texts.get(index + 1) ?? '';
    // A headline is without the sign of a list before it.
    joined = text.slice((text.startsWith(printed) ? printed : withoutBullet(printed)).length);
  });
  assert.equal(
    [...found.keys()].every((line) => line >= 1 && line <= lines.length),
    true,
  );
}

describe('laws of parseArticle', () => {
  test('every line that is not blank is in exactly one part', () => {
    fc.assert(fc.property(clipping, assertAccounted), {
      numRuns: 1500,
      // A broken line that stands where names stand.
      examples: [['قال\nالجديد\nقال\n، قال'], ['النهر\n، قال\n2019/05/12\nالجديد'], ['قال الرئيس إن الجسر الجديد\nقال\n، نعم\nقال\nأمس']],
    });
  });

  test('every line of any text at all is in exactly one part', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), assertAccounted));
  });

  test('there is one shape for each line, joined lines aside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 20 }), (lines) => {
        assert.equal(parseArticle(lines.join('\n')).shapes.length, lines.filter((each) => clean(each) !== '').length);
      }),
    );
  });

  test('line ends of any kind give the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, fc.constantFrom(...LINES)), { maxLength: 20 }), (lines) => {
        const parts = parseArticle(lines.join('\n'));
        for (const end of ['\r\n', '\r', '\u2028', '\u2029']) assert.deepEqual(parseArticle(lines.join(end)), parts);
      }),
    );
  });

  test('known furniture at the end leaves the body the same', () => {
    const furniture = Object.values(FURNITURE).flatMap(({ lines = [], beginnings = [], anywhere = [], words = [] }) =>
      [...lines, ...beginnings, ...anywhere, ...words].flatMap((list) => list.split('، ')),
    );
    const head = 'مدينة النهر تفتتح جسرها الجديد';
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.constantFrom(...furniture), (body, last) => {
        const text = [head, ...body.map((each) => `قال الرئيس إن ${each} وانتهى.`)].join('\n');
        assert.deepEqual(parseArticle(`${text}\n${last}`).paragraphs, parseArticle(text).paragraphs);
      }),
    );
    for (const each of furniture) {
      assert.deepEqual(
        parseArticle(`${head}\nقال الرئيس إن الجسر افتتح اليوم.\n${each}`).dropped.map(({ line: number, reason }) => [number, reason]),
        [[3, 'furniture']],
        each,
      );
    }
  });
});
