import type { ClassifiedLine } from './classify.ts';
import type { Line } from './lines.ts';

/** A sign at the head of a line of a list, and the space behind it. */
const BULLET = /^([*•·●▪◾■♦►▶◄]|[-–—](?=\s))\s*(?=[\p{L}\p{N}"“«'(])/u;
/** A heading in a list of headings has at most so many words. */
const HEADING = 10;

/** The sign of a list at the head of a line, or null. */
export function bulletOf(line: Line): string | null {
  return BULLET.exec(line.text.slice(0, 12))?.[1] ?? null;
}

/** The text of a line without the sign of a list at its head. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** How many lines from the first on are a list: two or more with the same sign; else 0. */
export function listedFirst(lines: readonly Line[]): number {
  const [first] = lines;
  const bullet = first === undefined ? null : bulletOf(first);
  if (bullet === null) return 0;
  const end = lines.findIndex((line) => bulletOf(line) !== bullet);
  const count = end === -1 ? lines.length : end;
  return count >= 2 ? count : 0;
}

/**
 * Whether the first line is the first of the headings of an article: short, marked by a sign of lists and right over prose, as
 * is a line with the same sign further down.
 * @param lines of the clipping, from its first line of text on
 */
export function opensWithHeading(lines: readonly ClassifiedLine[]): boolean {
  const [first] = lines;
  const bullet = first === undefined ? null : bulletOf(first);
  if (bullet === null) return false;
  const isHeading = (index: number): boolean => {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line?.kind !== 'text' || next?.kind !== 'text') return false;
    return line.words <= HEADING && !line.stops && bulletOf(line) === bullet && next.words > 2 * line.words && bulletOf(next) === null;
  };
  return isHeading(0) && lines.some((_, index) => index > 1 && isHeading(index));
}
