import { countWords } from '../lines.ts';
import { BLOCKS, isShown, UNSEEN } from './page-lines.ts';
import { attribute, type PageElement, type parsePage, walkPage } from './page-tree.ts';

/** So many words in one block are prose, and no link holds more blocks of it than this. */
const PROSE = 12;
const MOST_BLOCKS = 2;
/** Elements that HTML allows to be left open. */
const OPEN_ENDED = new Set('body colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr'.split(' '));

type Root = ReturnType<typeof parsePage>;

/**
 * Takes the force of elements that were never closed. The parser, as a browser, gives every block that follows a copy of an open
 * `<a>`, `<b>` or `<font>`, so that one slip makes a link of all of a page, or hides it. Of these
 *
 * - a copy of a link or of a hidden element that an earlier block began,
 * - a hidden element with prose, or a name for a place (`<a name>`), that lacks the end tag it needs,
 * - a link that holds more than two blocks of prose, together with those of the same attributes: browsers save the copies of an
 *   open link as links of their own
 *
 * links become a plain `<span>`, the others lose what hides them. Changes the tree. Linear in the size of the page.
 */
export function mendTree(root: Root): void {
  const hiding = hidingProse(root);
  const begun = new Set<number>();
  walkPage(root, {
    enter: (element) => {
      const { startOffset, endTag } = element.sourceCodeLocation ?? {};
      const isCopy = startOffset !== undefined && begun.has(startOffset);
      if (startOffset !== undefined) begun.add(startOffset);
      const isLink = element.tagName === 'a';
      const isEndless = endTag === undefined && (hiding.has(element) || (isLink && attribute(element, 'href') === null));
      if (isCopy ? isLink || !isShown(element) : isEndless) disarm(element);
      return true;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  for (const link of endlessLinks(root)) disarm(link);
}

function disarm(element: PageElement): void {
  element.attrs = [];
  if (element.tagName === 'a') rename(element, 'span');
  else if (UNSEEN.has(element.tagName)) rename(element, 'div');
}

function rename(element: PageElement, tagName: 'span' | 'div'): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** What these hold is no text of the page, closed or not: browsers read all that follows as code, or as what is typed. */
const RAW = new Set('head iframe noscript script style textarea'.split(' '));

/** Hidden elements that hold prose and should have an end tag. */
function hidingProse(root: Root): Set<PageElement> {
  const found = new Set<PageElement>();
  const words = [0];
  walkPage(root, {
    enter: ({ tagName }) => {
      if (RAW.has(tagName)) return false;
      words.push(0);
      return true;
    },
    leave: (element) => {
      const held = words.pop() ?? 0;
      words.push((words.pop() ?? 0) + held);
      if (held >= PROSE && !OPEN_ENDED.has(element.tagName) && !isShown(element)) found.add(element);
    },
    text: ({ value }) => {
      words.push((words.pop() ?? 0) + countWords(value));
    },
  });
  return found;
}

/** Links of which those with the same attributes hold more than two blocks of prose together. */
function endlessLinks(root: Root): PageElement[] {
  const links = new Map<string, { elements: PageElement[]; prose: number }>();
  const open: { element: PageElement; key: string }[] = [];
  /** Words of each link in the open blocks, the innermost last. */
  const blocks = [new Map<string, number>()];
  walkPage(root, {
    enter: (element) => {
      if (!isShown(element)) return false;
      if (BLOCKS.has(element.tagName)) blocks.push(new Map());
      if (element.tagName !== 'a') return true;
      const key = JSON.stringify(element.attrs);
      const link = links.get(key) ?? { elements: [], prose: 0 };
      link.elements.push(element);
      links.set(key, link);
      open.push({ element, key });
      return true;
    },
    leave: (element) => {
      if (open.at(-1)?.element === element) open.pop();
      if (!BLOCKS.has(element.tagName)) return;
      for (const [key, words] of blocks.pop() ?? []) {
        const link = links.get(key);
        if (link && words >= PROSE) link.prose++;
      }
    },
    text: ({ value }) => {
      const [link, block] = [open.at(-1), blocks.at(-1)];
      if (link && block) block.set(link.key, (block.get(link.key) ?? 0) + countWords(value));
    },
  });
  return [...links.values()].flatMap(({ elements, prose }) => (prose > MOST_BLOCKS ? elements : []));
}
