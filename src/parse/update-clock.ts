import { type Clock, clockAt } from '../arabic/clock-at.ts';
import type { Piece } from '../arabic/date-pieces.ts';
import { isStampWord, labelOf } from './stamp-labels.ts';

/** A time of updating, and the pieces from the word that says so to its last. */
export interface UpdateClock {
  clock: Clock;
  /** Index of its first piece. */
  first: number;
}

/**
 * Finds the time of an update behind a date that has its own time: «28 أبريل 2021 - 10:15 آخر تحديث 12:30». Between the word for
 * the update and the time stand only such words as stamps have.
 * @param used indexes of the pieces that the dates of the line hold
 */
export function updateClock(pieces: readonly Piece[], used: ReadonlySet<number>): UpdateClock | null {
  let index = Math.max(...used) + 1;
  while (index < pieces.length && labelOf(pieces[index]?.key ?? '') !== 'modified') index++;
  const first = index;
  for (; index < pieces.length; index++) {
    const clock = clockAt(pieces, index);
    if (clock !== null) return { clock, first };
    if (!isStampWord(pieces[index]?.key ?? '')) return null;
  }
  return null;
}
