import { beginning, daysBetween, daysOf, ending } from './days.ts';
import { attestedIn, type Holding, type Tenure } from './holdings.ts';

/** The days that the bands of a page lie on: whole years. */
export interface BandAxis {
  /** ISO days. */
  first: string;
  last: string;
  /** `YYYY`, oldest first. */
  years: string[];
}

/** A stretch of a band in thousandths of the axis, counted from its beginning. */
export interface BandSpan {
  start: number;
  end: number;
  /** false where the registry does not say that the office was held, nor that it was not. */
  certain: boolean;
}

/** The longest axis: dates before it are cut off. */
const MOST_YEARS = 120;

/**
 * The axis of bands: from the first year to the last that the registry or an article that attests a role names.
 * @returns null where no role has a date
 */
export function bandAxis(holdings: readonly Holding[]): BandAxis | null {
  const dated = holdings.flatMap(({ tenures }) => tenures.flatMap(({ from, to, heldOn }) => [from, to, heldOn]));
  const roles = dated.filter((date) => date !== undefined);
  if (roles.length === 0) return null;
  const articles = holdings.filter(hasDates).flatMap(({ within, outside }) => [...within, ...outside].flatMap(({ edtf }) => edtf ?? []));
  const years = [...roles, ...articles.flatMap((edtf) => edtf.split('/'))].filter((date) => date !== '..').map((date) => date.slice(0, 4));
  years.sort();
  const to = Number(years.at(-1));
  const from = Math.max(Number(years[0]), to - MOST_YEARS);
  const all = Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(4, '0'));
  return { first: `${all[0]}-01-01`, last: `${all.at(-1)}-12-31`, years: all };
}

/** Whether a band can be drawn of a role. */
export function hasDates({ tenures }: Holding): boolean {
  return tenures.some(({ from, to, heldOn }) => from !== undefined || to !== undefined || heldOn !== undefined);
}

/** The band of tenures: what is certain, and before and after it what is not. */
export function bandSpans(tenures: readonly Tenure[], axis: BandAxis): BandSpan[] {
  return tenures.flatMap(({ from, to, heldOn }) => {
    const [begun, ended] = [beginning(from), ending(to)];
    const known = to === undefined ? (heldOn === undefined ? begun.last : ending(heldOn).first) : ended.first;
    const sure = from === undefined ? known : begun.last;
    return [
      { start: placeOn(axis, begun.first), end: placeOn(axis, sure), certain: false },
      { start: placeOn(axis, sure), end: placeOn(axis, known), certain: true },
      { start: placeOn(axis, known), end: placeOn(axis, ended.last), certain: false },
    ].filter(({ start, end }) => end > start);
  });
}

/** Where the articles that attest a role stand on the axis, each place once; those between far days and those of no day in none. */
export function bandMarks(holding: Holding, axis: BandAxis): number[] {
  if (attestedIn(holding) === 0) return [];
  const marks = [...holding.within, ...holding.outside].flatMap(({ edtf }) => {
    const days = edtf === null ? null : daysOf(edtf);
    return days && daysBetween(days.first, days.last) < 366 ? [placeOn(axis, days.first)] : [];
  });
  return [...new Set(marks)].sort((a, b) => a - b);
}

/** Thousandths of the axis before a day, between 0 and 1000. */
function placeOn({ first, last }: BandAxis, day: string): number {
  if (day <= first) return 0;
  if (day >= last) return 1000;
  return Math.round((1000 * daysBetween(first, day)) / daysBetween(first, last));
}
