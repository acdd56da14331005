import { type Piece, piecesOf } from '../arabic/date-pieces.ts';
import type { Stamp } from '../model/parts.ts';
import { readAggregatorStamp } from './aggregator-stamp.ts';
import { type Byline, readByline } from './bylines.ts';
import { countersBehind, readCounter, viewsIn } from './counters.ts';
import { issuePieces } from './issue-number.ts';
import { keyOf, type Line, lineOf, SHORT } from './lines.ts';
import { printedDates } from './printed-dates.ts';
import { isStampWord, labelOf } from './stamp-labels.ts';
import { updateClock } from './update-clock.ts';

/** A line that was read as a stamp: its dates, and the few words that stand beside them. */
export interface StampLine {
  stamps: Stamp[];
  /** What is left when dates and labels are taken away, as printed: a section, an outlet, a place with a name; or null. */
  rest: string | null;
  /** The writer or source that is named with a label beside the date: «بواسطة: …», «نقلا عن …». */
  byline: Byline | null;
  /** An outlet that the stamp credits, and the words before it: see `readAggregatorStamp`. */
  credit: { outlet: string; before: string | null } | null;
  /** The number of readers, where the line counts them too. */
  views: number | null;
}

/** «بتوقيت بغداد», «بتوقيت مكة المكرمة»: up to two words after it name a city. */
const LOCAL_TIME = 'بتوقيت';
/** Labels that need no colon beside a date. */
const BY = /^(?:بواسطة|نقلا عن|نقلاً عن)(?=\s+\p{L})/u;
/** Words that open a question, which no stamp asks. */
const ASKS = new Set(['ماذا', 'لماذا', 'ما', 'كيف', 'متي', 'اين', 'هل', 'كم']);
/** So many words may stand beside the date. */
const FEW = 3;
/** A longer rest is read all the same where signs cut it into a place and a name. */
const SEVERAL = 7;

/**
 * Reads a whole line as a stamp: dates with labels («نشر في», «آخر تحديث», `Published`), weekday and time, and at most three
 * further words. A question or sentence that holds a date is no stamp. Dates after a label of updating have the role `modified`.
 * @returns null if the line is anything else
 */
export function readStamp(line: Line): StampLine | null {
  if (line.text.length > SHORT || line.words > 30 || line.stops || !/\p{Nd}|[أا]لف/u.test(line.text)) return null;
  const credited = readAggregatorStamp(line.text, line.number);
  if (credited !== null) {
    const { outlet, before, dates } = credited;
    return {
      stamps: dates.map(({ date }) => ({ ...date, role: 'published' })),
      rest: null,
      byline: null,
      credit: { outlet, before },
      views: null,
    };
  }
  const pieces = piecesOf(line.text);
  const dates = printedDates(line.text, line.number, pieces);
  if (dates.length === 0 || ASKS.has(pieces[0]?.key ?? '') || /[؟?]/u.test(line.text)) return null;
  const used = new Set(dates.flatMap((date) => [...date.pieces]));
  const [only] = dates;
  const update = only !== undefined && dates.length === 1 && only.date.time !== null ? updateClock(pieces, used) : null;
  for (let index = update?.first ?? 0; index < (update?.clock.next ?? 0); index++) used.add(index);
  const issue = issuePieces(pieces);
  const isSaid = (piece: Piece, index: number): boolean => issue.has(index) || isLabel(pieces, index, piece);
  const marks = pieces.map((piece, index) => (used.has(index) ? 'date' : isSaid(piece, index) ? 'label' : 'rest'));
  const runs = runsOf(line.text, pieces, marks);
  const byline = bylineIn(runs, line.number);
  const others = runs.filter((run) => run !== byline?.run);
  const joined = others.length === 0 ? null : others.join(' ').replace(NUMBER_ASIDE, '');
  const counters = joined === null || viewsIn(keyOf(joined)) !== null ? null : countersBehind(joined);
  const rest = counters === null ? joined : counters.before;
  const counted = rest !== null && isCount(rest, line.number);
  const views = counters?.views ?? (rest === null ? null : viewsIn(keyOf(rest)));
  const words = rest === null || (views !== null && counters === null) || counted ? 0 : keyOf(rest).split(' ').length;
  const whole = dates.every(({ date }) => date.value.length !== 7);
  // «12-05-19» beside words may be a score, a phone or a lot number.
  if (dates.some(({ short, date }) => short && date.weekday === null) && rest !== null) return null;
  if (words > (whole ? (/[-–|:/،]/u.test(rest ?? '') ? SEVERAL : FEW) : 0)) return null;
  const alone = dates.length === 1 && update === null;
  const stamps = dates.map(({ date, first }): Stamp => ({ ...date, ...roleOf(pieces, first, alone) }));
  if (update !== null && only !== undefined) {
    const { clock, first } = update;
    const text = line.text.slice(pieces[first]?.start, pieces[clock.next - 1]?.end);
    stamps.push({ ...only.date, time: clock.time, zone: clock.zone, text, role: 'modified', labelled: true });
  }
  return {
    stamps,
    rest: (views === null || counters !== null) && !counted ? rest : null,
    byline: byline?.byline ?? null,
    credit: null,
    views,
  };
}

