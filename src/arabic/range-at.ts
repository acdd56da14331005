import type { Piece } from './date-pieces.ts';
import { dayNumberAt } from './day-number-at.ts';
import type { DayPoint, Point, RangeDate, Read } from './found-date.ts';
import { pointAt } from './point-at.ts';
import { yearAt } from './year-at.ts';

/** A range without its place in the text. */
export type Range = Pick<RangeDate, 'kind' | 'from' | 'to'>;

const TO = new Set(['الي', 'حتي', 'وحتي', 'لغايه', 'ولغايه', 'والي']);
const DASH = /^[-–—]$/u;
/** A range has no more pieces than this. */
const LONGEST = 24;

/**
 * Reads a range at a piece of running text: «من 3 إلى 5 مارس», «بين 3 و5 مارس», «بين مارس ومايو الماضيين», «3-5 مارس»,
 * «من عام 2010 حتى 2012».
 * @returns null where none begins there
 */
export function rangeAt(pieces: readonly Piece[], index: number): Read<Range> | null {
  const key = pieces[index]?.key;
  if (key === 'من') return between(pieces, index, index + 1, 'to');
  if (key === 'بين' || key === 'مابين') return between(pieces, index, index + 1, 'and');
  if (key === 'ما' && pieces[index + 1]?.key === 'بين') return between(pieces, index, index + 2, 'and');
  return pieces[index]?.digits ? between(pieces, index, index, 'bare') : null;
}

function between(pieces: readonly Piece[], start: number, index: number, link: 'to' | 'and' | 'bare'): Read<Range> | null {
  const window = pieces.slice(index, index + LONGEST);
  const whole = pointAt(window, 0, link !== 'bare');
  const day = whole === null ? dayNumberAt(window, 0) : null;
  const at = whole?.next ?? day?.next;
  // «3 مارس 5» is two numbers; only words join two whole days.
  if (whole !== null && link === 'bare' && !TO.has(window[whole.next]?.key ?? '')) return null;
  if (at === undefined || (whole === null && window[0]?.gap !== '' && index > start)) return null;
  const next = linkAt(window, at, link);
  if (next === null) return null;
  const to = pointAt(window, next, whole !== null) ?? yearAlone(window, next, whole?.value ?? null);
  if (to === null) return null;
  const from = whole === null ? dayOf(day?.day ?? 0, to.value) : completed(whole.value, to.value);
  return from && isWhole(to.value) ? { value: { kind: 'range', from, to: to.value }, next: index + to.next } : null;
}

/** The index after the words that join the ends; «و» may be joined to the word after it, which is then cut in the window. */
function linkAt(window: Piece[], at: number, link: 'to' | 'and' | 'bare'): number | null {
  const piece = window[at];
  if (piece === undefined) return null;
  if (link !== 'and') {
    if (TO.has(piece.key) && /^[)،]?$/.test(piece.gap)) return at + 1;
    return link === 'bare' && piece.digits > 0 && DASH.test(piece.gap) ? at : null;
  }
  if (!/^[)،]?$/.test(piece.gap)) return null;
  if (piece.key === 'و') return at + 1;
  if (!piece.key.startsWith('و')) return null;
  window[at] = { ...piece, key: piece.key.slice(1), gap: '' };
  return at;
}

/** «من عام 2010 إلى 2012»: the second number is a year because the first is. */
function yearAlone(window: readonly Piece[], index: number, from: Point | null): Read<Point> | null {
  const year = from?.kind === 'year' ? yearAt(window, index) : null;
  return year && { value: { kind: 'year', calendar: year.calendar, year: year.year, qualifier: null }, next: year.next };
}

/** «3» of «3-5 مارس»: a day of the same month, and before it. */
function dayOf(day: number, to: Point): DayPoint | null {
  return to.kind === 'calendar' && day < to.day ? { ...to, day } : null;
}

/** The first end with the month and year that only the second says. */
function completed(from: Point, to: Point): Point | null {
  if (from.kind !== to.kind) return null;
  if ((from.kind !== 'calendar' && from.kind !== 'month') || (to.kind !== 'calendar' && to.kind !== 'month')) return from;
  const known = from.year !== null || from.qualifier !== null || (from.yearQualifier ?? null) !== null;
  if (known || from.calendar !== to.calendar) return from;
  const earlier = to.year !== null && (from.month ?? 0) > (to.month ?? 0);
  return {
    ...from,
    year: earlier && to.year !== null ? to.year - 1 : to.year,
    qualifier: to.qualifier,
    yearQualifier: to.yearQualifier ?? null,
  };
}

/** Two months without a year or «الماضي» are no range of dates: «من مارس إلى مايو» is said of any year. */
function isWhole(to: Point): boolean {
  return to.kind !== 'month' || to.year !== null || to.qualifier !== null || to.yearQualifier !== null;
}
