import type { Root } from 'hast';
import { paragraphsOf } from './paragraphs-of.ts';

/** Makes headings of the paragraphs that are sub-headings of the article; they stand right below its `h1`. Runs after all steps that look for paragraphs. */
export function rehypeSubHeadings(subheadings: readonly number[]) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    for (const index of subheadings) {
      const paragraph = paragraphs[index];
      if (paragraph) paragraph.tagName = 'h2';
    }
  };
}