/** A number that a sign sets off from a name: «محليات | 12». */
const NUMBER_ASIDE = /^\p{Nd}[\p{Nd}:]*\s*[|/•–—-]\s*(?=\P{Nd})|(?<=\P{Nd})\s+[|/•–—-]\s*\p{Nd}[\p{Nd}:]*$/gu;

/** «24», «9:5», «رقم 55», «12 تعليقا» beside a date: a number of something, no name. */
function isCount(rest: string, line: number): boolean {
  return !/\p{L}/u.test(rest) || readCounter(lineOf(line, rest, false)) !== null;
}

/** The run of words beside a date that is a writer or source with its label. */
function bylineIn(runs: readonly string[], line: number): { run: string; byline: Byline } | null {
  for (const run of runs) {
    const byline = readByline(lineOf(line, run.replace(BY, '$&:'), false));
    if (byline !== null && (byline.kind === 'author' || byline.name.label === 'source')) return { run, byline };
  }
  return null;
}

function isLabel(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  if (isStampWord(piece.key) || piece.key === LOCAL_TIME) return true;
  if (piece.key === 'علي') return pieces[index + 1]?.key === 'الساعه';
  const [one, two] = [pieces[index - 1], pieces[index - 2]];
  return piece.number === null && (one?.key === LOCAL_TIME || (two?.key === LOCAL_TIME && piece.gap === ''));
}

/** The nearest label before the date decides; on a line with one date a label behind it does too. */
function roleOf(pieces: readonly Piece[], first: number, alone: boolean): Pick<Stamp, 'role' | 'labelled'> {
  const before = pieces.slice(0, first).findLast(({ key }) => labelOf(key) !== null);
  const behind = alone ? pieces.slice(first).filter(({ key }) => labelOf(key) !== null) : [];
  const role = before ? labelOf(before.key) : behind.some(({ key }) => labelOf(key) === 'modified') ? 'modified' : null;
  if (role !== null) return { role, labelled: true };
  return behind.length > 0 ? { role: 'published', labelled: true } : { role: 'published' };
}

/** The words that are neither date nor label: runs of neighbours with the signs between them. */
function runsOf(text: string, pieces: readonly Piece[], marks: readonly string[]): string[] {
  const runs: string[] = [];
  let from: number | null = null;
  marks.forEach((mark, index) => {
    if (mark === 'rest' && from === null) from = index;
    if (mark !== 'rest' || from === null || marks[index + 1] === 'rest') return;
    runs.push(text.slice(pieces[from]?.start, pieces[index]?.end));
    from = null;
  });
  return runs;
}
