import type { Message } from '../model/message.ts';
import type { Parts, Stamp } from '../model/parts.ts';
import { articleMessage } from './article-message.ts';
import type { SettledDate } from './settle-dates.ts';

type SettledStamp = SettledDate<Stamp>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The stamp of a role that says a day: one that a word says to be of that role, else the nearest one between headline and body,
 * else the first; in place of it one of the same day that says the minute, or the zone of its minute, too. A Hijri one, which
 * calendars place a day apart, only where no other does. A saved page gives its dates in the order of their weight.
 */
export function chooseStamp(
  stamps: readonly SettledStamp[],
  role: Stamp['role'],
  { headline, paragraphs, metadata }: Pick<Parts, 'headline' | 'paragraphs' | 'metadata'>,
): SettledStamp | null {
  const days = stamps.filter((stamp) => stamp.role === role && !stamp.ambiguous && ISO_DAY.test(stamp.value));
  const gregorian = days.filter(({ calendar }) => calendar === 'gregorian');
  const pool = gregorian.length > 0 ? gregorian : days;
  const labelled = pool.filter((stamp) => stamp.labelled);
  const best = labelled.length > 0 ? labelled : pool;
  const body = paragraphs[0]?.line ?? Number.POSITIVE_INFINITY;
  const below = best.find(({ line }) => headline !== null && line > headline.line && line < body);
  const first = metadata ? pool[0] : (below ?? best[0]);
  if (first === undefined || (first.time !== null && first.zone)) return first ?? null;
  const same = days.filter(({ value, calendar }) => value === first.value && calendar === first.calendar);
  return same.find(({ time, zone }) => (first.time === null ? time !== null : time === first.time && zone)) ?? first;
}

/** Where another Gregorian stamp of publication names another day; the head of a saved page is compared by `pageConflicts`. */
export function stampConflicts(
  chosen: SettledStamp | null,
  stamps: readonly SettledStamp[],
  { metadata }: Pick<Parts, 'metadata'>,
): Message[] {
  if (metadata || chosen === null || chosen.calendar !== 'gregorian') return [];
  const other = stamps.find(
    ({ role, calendar, ambiguous, value }) =>
      role === 'published' && calendar === 'gregorian' && !ambiguous && ISO_DAY.test(value) && value !== chosen.value,
  );
  if (other === undefined) return [];
  const found = `the stamp «${chosen.text}» says ${chosen.value}, the stamp «${other.text}» (line ${other.line}) says ${other.value}`;
  return [articleMessage('date-conflict', chosen.line, found)];
}
