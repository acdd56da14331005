import type { Element, ElementContent, Root } from 'hast';
import type { Quote } from '../model/quote.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { wrapRanges } from './wrap-ranges.ts';

/**
 * Puts each statement into `<span class="statement" id="s…">`, inside the clipping's own quotation marks; a clause that reports
 * what was said is `statement reported`.
 */
export function rehypeMarkStatements(quotes: readonly Pick<Quote, 'id' | 'paragraph' | 'start' | 'end' | 'direct'>[]) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    for (const [paragraph, statements] of Map.groupBy(quotes, (quote) => quote.paragraph)) {
      const element = paragraphs[paragraph];
      if (!element) continue;
      const ranges = statements.map(({ id, start, end, direct }) => ({
        start,
        end,
        wrapper: (children: ElementContent[], first: boolean): Element => ({
          type: 'element',
          tagName: 'span',
          properties: { className: direct ? ['statement'] : ['statement', 'reported'], ...(first && { id }) },
          children,
        }),
      }));
      wrapRanges(element, ranges);
    }
  };
}
