import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isShown, type PlacedText } from './page-lines.ts';
import type { PageText, parsePage } from './page-tree.ts';
import { walkPage } from './page-tree.ts';

/** The attribute that carries the index of its line with a text through the extractor, which moves and renames elements. */
const MARK = 'data-line';
/** So much of a line must be kept for the line to belong to the article. */
const MOST = 0.5;
/** The extractor compares every element with many others: of a page with more it is not asked. */
const MOST_ELEMENTS = 20_000;
/**
 * Nor is it shown deeper nesting, for its time grows with the third power of the depth: elements further down lose their tags.
 */
const DEEPEST = 50;
/** Of a page where it finds less text than this, in UTF-16 units, it looks again with less care, which takes as long again. */
const SHORTEST = 200;
/** Attributes by which the extractor tells articles from what stands around them. */
const TELLING = new Set(['id', 'class', 'role', 'itemprop', 'itemtype', 'rel', 'href', 'style', 'dir', 'aria-modal', 'colspan']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Finds the lines of a page that its article consists of, with Readability (the reader view of Firefox) over linkedom.
 * @param lengths of the lines of the page, in UTF-16 units
 * @returns indexes of lines; empty where it finds no article, or cannot read the page for its size or depth
 */
export function findArticle(root: ReturnType<typeof parsePage>, texts: readonly PlacedText[], lengths: readonly number[]): Set<number> {
  const places = new Map(texts.map(({ node, index }) => [node, index]));
  const { html, elements } = markedHtml(root, places);
  if (elements > MOST_ELEMENTS) return new Set();
  const kept = new Map<number, number>();
  try {
    const { document } = parseHTML(html);
    const found = new Readability<Element>(document, {
      disableJSONLD: true,
      charThreshold: SHORTEST,
      serializer: (node) => node as Element,
    }).parse();
    for (const mark of found?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
      const index = Number(mark.getAttribute(MARK));
      kept.set(index, (kept.get(index) ?? 0) + (mark.textContent?.trim().length ?? 0));
    }
  } catch (error) {
    // Elements nested thousands deep exhaust the stack of either library.
    if (!(error instanceof RangeError)) throw error;
  }
  return new Set([...kept].filter(([index, length]) => length >= MOST * (lengths[index] ?? 0)).map(([index]) => index));
}

/** The page as the extractor gets it: what is shown, with every piece of text in a `<span>` that names its line. */
function markedHtml(root: ReturnType<typeof parsePage>, places: ReadonlyMap<PageText, number>): { html: string; elements: number } {
  const parts: string[] = ['<!doctype html><html><head><title></title></head>'];
  let [elements, depth] = [0, 0];
  walkPage(root, {
    enter: (element) => {
      const { tagName } = element;
      if (tagName === 'html') return true;
      if (!isShown(element)) return false;
      elements++;
      const attributes = element.attrs.filter(({ name }) => TELLING.has(name)).map(({ name, value }) => ` ${name}="${escaped(value)}"`);
      if (depth < DEEPEST) parts.push(`<${tagName}${attributes.join('')}>`);
      if (VOID.has(tagName)) return false;
      depth++;
      return true;
    },
    leave: ({ tagName }) => {
      if (tagName === 'html') return;
      depth--;
      if (depth < DEEPEST) parts.push(`</${tagName}>`);
    },
    text: (node) => {
      const index = places.get(node);
      parts.push(index === undefined ? escaped(node.value) : `<span ${MARK}="${index}">${escaped(node.value)}</span>`);
    },
  });
  return { html: parts.join(''), elements };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
