import { type Clock, clockAt } from '../arabic/clock-at.ts';
import { piecesOf } from '../arabic/date-pieces.ts';
import { isoWeekday } from '../arabic/iso-day.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import type { Stamp } from '../model/parts.ts';
import type { ClassifiedLine } from './classify.ts';

/** What a line beside a stamp adds to it: its time, its weekday, or both. */
export type Companion = Pick<Stamp, 'time' | 'zone' | 'weekday'>;

/** No clock with its label and zone is longer, in UTF-16 units. */
const LONGEST = 60;
const LABELS = new Set(['الساعه', 'ساعه', 'علي', 'في', 'وقت', 'التوقيت', 'النشر', 'نشر', 'يوم', 'عند', 'تمام']);
/** What players of videos show before they play. */
const NOUGHT = '00:00';

/**
 * Gives a clock or a weekday that stands alone on the line right below or above a stamp, and that the stamp lacks, to the stamp:
 * the line becomes a stamp of the same day.
 */
export function joinClocks(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  return lines.map((line, index) => {
    if (line.kind === 'stamp') return line;
    const companion = companionOf(line.text);
    if (companion === null) return line;
    for (const neighbour of [lines[index - 1], lines[index + 1]]) {
      const stamp = neighbour?.kind === 'stamp' ? neighbour.stamp.stamps.at(-1) : undefined;
      const joined = stamp && join(stamp, companion);
      if (joined)
        return {
          ...line,
          kind: 'stamp',
          stamp: { stamps: [{ ...joined, ...own(line) }], rest: null, byline: null, credit: null, views: null },
        };
    }
    return line;
  });
}

const own = ({ number, text }: ClassifiedLine): Pick<Stamp, 'line' | 'text'> => ({ line: number, text });

/** What a line that holds a clock, a weekday or both and nothing else says; null for any other line. */
export function companionOf(text: string): Companion | null {
  if (text.length > LONGEST) return null;
  const pieces = piecesOf(text).slice(0, 12);
  let clock: Clock | null = null;
  let weekday: number | null = null;
  for (let index = 0; index < pieces.length; ) {
    const { key = '' } = pieces[index] ?? {};
    const time: Clock | null = clock === null ? clockAt(pieces, index) : null;
    const day: number | null = time === null && weekday === null && key.startsWith('ال') ? weekdayOfKey(key) : null;
    if (time === null && day === null && !LABELS.has(key)) return null;
    clock = time ?? clock;
    weekday = day ?? weekday;
    index = time?.next ?? index + 1;
  }
  if (clock?.time === NOUGHT || ((clock?.time ?? null) === null && weekday === null)) return null;
  return { time: clock?.time ?? null, zone: clock?.zone ?? null, weekday };
}

/** The stamp with what the companion adds, or null where it has as much already, or another weekday. */
export function join(stamp: Stamp, { time, zone, weekday }: Companion): Stamp | null {
  if (stamp.impossible || (time !== null && stamp.time !== null) || (weekday !== null && stamp.weekday !== null)) return null;
  const joined = { ...stamp, time: time ?? stamp.time, zone: zone ?? stamp.zone ?? null, weekday: weekday ?? stamp.weekday };
  const fitting = (stamp.readings ?? []).filter((iso) => weekday !== null && isoWeekday(iso) === weekday);
  const [only] = fitting;
  return stamp.ambiguous && fitting.length === 1 && only !== undefined
    ? { ...joined, value: only, ambiguous: false, readings: [only] }
    : joined;
}
