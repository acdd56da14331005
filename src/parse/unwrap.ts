import type { ClassifiedLine } from './classify.ts';
import { lineOf } from './lines.ts';

const NARROWEST = 50;
const WIDEST = 130;
/** A line of at least this share of the width is full: the next word did not fit. */
const FULL = 0.78;
/** So many full lines that run on must there be before a text counts as hard-wrapped. */
const LEAST = 6;
const SENTENCE_END = /[.!؟?:…»"”)\]]$/u;

/**
 * Joins the lines of a hard-wrapped text into paragraphs, with a space for each break; a paragraph has the number of its first
 * line. A text is hard-wrapped where no line is wider than a page column, at least six full lines run on without the end of a
 * sentence, and such lines are most of those that have a neighbour below. Every other text comes back as it is. Only lines of
 * text are joined: a stamp stays a stamp.
 */
export function unwrap(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (!isWrapped(lines, width)) return [...lines];
  const joined: ClassifiedLine[] = [];
  let parts: ClassifiedLine[] = [];
  lines.forEach((line, index) => {
    parts.push(line);
    if (hasTextBelow(lines, index) && runsOn(line.text, width)) return;
    joined.push(join(parts));
    parts = [];
  });
  return joined;
}

function join(parts: readonly ClassifiedLine[]): ClassifiedLine {
  const [first, second] = parts;
  if (first === undefined) throw new RangeError('a paragraph has at least one line');
  if (second === undefined) return first;
  return { ...lineOf(first.number, parts.map(({ text }) => text).join(' '), first.afterBlank), kind: 'text', joined: true };
}

/** Whether a line of text is followed by another one with no blank line between. */
function hasTextBelow(lines: readonly ClassifiedLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  return line?.kind === 'text' && next?.kind === 'text' && !next.afterBlank;
}

function isWrapped(lines: readonly ClassifiedLine[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  let followed = 0;
  let running = 0;
  lines.forEach(({ text }, index) => {
    if (!hasTextBelow(lines, index)) return;
    followed++;
    if (text.length >= FULL * width && !SENTENCE_END.test(text)) running++;
  });
  return running >= LEAST && running >= 0.6 * followed;
}

/** Whether a line breaks because it is full: wide enough, or the end of a sentence only by chance at the very edge. */
function runsOn(text: string, width: number): boolean {
  return text.length >= (SENTENCE_END.test(text) ? 0.9 : FULL) * width;
}
