import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { quotationSpans } from '../../src/enrich/quotation-spans.ts';

const TABLE: readonly (readonly [text: string, words: readonly string[], why: string])[] = [
  ['قال «نعم» ومضى', ['نعم'], 'guillemets'],
  ['قال “نعم” ومضى', ['نعم'], 'curly marks'],
  ['قال "نعم" ومضى', ['نعم'], 'straight marks'],
  ['طالب بـ"وقف العمل"، ثم "العودة".', ['وقف العمل', 'العودة'], 'after a proclitic with tatweel'],
  ['قال «وصفها "كارثة" أمس» ومضى', ['وصفها "كارثة" أمس'], 'nested pair of another kind'],
  ['قال "بدأ العمل. وأضاف أن "العمل مستمر"، ومضى', ['بدأ العمل', 'العمل مستمر'], 'unclosed: ends with its sentence'],
  [
    'قال "بدأ العمل في الميناء، مضيفا أن "العمل مستمر".',
    ['بدأ العمل في الميناء', 'العمل مستمر'],
    'unclosed: ends before a reporting participle',
  ],
  ['قال "بدأ العمل في الميناء', ['بدأ العمل في الميناء'], 'unclosed to the end'],
  ['قال « بدأ العمل » ومضى', ['بدأ العمل'], 'white space inside the marks'],
  ['قال «» ومضى', [], 'nothing between the marks'],
  ['عاد» ومضى', [], 'a closing mark alone'],
];

describe('quotationSpans', () => {
  for (const [text, words, why] of TABLE) {
    it(`reads ${why}`, () => {
      assert.deepEqual(
        quotationSpans(text).map(({ start, end }) => text.slice(start, end)),
        words,
      );
    });
  }
  it('says which quotation lacks its closing mark', () => {
    assert.deepEqual(
      quotationSpans('قال "بدأ العمل. وأضاف أن "العمل مستمر".').map(({ closed }) => closed),
      [false, true],
    );
  });
  it('gives ordered spans that lie in the text and do not overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'اب "«»“”.،، ـ') }), (text) => {
        let last = 0;
        for (const { open, start, end, close } of quotationSpans(text)) {
          assert.ok(open >= last && open < start && start < end && end <= close && close <= text.length);
          last = close;
        }
      }),
    );
  });
});
