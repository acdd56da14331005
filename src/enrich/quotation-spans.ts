import { type Mark, type MarkFamily, quotationMarks } from './quotation-marks.ts';
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
  family: MarkFamily;
}

interface Open {
  mark: Mark;
  depth: number;
}

/**
 * Pairs the quotation marks of a paragraph: «…», “…”, "…", ''…'', ‘…’, '…', also mixed, and (…) right after a colon. An opening
 * mark that is followed by another one before any closing mark is unclosed: its words end before the next comma with a reporting
 * participle («، كاشفا عن»), at the latest with the sentence or the paragraph. A nested pair belongs to the words of the outer
 * one. Linear.
 */
export function quotationSpans(text: string): QuotationSpan[] {
  const spans: QuotationSpan[] = [];
  let open: Open | null = null;
  const finish = ({ mark }: Open, end: number, closeAt: number, closed: boolean) => {
    const span = trimmed(text, mark.at + mark.length, end);
    if (span) spans.push({ ...span, open: mark.at, close: closed ? closeAt : span.end, closed, family: mark.family });
  };
  const marks = quotationMarks(text);
  let nestedUntil = -1;
  for (const [index, found] of marks.entries()) {
    if (index <= nestedUntil) continue;
    const mark: Mark = open === null ? found : asClosing(text, found);
    if (open === null) {
      if (mark.side !== 'close') open = { mark, depth: 0 };
      continue;
    }
    const current: Open = open;
    const same = current.mark.family === mark.family;
    if (same && mark.side !== 'close' && isNestedName(text, marks, index)) {
      nestedUntil = index + 1;
      continue;
    }
    if (isStray(current, mark)) continue;
    if (mark.side === 'open' || (mark.side === 'both' && !same)) {
      if (!same || mark.family === 'bracket') current.depth += 1;
      else {
        finish(current, unclosedEnd(text, current.mark.at + current.mark.length, mark.at), mark.at, false);
        open = { mark, depth: 0 };
      }
    } else if (current.depth > 0 && (!same || mark.family === 'bracket')) current.depth -= 1;
    else {
      finish(current, mark.at, mark.at + mark.length, true);
      open = null;
    }
  }
  if (open) finish(open, unclosedEnd(text, open.mark.at + open.mark.length, text.length), text.length, false);
  return spans;
}

/** «"… الكبيرة "بحسب فلان»: a mark before a word that speaks of what was said closes, whatever stands around it. */
function asClosing(text: string, mark: Mark): Mark {
  if (mark.family !== 'straight' || mark.side !== 'open') return mark;
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(mark.at + 1, mark.at + 24))?.[0] ?? '';
  return /^(?:بحسب|حسب|وفق|وفقا)$/u.test(word) || isReportingParticiple(word) ? { ...mark, side: 'close' } : mark;
}

const LONGEST_NAME = 40;

/** «"… مع شركة "فلان" الكبيرة …"»: a pair around a few words inside a pair of the same kind, which a closing mark ends later. */
function isNestedName(text: string, marks: readonly Mark[], index: number): boolean {
  const [open, close, outer] = marks.slice(index, index + 3);
  if (!open || !close || !outer || close.at - open.at > LONGEST_NAME) return false;
  if (open.family !== 'straight' || close.family !== open.family || outer.family !== open.family) return false;
  const words = text.slice(open.at + 1, close.at);
  return close.side !== 'open' && outer.side === 'close' && !/[،,.:؛]/u.test(words) && words.trim().split(/\s+/u).length <= 3;
}

/** Brackets and single marks inside other marks are no part of them: «(الجهود) غير قابلة»; and a bracket ends at a bracket only. */
function isStray(current: Open, mark: Mark): boolean {
  const [outer, inner] = [current.mark.family, mark.family];
  if (outer === inner) return false;
  return inner === 'bracket' || inner === 'single' || outer === 'bracket' || outer === 'single';
}

/** The offset of a closing mark that has no opening mark before it in its paragraph, or null: words of the paragraph before end there. */
export function strayClosing(text: string, family: MarkFamily): number | null {
  const [first] = quotationMarks(text).filter((mark) => mark.family !== 'bracket' && mark.family !== 'single');
  return first && first.family === family && first.side === 'close' ? first.at : null;
}

function unclosedEnd(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit);
  for (const match of words.matchAll(/[،,]\s*([\p{L}\p{M}]+)|[.؟!](?=\s|$|\p{L})/gu)) {
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
