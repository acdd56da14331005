import type { Parts } from '../model/parts.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineHead, readDatelineLine } from './dateline.ts';

/** A dateline on a line of its own may follow so many paragraphs, a summary above it, and one at a head stand so far down. */
const OPENING = 2;

/**
 * Gives the lines of the body their parts: every line is a paragraph but a dateline on a line of its own near the beginning.
 * Stamps, counters and bylines inside the body are words of the article.
 * @param parts is filled in
 */
export function readBody(lines: readonly ClassifiedLine[], parts: Parts): void {
  for (const line of lines) {
    const opening = parts.dateline === null && parts.paragraphs.length < OPENING;
    const alone = opening && /[:：]\s*$/u.test(line.text) ? readDatelineLine(line) : null;
    if (alone !== null) {
      parts.dateline = alone;
      continue;
    }
    if (opening) parts.dateline = readDatelineHead(line.text, line.number, parts.paragraphs.length);
    parts.paragraphs.push({ line: line.number, text: line.text });
  }
}
