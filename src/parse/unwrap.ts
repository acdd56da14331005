import type { PrintedLine } from './lines.ts';

const NARROWEST = 50;
const WIDEST = 130;
/** A line of at least this share of the width is full: the next word did not fit. */
const FULL = 0.78;
/** So many full lines that run on must there be before a text counts as hard-wrapped. */
const LEAST = 6;
const SENTENCE_END = /[.!؟?:…»"”)\]]$/u;

/**
 * Joins the lines of a hard-wrapped text into paragraphs, with a space for each break; returns lines that are not blank, each
 * with the number of its first printed line. A text is hard-wrapped where no line is wider than a page column, at least six
 * full lines run on without the end of a sentence, and such lines are most of those that have a neighbour below. Every other
 * text comes back as it is, line by line.
 */
export function unwrap(lines: readonly PrintedLine[]): PrintedLine[] {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (!isWrapped(lines, width)) return lines.filter((line) => line.text !== '');
  const joined: PrintedLine[] = [];
  const parts: string[] = [];
  let first = 0;
  lines.forEach(({ number, text }, index) => {
    if (text === '') return;
    if (parts.length === 0) first = number;
    parts.push(text);
    const next = lines[index + 1]?.text ?? '';
    if (next !== '' && runsOn(text, width)) return;
    joined.push({ number: first, text: parts.join(' ') });
    parts.length = 0;
  });
  return joined;
}

function isWrapped(lines: readonly PrintedLine[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  let followed = 0;
  let running = 0;
  lines.forEach(({ text }, index) => {
    if (text === '' || (lines[index + 1]?.text ?? '') === '') return;
    followed++;
    if (text.length >= FULL * width && !SENTENCE_END.test(text)) running++;
  });
  return running >= LEAST && running >= 0.6 * followed;
}

/** Whether a line breaks because it is full: wide enough, or the end of a sentence only by chance at the very edge. */
function runsOn(text: string, width: number): boolean {
  return text.length >= (SENTENCE_END.test(text) ? 0.9 : FULL) * width;
}
