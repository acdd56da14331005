import type { Element, ElementContent, Root } from 'hast';

/** The text of a node: what a reader reads. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** The paragraphs of a body, in order. */
export function paragraphsOf(tree: Root): Element[] {
  return tree.children.filter((node) => node.type === 'element' && node.tagName === 'p') as Element[];
}
