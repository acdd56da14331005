/** The first and the last day, ISO, that a date leaves open; `0000-…` and `9999-…` where an end is open. */
export interface Days {
  first: string;
  last: string;
}

const FIRST: Days = { first: '0000-01-01', last: '0000-01-01' };
const LAST: Days = { first: '9999-12-31', last: '9999-12-31' };

/** The days of a day, month or year, or of an interval of two of these, as the model writes them (EDTF). */
export function daysOf(edtf: string): Days {
  const [from = '..', to = from] = edtf.split('/');
  return { first: (from === '..' ? FIRST : pointDays(from)).first, last: (to === '..' ? LAST : pointDays(to)).last };
}

/** Between which days a role began: long ago where the registry does not say. */
export const beginning = (from: string | undefined): Days => (from === undefined ? FIRST : daysOf(from));
/** Between which days a role ended: never, as far as the registry says, where it does not. */
export const ending = (to: string | undefined): Days => (to === undefined ? LAST : daysOf(to));

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function pointDays(point: string): Days {
  if (point.length > 7) return { first: point.slice(0, 10), last: point.slice(0, 10) };
  const [year = 0, month = 12] = point.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { first: point.length === 4 ? `${point}-01-01` : `${point}-01`, last };
}
