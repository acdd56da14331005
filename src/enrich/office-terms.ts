import type { Tenure } from './prepare-registries.ts';

/** The first and the last day, ISO, on which something can have happened. */
export interface DayRange {
  first: string;
  last: string;
}

/**
 * The days of an EDTF value: a day, a month, a year, or an interval of these.
 * @returns null for anything less certain: an open end, «~», «?»
 */
export function dayRange(edtf: string | null): DayRange | null {
  const [from, to = from, more] = edtf?.split('/') ?? [];
  if (from === undefined || to === undefined || more !== undefined || !POINT.test(from) || !POINT.test(to)) return null;
  return { first: `${from}${'-01-01'.slice(from.length - 4)}`.slice(0, 10), last: lastDay(to) };
}

const POINT = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** The last day of a day, month or year. */
function lastDay(point: string): string {
  if (point.length === 10) return point;
  const [year = 0, month = 12] = point.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The one tenure that covers all days of a range, in every reading of its own ends; null where none does, or where that of
 * another touches the range. A tenure without a beginning covers nothing; one without an end goes on, but not past the day on
 * which it is known to be held, where the registry gives one.
 */
export function holderOn(tenures: readonly Tenure[], { first, last }: DayRange): Tenure | null {
  const covering = tenures.filter(({ role }) => {
    const begun = role.from === undefined ? null : dayRange(role.from);
    const end = role.to ?? role.heldOn;
    const ended = end === undefined ? null : dayRange(end);
    const until = role.to === undefined ? ended?.last : ended?.first;
    return begun !== null && begun.last <= first && (until === undefined || until >= last);
  });
  const [holder] = covering;
  if (!holder) return null;
  const rival = tenures.some(({ actor, role }) => actor !== holder.actor && mayTouch(role.from, role.to ?? role.heldOn, { first, last }));
  return rival ? null : holder;
}

/** Whether a term of office may touch a day of a range: it does not certainly end before or begin after. */
export const mayHoldOn = ({ from, to }: Tenure['role'], range: DayRange): boolean => mayTouch(from, to, range);

/** Whether a term may touch a range; an unknown or uncertain beginning may be any day before, an unknown end any after. */
function mayTouch(from: string | undefined, to: string | undefined, { first, last }: DayRange): boolean {
  const begins = dayRange(from ?? null)?.first ?? '0000';
  const ends = dayRange(to ?? null)?.last ?? '9999';
  return begins <= last && ends >= first;
}
