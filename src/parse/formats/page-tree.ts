import { type DefaultTreeAdapterMap, parse } from 'parse5';

export type PageElement = DefaultTreeAdapterMap['element'];
export type PageText = DefaultTreeAdapterMap['textNode'];
type PageNode = DefaultTreeAdapterMap['node'];

/** Parses a page as a browser would, whatever is broken in it. Nothing of it runs or is loaded. Takes any depth. */
export function parsePage(html: string): PageNode {
  return parse(html, { sourceCodeLocationInfo: true });
}

export interface PageVisitor {
  /** Returns false to pass over the element and all it holds; then it is not left either. */
  enter: (element: PageElement) => boolean;
  leave: (element: PageElement) => void;
  text: (node: PageText) => void;
}

/** Goes through a tree in the order of the page, without recursion. */
export function walkPage(root: PageNode, visitor: PageVisitor): void {
  const open: { node: PageNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = 'childNodes' in top.node ? top.node.childNodes[top.next] : undefined;
    top.next++;
    if (child === undefined) {
      open.pop();
      if ('tagName' in top.node) visitor.leave(top.node);
    } else if (child.nodeName === '#text') visitor.text(child as PageText);
    else if (!('tagName' in child) || visitor.enter(child)) open.push({ node: child, next: 0 });
  }
}

/** The value of an attribute, or null. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** All text inside of an element, white space as it stands. */
export function textOf(element: PageElement): string {
  let text = '';
  walkPage(element, {
    enter: () => true,
    leave: () => undefined,
    text: ({ value }) => {
      text += value;
    },
  });
  return text;
}
