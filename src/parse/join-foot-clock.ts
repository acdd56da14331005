import type { ClassifiedLine } from './classify.ts';
import { companionOf, join } from './join-clocks.ts';

/**
 * Gives a clock that stands alone below the article («18:37 ت م», «الساعة 21:22 GMT»: the last line of the clipping, or the one
 * behind an end mark) to the stamp of publication that has no time. Where there is no such stamp, or several days are printed
 * or a time already, the clock says nothing of which the day is known: it is left out like a counter.
 */
export function joinFootClock(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const at = clockAtFoot(lines);
  const line = lines[at];
  const companion = line && companionOf(line.text);
  if (line === undefined || !companion || companion.time === null) return [...lines];
  const stamps = lines.flatMap((each) => (each.kind === 'stamp' ? each.stamp.stamps : [])).filter(({ role }) => role === 'published');
  const gregorian = stamps.filter(({ calendar }) => calendar === 'gregorian');
  const [stamp, ...others] = gregorian.length > 0 ? gregorian : stamps;
  const joined = stamp && others.length === 0 && stamps.every(({ time }) => time === null) ? join(stamp, companion) : null;
  const { number, text, afterBlank, words, stops, key } = line;
  const bare = { number, text, afterBlank, words, stops, key };
  if (joined === null) return lines.with(at, { ...bare, kind: 'counter', counter: { views: null } });
  const own = { stamps: [{ ...joined, line: number, text }], rest: null, byline: null, credit: null, views: null };
  return lines.with(at, { ...bare, kind: 'stamp', stamp: own });
}

/** The index of the last line that is no furniture, or of the line behind the last end mark; -1 where that is a stamp already. */
function clockAtFoot(lines: readonly ClassifiedLine[]): number {
  const last = lines.findLastIndex(({ kind }) => kind !== 'furniture');
  const end = lines.findLastIndex((line) => line.kind === 'furniture' && line.furniture.name === 'endings');
  const found = [last, end + 1].filter((at) => at > 0 && at < lines.length && lines[at]?.kind !== 'stamp');
  return found.find((at) => companionOf(lines[at]?.text ?? '') !== null) ?? -1;
}
