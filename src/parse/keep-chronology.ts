import { piecesOf } from '../arabic/date-pieces.ts';
import { dayAt } from '../arabic/day-at.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { bulletOf, withoutBullet } from './bullets.ts';
import type { ClassifiedLine } from './classify.ts';
import { keyOf, type Line } from './lines.ts';

/** The day with which an item begins is not longer, in UTF-16 units. */
const OPENING = 60;

/** Whether a line begins with a whole day, with or without its weekday, and goes on behind it: «28 أبريل 2021: وضع حجر الأساس». */
export function opensWithDay(line: Line): boolean {
  const opening = withoutBullet(line.text.slice(0, OPENING));
  if (!/\p{Nd}/u.test(opening)) return false;
  const pieces = piecesOf(opening);
  const first = weekdayOfKey(pieces[0]?.key ?? '') === null ? 0 : 1;
  const day = dayAt(pieces, first, null);
  const after = day && pieces[day.next];
  return after !== null && after !== undefined && /^\)?[:：–—-]/u.test(after.gap) && after.number === null;
}

/**
 * Takes for text the lines that were read as stamps and are items of a chronology: a day with what happened on it behind a
 * colon or dash, behind the sign of a list or together with another such line.
 */
export function keepChronology(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const items = new Set(
    lines.filter((line) => (line.kind === 'text' || (line.kind === 'stamp' && line.stamp.rest !== null)) && opensWithDay(line)),
  );
  // What happened is not the same on every day: a name behind each is the outlet's.
  const names = new Set([...items].map((line) => (line.kind === 'stamp' ? keyOf(line.stamp.rest ?? '') : line.key)));
  if (items.size > 1 && names.size === 1) return [...lines];
  return lines.map((line) => {
    if (line.kind !== 'stamp' || !items.has(line) || (items.size < 2 && bulletOf(line) === null)) return line;
    const { stamp, ...text } = line;
    return { ...text, kind: 'text' };
  });
}
