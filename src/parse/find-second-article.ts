import type { Stamp } from '../model/parts.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineHead, readDatelineLine } from './dateline.ts';

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
/** So many where the head shows itself by more: a headline with a stamp that says what it is, or the end of an article above it. */
const SHORT_ARTICLE = 15;
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
 * @param headed whether the first article has a stamp or dateline in its head; then one such head under a headline needs less prose
 * @param endings numbers of lines that were left out of it and say that an article ends there: «// انتهى //»; ascending
 * @returns the first such head, or null
 */
export function findSecondArticle(body: readonly ClassifiedLine[], endings: readonly number[] = [], headed = false): SecondArticle | null {
  const full = headed ? onlyFullHead(body) : null;
  const stamps = body.filter((line) => line.kind === 'stamp').length;
  const [before, ended] = [proseBefore(body), indexesBehind(body, endings)];
  const all = before.at(-1) ?? 0;
  for (const [index, line] of body.entries()) {
    const stamped = line.kind === 'stamp' && stamps <= MOST_STAMPS;
    if (!stamped && !isDateline(line) && index !== full) continue;
    const head = headAround(body, index, ended, index === full);
    const alone = (index !== full && head.end - head.start === 1) || (!stamped && head.headline === null);
    const shown = index === full || ended.has(head.start) || (head.headline !== null && stamped && line.stamp.stamps.some(saysWhat));
    const least = shown ? SHORT_ARTICLE : ARTICLE;
    if (alone || (before[head.start] ?? 0) < least || all - (before[head.end] ?? all) < least) continue;
    const above = body[head.start - 1];
    if (above !== undefined && (above.stops || above.words >= PROSE)) return head;
  }
  return null;
}

/**
 * The index of the stamp or dateline of a full head, a headline right above it and finished prose above that; null where there
 * are several: those are a chronology under headings. A dateline may stand at the head of the paragraph.
 */
function onlyFullHead(body: readonly ClassifiedLine[]): number | null {
  const found = body.flatMap((line, index) => {
    const [above, before] = [body[index - 1], body[index - 2]];
    if (above === undefined || before === undefined || !isHeadline(above) || !before.stops) return [];
    return isDayStamp(line) || isDateline(line) || isDatedHead(line) ? [index] : [];
  });
  const [only, other] = found;
  return only !== undefined && other === undefined ? only : null;
}

const isHeadline = (line: ClassifiedLine): boolean =>
  line.kind === 'text' && line.words >= HEADLINE && line.words < PROSE && !line.stops && !/[،:؟?!…]\s*$/u.test(line.text);
const isDayStamp = (line: ClassifiedLine): boolean =>
  line.kind === 'stamp' && line.stamp.stamps.some(({ value }) => value.length === 'YYYY-MM-DD'.length);

/** «تونس 15 مارس 2016 (وات) - …»: place, day and agency. */
function isDatedHead(line: ClassifiedLine): boolean {
  const head = line.kind === 'text' ? readDatelineHead(line.text, line.number, 0) : null;
  return head !== null && head.date !== null && head.places.length > 0;
}

/** «نشر في …», or a time of day: no day of a chronology. */
const saysWhat = ({ labelled, time }: Stamp): boolean => labelled === true || time !== null;

/** The indexes of the lines that are the first behind an ending. */
function indexesBehind(body: readonly ClassifiedLine[], endings: readonly number[]): Set<number> {
  const found = new Set<number>();
  let index = 0;
  for (const ending of endings) {
    while (index < body.length && (body[index]?.number ?? 0) < ending) index += 1;
    found.add(index);
  }
  return found;
}

function isDateline(line: ClassifiedLine): boolean {
  if (line.kind !== 'text' || line.words > 8) return false;
  const dateline = readDatelineLine(line);
  return dateline !== null && dateline.places.length > 0 && dateline.credits.length > 0;
}

function headAround(body: readonly ClassifiedLine[], at: number, ended: ReadonlySet<number>, full: boolean): SecondArticle {
  const belongs = (index: number): boolean => {
    const line = body[index];
    if (line === undefined || line.kind !== 'text' || line.words < HEADLINE) return line !== undefined;
    return !line.stops && line.words < PROSE && !/[،:؟?!…]\s*$/u.test(line.text);
  };
  // A paragraph that a dateline opens is no part of the head.
  const opened = full && body[at]?.kind === 'text' && (body[at]?.words ?? 0) >= PROSE;
  let [start, end] = opened ? [at - 1, at] : [at, at + 1];
  while (start > 0 && at - start < HEAD && !ended.has(start) && belongs(start - 1)) start--;
  while (!opened && end - at <= HEAD && belongs(end)) end++;
  const headline = body.slice(start, end).findIndex((line) => line.kind === 'text' && line.words >= HEADLINE && !isDateline(line));
  return { start, end, headline: headline === -1 ? null : start + headline };
}

/** For each line, and for the end, how many words of prose stand before it. */
function proseBefore(lines: readonly ClassifiedLine[]): number[] {
  let sum = 0;
  return [
    0,
    ...lines.map((line) => {
      sum += line.kind === 'text' && (line.stops || line.words >= PROSE) ? line.words : 0;
      return sum;
    }),
  ];
}
