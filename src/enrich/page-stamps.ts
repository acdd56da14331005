import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';
import { addDays } from '../arabic/iso-day.ts';
import type { Message } from '../model/message.ts';
import type { Parts, Stamp } from '../model/parts.ts';
import { articleMessage } from './article-message.ts';

const UTC = '+00:00';

/**
 * Puts the stamps that stand in the head of a saved page in UTC into the zone of the outlet, whose readers see that day; other
 * clippings, and pages of an outlet whose zone is not known, stay as they are.
 */
export function placePageStamps(parts: Parts, timezone: string | null): Parts {
  if (!parts.metadata || timezone === null) return parts;
  return { ...parts, stamps: parts.stamps.map((stamp) => (isOfHead(stamp, parts) ? inZone(stamp, timezone) : stamp)) };
}

function isOfHead({ line, role, text }: Stamp, { metadata }: Parts): boolean {
  return metadata?.dates.some((date) => date.line === line && date.role === role && date.text === text) === true;
}

function inZone(stamp: Stamp, timezone: string): Stamp {
  if (stamp.zone !== UTC || stamp.time === null) return stamp;
  const local = formatISO(new TZDate(`${stamp.value}T${stamp.time}:00Z`, timezone));
  return { ...stamp, value: local.slice(0, 10), time: local.slice(11, 16), zone: timezone };
}

/**
 * Where the day of publication that a page prints for its readers is not the one that its head gives. A minute in UTC may be
 * either of two days where the zone of the outlet is not known.
 * @param stamps settled; those of the head in the zone of the outlet
 */
export function pageConflicts(stamps: readonly Stamp[], parts: Parts): Message[] {
  const published = stamps.filter(({ role, value, calendar }) => role === 'published' && value.length === 10 && calendar === 'gregorian');
  const printed = published.find((stamp) => !stamp.ambiguous && !isOfHead(stamp, parts));
  if (!parts.metadata || !printed) return [];
  const head = published.find((stamp) => parts.metadata?.dates.some(({ line, role }) => line === stamp.line && role === 'published'));
  if (!head || daysOf(head).includes(printed.value)) return [];
  const found = `the stamp «${printed.text}» says ${printed.value}, the head of the page «${head.text}» (line ${head.line}) says ${head.value}`;
  return [articleMessage('date-conflict', printed.line, found)];
}

/** From UTC to the clock of Muscat, the easternmost of the Arab world. */
const MOST_HOURS = 4;

function daysOf({ value, time, zone }: Stamp): string[] {
  const late = time !== null && zone === UTC && Number(time.slice(0, 2)) + MOST_HOURS >= 24;
  return late ? [value, addDays(value, 1)] : [value];
}
