import { attribute, type PageElement, type PageText, type parsePage, walkPage } from './page-tree.ts';

/** A line of the text of a page, as a browser shows it. */
export interface PageLine {
  /** White space collapsed, trimmed; not empty. */
  text: string;
  /** 1-based line of the file on which the text begins. */
  line: number;
  /** Name of the innermost element around it that makes lines: `p`, `h1`, `td`, `figcaption`. */
  tag: string;
  /** Share of its characters that stand in links, 0 to 1. */
  linked: number;
  /** `datetime` of a `<time>` in it, or null. */
  datetime: string | null;
  /** Whether the page marks it as the name of the writer: `rel="author"`, `itemprop="author"`, a class `author` or `byline`. */
  isByline: boolean;
  /** Whether it begins a block; false after a single `<br>`. */
  beginsBlock: boolean;
}

/** A text node with the line that it is part of. */
export interface PlacedText {
  node: PageText;
  index: number;
}

/** Elements whose text is not of the page: code, controls, other documents, drawings, what shows without scripts only. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video select option button input textarea datalist progress meter dialog'.split(
    ' ',
  ),
);
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A row of cells no longer than this, in UTF-16 units, is a row of data and gives one line. */
const LONGEST_CELL = 80;

/** Whether an element is shown: neither code nor control, nor hidden by its own attributes. Style sheets are not looked at. */
export function isShown(element: PageElement): boolean {
  if (UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return false;
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribute(element, 'style') ?? '');
}

/**
 * The text of a page, line by line: blocks, table cells and `<br>` begin a new line, a row of short cells is one line, its
 * cells parted by « | ». Links keep their text.
 * @returns the lines, and every text node that is in one
 */
export function pageLines(root: ReturnType<typeof parsePage>): { lines: PageLine[]; texts: PlacedText[] } {
  const lines: PageLine[] = [];
  const texts: PlacedText[] = [];
  const blocks: string[] = [];
  const rows: boolean[] = [];
  let [links, linkedLength, breaks] = [0, 0, 2];
  let open: OpenLine | null = null;
  let datetime: string | null = null;
  const bylines: PageElement[] = [];

  /** Ends the open line; `by` is 1 for a `<br>` and 2 for the edge of a block, as two `<br>` are. */
  const close = (by: 1 | 2): void => {
    breaks = open === null ? breaks + by : by;
    if (open !== null) {
      const { length, pieces, ...line } = open;
      const text = pieces.join('').trim();
      lines[lines.length - 1] = { ...line, text, linked: length === 0 ? 0 : Math.min(1, linkedLength / length) };
    }
    [open, linkedLength] = [null, 0];
  };
  const inRow = (): boolean => rows.at(-1) === true;
  const breakLine = (element: PageElement): void => {
    const isCell = element.tagName === 'td' || element.tagName === 'th';
    if (!isCell || !inRow()) close(2);
    else if (open !== null) {
      const last = trimLast(open.pieces);
      open.pieces.push(/[:：]$/u.test(last) ? ' ' : ' | ');
    }
  };

  walkPage(root, {
    enter: (element) => {
      const { tagName } = element;
      if (tagName === 'br' || tagName === 'hr') close(tagName === 'br' ? 1 : 2);
      if (!isShown(element)) return false;
      if (BLOCKS.has(tagName)) {
        breakLine(element);
        blocks.push(tagName);
      }
      if (tagName === 'tr') rows.push(isDataRow(element));
      if (tagName === 'a') links++;
      if (tagName === 'time') datetime = attribute(element, 'datetime');
      if (namesWriter(element)) bylines.push(element);
      return true;
    },
    leave: (element) => {
      const { tagName } = element;
      if (BLOCKS.has(tagName)) {
        const isCell = tagName === 'td' || tagName === 'th';
        if (!isCell || !inRow()) close(2);
        blocks.pop();
      }
      if (tagName === 'tr') rows.pop();
      if (tagName === 'a') links--;
      if (tagName === 'time') datetime = null;
      if (bylines.at(-1) === element) bylines.pop();
    },
    text: (node) => {
      const pieces = blocks.at(-1) === 'pre' ? node.value.split('\n') : [node.value];
      let line = node.sourceCodeLocation?.startLine ?? 1;
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) {
          close(1);
          line++;
        }
        add(node, piece, line);
      }
    },
  });
  close(2);
  return { lines: lines.map((line) => ({ ...line, text: line.text.replace(/ \|$/u, '') })), texts };

  function add(node: PageText, piece: string, startLine: number): void {
    const text = piece.replace(/[ \t\n\r\f]+/gu, ' ');
    if (text.trim() === '') {
      if (open !== null && text !== '' && !endsInSpace(open.pieces)) open.pieces.push(' ');
      return;
    }
    if (open === null) {
      const before = /^\s*/u.exec(piece)?.[0] ?? '';
      const line = startLine + before.split('\n').length - 1;
      const about = { tag: blocks.at(-1) ?? 'body', linked: 0, datetime: null, isByline: bylines.length > 0, beginsBlock: breaks > 1 };
      open = { line, ...about, length: 0, pieces: [] };
      lines.push({ ...about, line, text: '' });
    }
    open.pieces.push(open.pieces.length === 0 || endsInSpace(open.pieces) ? text.trimStart() : text);
    open.length += text.trim().length;
    open.datetime ??= datetime;
    if (links > 0) linkedLength += text.trim().length;
    texts.push({ node, index: lines.length - 1 });
  }
}

/** A line that goes on: its text in pieces, since a text that grows by each would be copied for each. */
interface OpenLine extends Omit<PageLine, 'text'> {
  /** Without white space. */
  length: number;
  /** None empty. */
  pieces: string[];
}

const endsInSpace = (pieces: readonly string[]): boolean => pieces.at(-1)?.endsWith(' ') === true;

/** Takes the white space at the end of a line away; returns the last piece. */
function trimLast(pieces: string[]): string {
  let last = pieces.pop()?.trimEnd();
  while (last === '') last = pieces.pop()?.trimEnd();
  if (last !== undefined) pieces.push(last);
  return last ?? '';
}

/** Whether an element holds the name of the writer, by the marks that sites and browsers agree on. */
function namesWriter(element: PageElement): boolean {
  const marks = [attribute(element, 'rel'), attribute(element, 'itemprop')].join(' ');
  if (/(?:^|\s)author(?:\s|$)/iu.test(marks)) return true;
  return /(?:^|[\s_-])(?:byline|author|author-name|post-author)(?:\s|$)/iu.test(attribute(element, 'class') ?? '');
}

/** Whether a row is one of data: two cells or more with text, all of them short and without lines inside. */
function isDataRow(row: PageElement): boolean {
  let [cells, depth, length] = [0, 0, 0];
  let isData = true;
  walkPage(row, {
    enter: (element) => {
      if (!isShown(element)) return false;
      const isCell = element.tagName === 'td' || element.tagName === 'th';
      if (isCell) [depth, length] = [depth + 1, 0];
      if (depth > 1 || (!isCell && (BLOCKS.has(element.tagName) || element.tagName === 'br'))) isData = false;
      return isData;
    },
    leave: (element) => {
      if (element.tagName !== 'td' && element.tagName !== 'th') return;
      depth--;
      if (length > 0) cells++;
    },
    text: ({ value }) => {
      length += value.trim().length;
      if (length > LONGEST_CELL) isData = false;
    },
  });
  return isData && cells >= 2;
}
