import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LINE_BREAK } from '../lines.ts';
import { pageLines } from './page-lines.ts';
import { parsePage } from './page-tree.ts';

/** Markdown read as text. */
export interface MarkdownText {
  /** The words without the marks, every line where it stood. */
  text: string;
  /** 1-based line of the heading that the file begins with, or null. */
  headline: number | null;
  /** 1-based lines of the other headings. */
  headings: number[];
}

/**
 * Takes the marks of Markdown away: headings, quotations, emphasis, links (their text stays, the address goes), lists (numbers
 * stay), code, and the tags of HTML. Words keep their lines; single line breaks stay, as in plain text.
 */
export function readMarkdown(markdown: string): MarkdownText {
  const printed = markdown.split(LINE_BREAK);
  const root: Root = unified().use(remarkParse).parse(printed.join('\n'));
  const lines = printed.map(() => '');
  const put = (line: number, text: string): void => {
    lines[line - 1] = (lines[line - 1] ?? '') + text;
  };
  const putAll = (firstLine: number, text: string): void => {
    for (const [index, piece] of text.split('\n').entries()) put(firstLine + index, piece);
  };
  /** Elements in the order of the file, without recursion: quotations may be nested thousands deep. */
  const headings: number[] = [];
  const waiting: { node: Nodes; marker: string | null }[] = [{ node: root, marker: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, marker } = next;
    const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    if (marker !== null) put(first, marker);
    if (node.type === 'heading') headings.push(first);
    if (node.type === 'text' || node.type === 'inlineCode') putAll(first, node.value);
    else if (node.type === 'image') put(first, node.alt ?? '');
    else if (node.type === 'code') putAll(isFenced(printed[first - 1]) ? first + 1 : first, node.value);
    else if (node.type === 'html') putAll(first, textOfHtml(node.value));
    else if (node.type === 'thematicBreak' || node.type === 'definition') {
      for (let line = first; line <= last; line++) put(line, printed[line - 1]?.trim() ?? '');
    } else if ('children' in node) {
      const numbered = node.type === 'list' && node.ordered === true ? (node.start ?? 1) : null;
      const children = node.children.map((child, index) => ({ node: child, marker: numbered === null ? null : `${numbered + index}. ` }));
      waiting.push(...children.reverse());
    }
  }
  const [opening] = root.children;
  const headline = opening?.type === 'heading' && opening.children.length > 0 ? (opening.position?.start.line ?? null) : null;
  return { text: lines.map((line) => line.trimEnd()).join('\n'), headline, headings: headings.filter((line) => line !== headline) };
}

const isFenced = (line: string | undefined): boolean => /^\s*(?:[>\s]*)(?:```|~~~)/u.test(line ?? '');

/** The words of a piece of HTML, on their lines; a lone tag inside of a sentence leaves nothing. */
function textOfHtml(html: string): string {
  const lines = html.split('\n').map(() => '');
  for (const { text, line } of pageLines(parsePage(html)).lines) lines[line - 1] = [lines[line - 1], text].filter(Boolean).join(' ');
  return lines.join('\n');
}
