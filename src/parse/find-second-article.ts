import type { ClassifiedLine } from './classify.ts';
import { readDatelineLine } from './dateline.ts';

/** A second article in the body of a clipping: indexes into its lines. */
export interface SecondArticle {
  /** The first line of its head: headline, stamp, byline or dateline. */
  start: number;
  /** The first line below its head. */
  end: number;
  /** Its headline, or null where it has none. */
  headline: number | null;
}

/** So many words of prose must stand above the head of a second article, and below it. */
const ARTICLE = 60;
/** A line of so many words is prose. */
const PROSE = 15;
/** So many lines at most belong to a head above and below its stamp. */
const HEAD = 3;
/** A line of fewer words in a head is a name, not a headline. */
const HEADLINE = 4;
/** More stamps inside a body are the dates of a chronology. */
const MOST_STAMPS = 3;

/**
 * Finds a second article that was clipped into the same file: behind finished prose a stamp, or a dateline on a line of its
 * own, with a headline, a name or a credit beside it, and again prose. Dates that stand alone between paragraphs are a
 * chronology.
 * @param body the lines of the body
 * @returns the first such head, or null
 */
export function findSecondArticle(body: readonly ClassifiedLine[]): SecondArticle | null {
  const stamps = body.filter((line) => line.kind === 'stamp').length;
  for (const [index, line] of body.entries()) {
    const stamped = line.kind === 'stamp' && stamps <= MOST_STAMPS;
    if (!stamped && !isDateline(line)) continue;
    const head = headAround(body, index);
    const alone = head.end - head.start === 1 || (!stamped && head.headline === null);
    if (alone || proseIn(body.slice(0, head.start)) < ARTICLE || proseIn(body.slice(head.end)) < ARTICLE) continue;
    const above = body[head.start - 1];
    if (above !== undefined && (above.stops || above.words >= PROSE)) return head;
  }
  return null;
}

function isDateline(line: ClassifiedLine): boolean {
  if (line.kind !== 'text' || line.words > 8) return false;
  const dateline = readDatelineLine(line);
  return dateline !== null && dateline.places.length > 0 && dateline.credits.length > 0;
}

function headAround(body: readonly ClassifiedLine[], at: number): SecondArticle {
  const belongs = (index: number): boolean => {
    const line = body[index];
    if (line === undefined || line.kind !== 'text' || line.words < HEADLINE) return line !== undefined;
    return !line.stops && line.words < PROSE && !/[،:؟?!…]\s*$/u.test(line.text);
  };
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < HEAD && belongs(start - 1)) start--;
  while (end - at <= HEAD && belongs(end)) end++;
  const headline = body.findIndex(
    (line, index) => index >= start && index < end && line.kind === 'text' && line.words >= HEADLINE && !isDateline(line),
  );
  return { start, end, headline: headline === -1 ? null : headline };
}

const proseIn = (lines: readonly ClassifiedLine[]): number =>
  lines.reduce((sum, line) => sum + (line.kind === 'text' && (line.stops || line.words >= PROSE) ? line.words : 0), 0);
