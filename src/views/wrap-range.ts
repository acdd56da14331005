import type { Element, ElementContent, Root } from 'hast';

/** What stands around a stretch of text; called once for each piece, `first` on the first only. */
export type MakeWrapper = (children: ElementContent[], first: boolean) => Element;

/**
 * Puts a stretch of a paragraph's text into an element. Where the stretch ends inside an element that is there already, it is
 * wrapped in as many pieces as well-formed HTML needs; the text stays as it is. Changes `paragraph`.
 * @param start offset in UTF-16 units of the paragraph's text; `end` is the first unit after the stretch
 */
export function wrapRange(paragraph: Element, start: number, end: number, wrapper: MakeWrapper): void {
  let first = true;
  const wrapOnce: MakeWrapper = (children) => {
    const element = wrapper(children, first);
    first = false;
    return element;
  };
  if (start < end) paragraph.children = wrapChildren(paragraph.children, start, end, wrapOnce);
}

function wrapChildren(children: readonly ElementContent[], start: number, end: number, wrapper: MakeWrapper): ElementContent[] {
  const result: ElementContent[] = [];
  let whole: ElementContent[] = [];
  const close = (): void => {
    if (whole.length > 0) result.push(wrapper(whole, false));
    whole = [];
  };
  let offset = 0;
  for (const child of children) {
    const [from, to] = [offset, offset + textOf(child).length];
    offset = to;
    const [inFrom, inTo] = [Math.max(from, start), Math.min(to, end)];
    if (inFrom >= inTo) {
      close();
      result.push(child);
    } else if (inFrom === from && inTo === to) whole.push(child);
    else if (child.type === 'text') {
      const cut = (a: number, b: number): ElementContent[] =>
        a < b ? [{ type: 'text', value: child.value.slice(a - from, b - from) }] : [];
      result.push(...cut(from, inFrom));
      whole.push(...cut(inFrom, inTo));
      if (inTo < to) close();
      result.push(...cut(inTo, to));
    } else if (child.type === 'element') {
      close();
      result.push({ ...child, children: wrapChildren(child.children, start - from, end - from, wrapper) });
    }
  }
  close();
  return result;
}

/** The text of a node: what a reader reads. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** The paragraphs of a body, in order. */
export function paragraphsOf(tree: Root): Element[] {
  return tree.children.filter((node) => node.type === 'element' && node.tagName === 'p') as Element[];
}
