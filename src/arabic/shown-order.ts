import { piecesOf } from './date-pieces.ts';
import { type DigitOrder, numericDayAt } from './day-at.ts';

/**
 * Which of day and month a printed date in digits puts first, where it shows it: «25/02/2012» by a number above 12, «03/04/2012»
 * only to who knows the day. Dates with dots, which all write alike, those of the Hijra and those that begin with the year show
 * nothing.
 * @param day the ISO day that it is known to mean for another reason; null where there is none
 */
export function shownOrder(text: string, day: string | null): DigitOrder | null {
  const pieces = piecesOf(text);
  for (let index = 0; index < pieces.length; index++) {
    const read = numericDayAt(pieces, index, null);
    if (read === null) continue;
    if (read.calendar === 'hijri' || pieces[index + 1]?.gap === '.') return null;
    const [first, second] = read.readings;
    if (second === undefined) return read.order;
    return day === first ? 'day' : day === second ? 'month' : null;
  }
  return null;
}
