import type { Root } from 'hast';
import type { Quote } from '../model/quote.ts';
import { paragraphsOf, wrapRange } from './wrap-range.ts';

/**
 * Puts each statement into `<span class="statement" id="s…">`, inside the clipping's own quotation marks; a clause that reports
 * what was said is `statement reported`.
 */
export function rehypeMarkStatements(quotes: readonly Pick<Quote, 'id' | 'paragraph' | 'start' | 'end' | 'direct'>[]) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    for (const { id, paragraph, start, end, direct } of quotes) {
      const element = paragraphs[paragraph];
      if (!element) continue;
      wrapRange(element, start, end, (children, first) => ({
        type: 'element',
        tagName: 'span',
        properties: { className: direct ? ['statement'] : ['statement', 'reported'], ...(first && { id }) },
        children,
      }));
    }
  };
}
