import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { wrapRanges } from '../../src/views/wrap-ranges.ts';
import { processorTime } from '../processor-time.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children });
const html = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  return `<${tagName}${properties.id ? ' id' : ''}>${children.map(html).join('')}</${tagName}>`;
};
const range = (start: number, end: number, tagName = 'b') => ({
  start,
  end,
  wrapper: (children: ElementContent[], first: boolean): Element => ({
    ...element(tagName, children),
    properties: first ? { id: 'x' } : {},
  }),
});

describe('wrapRanges', () => {
  const rows: readonly (readonly [why: string, ElementContent[], ReturnType<typeof range>[], printed: string])[] = [
    ['words inside a text', [text('abcdef')], [range(2, 4)], 'ab<b id>cd</b>ef'],
    ['several, in any order', [text('abcdef')], [range(4, 6), range(0, 2), range(2, 3)], '<b id>ab</b><b id>c</b>d<b id>ef</b>'],
    ['whole elements', [text('a'), element('i', [text('bc')]), text('d')], [range(0, 4)], '<b id>a<i>bc</i>d</b>'],
    ['in pieces', [text('ab'), element('i', [text('cd')]), text('ef')], [range(1, 3)], 'a<b id>b</b><i><b>c</b>d</i>ef'],
    ['inside an element', [element('i', [text('abcd')])], [range(1, 2), range(2, 3)], '<i>a<b id>b</b><b id>c</b>d</i>'],
    ['one in another', [text('abcdef')], [range(2, 3, 'i'), range(1, 5)], 'a<b id>b<i id>c</i>de</b>f'],
    ['two that cross', [text('abcd')], [range(0, 2), range(1, 3, 'i')], '<b id>a<i id>b</i></b><i>c</i>d'],
    ['beyond the end', [text('ab')], [range(1, 9), range(3, 5)], 'a<b id>b</b>'],
    ['nothing', [text('ab')], [range(1, 1)], 'ab'],
  ];
  for (const [why, children, ranges, printed] of rows) {
    it(why, () => {
      const paragraph = element('p', children);
      wrapRanges(paragraph, ranges);
      assert.equal(html(paragraph), `<p>${printed}</p>`);
    });
  }
  it('takes time in proportion to the number of ranges', () => {
    const time = (count: number): number =>
      processorTime(() =>
        wrapRanges(
          element('p', [text('ab '.repeat(count))]),
          Array.from({ length: count }, (_, at) => range(3 * at, 3 * at + 2)),
        ),
      );
    time(1000);
    const ratio = time(40_000) / Math.max(time(10_000), 5);
    assert.ok(ratio < 10, `${ratio.toFixed(1)} times as long for four times as many`);
  });
});
