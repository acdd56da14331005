import { isReportingParticiple } from './speech-cues.ts';

/** The words between a pair of quotation marks. */
export interface QuotationSpan {
  /** UTF-16 offsets of the words, marks and outer white space left out. */
  start: number;
  end: number;
  /** Offset of the opening mark, and the offset after the closing mark (or after the words where it is missing). */
  open: number;
  close: number;
  /** false where the closing mark is missing and the end was inferred. */
  closed: boolean;
}

const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);
/** Marks that look the same on both sides: the neighbours tell which it is. */
const STRAIGHT = '"';

/**
 * Pairs the quotation marks of a paragraph: «…», “…”, "…", also mixed. An opening mark that is followed by another one before
 * any closing mark is unclosed: its words end before the next comma with a reporting participle («، كاشفا عن»), at the latest
 * with the sentence or the paragraph. A nested pair belongs to the words of the outer one. Linear.
 */
export function quotationSpans(text: string): QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let open: { at: number; mark: string; depth: number } | null = null;
  const close = (end: number, closeAt: number, closed: boolean) => {
    if (!open) return;
    const span = trimmed(text, open.at + 1, end);
    if (span) spans.push({ ...span, open: open.at, close: closed ? closeAt : span.end, closed });
    open = null;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    const side = sideOf(text, at, open !== null);
    if (side === 'open' && open === null) open = { at, mark, depth: 0 };
    else if (side === 'open' && open !== null) {
      const current: { at: number; mark: string; depth: number } = open;
      if (nests(current.mark, mark)) current.depth += 1;
      else {
        close(unclosedEnd(text, current.at + 1, at), at, false);
        open = { at, mark, depth: 0 };
      }
    } else if (side === 'close' && open !== null) {
      const current: { at: number; mark: string; depth: number } = open;
      if (current.depth > 0 && nests(current.mark, mark)) current.depth -= 1;
      else close(at, at + 1, true);
    }
  }
  if (open !== null) close(unclosedEnd(text, (open as { at: number }).at + 1, text.length), text.length, false);
  return spans;
}

/** Another kind of mark inside a pair is a quotation within it; the same kind means that the first was never closed. */
function nests(outer: string, inner: string): boolean {
  return familyOf(outer) !== familyOf(inner);
}

function familyOf(mark: string): string {
  if (mark === '«' || mark === '»') return '«';
  return mark === STRAIGHT ? STRAIGHT : '“';
}

function sideOf(text: string, at: number, isOpen: boolean): 'open' | 'close' | null {
  const mark = text[at] ?? '';
  if (OPENING.has(mark)) return 'open';
  if (CLOSING.has(mark)) return 'close';
  if (mark !== STRAIGHT) return null;
  const opensAfter = /[\s(:،؛ـ]/u.test(text[at - 1] ?? ' ');
  const closesBefore = /[\s).,:،؛؟!]/u.test(text[at + 1] ?? ' ');
  if (opensAfter && !closesBefore) return 'open';
  if (closesBefore && !opensAfter) return 'close';
  return isOpen ? 'close' : 'open';
}

function unclosedEnd(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit);
  for (const match of words.matchAll(/[،,]\s*([\p{L}\p{M}]+)|[.؟!](?=\s|$)/gu)) {
    if (match[1] === undefined || isReportingParticiple(match[1])) return from + match.index;
  }
  return limit;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}
