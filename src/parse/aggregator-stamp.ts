import { piecesOf } from '../arabic/date-pieces.ts';
import { type DateOnLine, printedDates } from './printed-dates.ts';
import { stretched } from './stretched.ts';

/** What an aggregator's stamp says: who wrote it, which outlet printed it, and when. */
export interface AggregatorStamp {
  /** The words before «نشر», as printed: the author, or a deck that runs into the stamp; null where there are none. */
  before: string | null;
  outlet: string;
  dates: DateOnLine[];
}

/** Aggregators print «‹author›نشر في ‹outlet› يوم 06 - 02 - 2011», the author glued to the verb where the page broke the line; the day first. */
const STAMP = new RegExp(
  String.raw`${stretched('نشر')} ${stretched('في')}\s(?<outlet>\D{2,60}?)\s(?:${stretched('يوم')}|${stretched('بتاريخ')})\s(?=[^\p{L}]{6,20}$)`,
  'u',
);

/**
 * Reads the stamp by which an aggregator credits author, outlet and day on one line.
 * @returns null if the line is anything else
 */
export function readAggregatorStamp(text: string, line: number): AggregatorStamp | null {
  const match = STAMP.exec(text);
  const outlet = match?.groups?.outlet?.trim();
  if (!match || !outlet) return null;
  const rest = text.slice(match.index + match[0].length);
  const dates = printedDates(rest, line, piecesOf(rest), { order: 'day' });
  const before = text.slice(0, match.index).trim();
  return dates.length === 1 ? { before: before === '' ? null : before, outlet, dates } : null;
}
