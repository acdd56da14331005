import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { indexText, readQuery } from '../../src/search/analyzer.ts';

const INDEXED: readonly [string, string, string][] = [
  ['plain text', 'قال الوزير: «نعم».', 'قال الوزير: «نعم».'],
  ['punctuation glued to the next word', 'بيروت،ودمشق', 'بيروت، ودمشق'],
  ['a full stop glued to the next sentence', 'انتهى.وقال', 'انتهى. وقال'],
  ['a quotation mark glued to its verb', 'قال«نعم»ثم خرج', 'قال «نعم» ثم خرج'],
  ['numbers and times', '3.5 في 12:30', '3.5 في 12:30'],
  ['tatweel and bidi marks', 'كـتـاب\u200f جـديد', 'كتاب جديد'],
  ['non-joiners', 'بي\u200cروت', 'بيروت'],
  ['letters of a Persian keyboard', 'علی کتب ۱۲', 'علي كتب ١٢'],
  ['white space of every kind', 'كلمة\u00a0 \n كلمة ', 'كلمة كلمة'],
];

const QUERIES: readonly [string, string, string | null][] = [
  ['one word', 'بيروت', 'بيروت'],
  ['no word', ' «» ، ', null],
  ['nothing', '', null],
  ['several words', '  بيروت   دمشق ', 'بيروت دمشق'],
  ['a phrase between guillemets', '«رئيس البلدية»', '"رئيس البلدية"'],
  ['a phrase between ASCII quotes', '"رئيس البلدية"', '"رئيس البلدية"'],
  ['a phrase between curly quotes', ' “رئيس البلدية” ', '"رئيس البلدية"'],
  ['quotes around a part only', 'قال «نعم»', 'قال نعم'],
  ['a mark without its fellow', '«رئيس البلدية', 'رئيس البلدية'],
  ['punctuation between words', 'بيروت،دمشق', 'بيروت دمشق'],
  ['pasted bidi marks, non-joiners, no-break spaces', '\u202bبي\u200cروت\u00a0دمشق\u202c', 'بيروت دمشق'],
  ['tatweel', 'بـيـروت', 'بيروت'],
  ['letters and digits of a Persian keyboard', 'علی ۲۰۱۹', 'علي 2019'],
];

describe('indexText', () => {
  for (const [what, text, expected] of INDEXED) it(what, () => assert.equal(indexText(text), expected));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => indexText(indexText(text)) === indexText(text)));
  });
});

describe('readQuery', () => {
  for (const [what, query, term] of QUERIES) it(what, () => assert.equal(readQuery(query).term, term));

  it('hands on words only, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { words, term } = readQuery(query);
        assert.match(words, /^(?:[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*)?$/u);
        assert.ok(term === null ? words === '' : term === words || term === `"${words}"`);
      }),
    );
  });
});
