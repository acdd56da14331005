import type { Parts } from '../model/parts.ts';
import { bulletOf } from './bullets.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineHead, readDatelineLine } from './dateline.ts';
import { findSecondArticle } from './find-second-article.ts';
import { readFurniture } from './furniture.ts';
import { opensWithDay } from './keep-chronology.ts';
import { lineOf, SHORT } from './lines.ts';

/** A dateline on a line of its own may follow so many paragraphs, a summary above it, and one at a head stand so far down. */
const OPENING = 2;

/**
 * Gives the lines of the body their parts: every line is a paragraph but a dateline on a line of its own near the beginning.
 * Stamps, counters and bylines inside the body are words of the article. Where a second article begins, its headline is a
 * sub-heading, the rest of its head is left out, since nothing in it speaks of the first article, and its paragraphs follow.
 * @param parts is filled in
 */
export function readBody(lines: readonly ClassifiedLine[], parts: Parts): void {
  const second = findSecondArticle(lines, endingsIn(parts), parts.stamps.length > 0 || parts.dateline !== null || opensWithDateline(lines));
  if (second !== null) parts.second = { line: lines[second.start]?.number ?? 1 };
  for (const [index, line] of lines.entries()) {
    if (second !== null && index >= second.start && index < second.end) {
      if (index === second.headline) parts.subheadings.push(parts.paragraphs.length);
      else {
        parts.dropped.push({ line: line.number, text: line.text, reason: 'second-article' });
        continue;
      }
    }
    const opening = parts.dateline === null && parts.paragraphs.length < OPENING;
    const alone = opening && /[:：]\s*$/u.test(line.text) ? readDatelineLine(line) : null;
    if (alone !== null) {
      parts.dateline = alone;
      continue;
    }
    const head = opening && !isItem(line, lines) ? readDatelineHead(line.text, line.number, parts.paragraphs.length) : null;
    // Joined lines that are nothing but names have no sentence behind them.
    if (head !== null && !(line.joined && head.text === line.text)) parts.dateline = head;
    parts.paragraphs.push({ line: line.number, text: line.text });
  }
}

const opensWithDateline = ([first]: readonly ClassifiedLine[]): boolean =>
  first !== undefined && readDatelineHead(first.text, first.number, 0)?.date != null;

/** Whether a paragraph that begins with a day is one item of several, or of a list: its day is no day of printing. */
function isItem(line: ClassifiedLine, lines: readonly ClassifiedLine[]): boolean {
  return opensWithDay(line) && (bulletOf(line) !== null || lines.some((other) => other !== line && opensWithDay(other)));
}

/** The lines that were left out and say that an article ends there. */
function endingsIn({ dropped }: Parts): number[] {
  return dropped
    .filter(({ text, reason }) => reason === 'furniture' && text.length <= SHORT)
    .filter(({ line, text }) => readFurniture(lineOf(line, text, false))?.name === 'endings')
    .map(({ line }) => line)
    .sort((a, b) => a - b);
}
