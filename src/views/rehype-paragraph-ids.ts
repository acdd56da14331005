import type { Root } from 'hast';
import { paragraphsOf } from './paragraphs-of.ts';

/** Gives every paragraph its address in the page: `p1`, `p2`… */
export function rehypeParagraphIds() {
  return (tree: Root): void => {
    for (const [index, paragraph] of paragraphsOf(tree).entries()) paragraph.properties = { id: `p${index + 1}` };
  };
}
