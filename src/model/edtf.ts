import { z } from 'zod';

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const POINT = String.raw`(?:${DAY}|\d{4}-(?:0[1-9]|1[0-2])|\d{4})`;
/** Hours of an offset: no zone is further than 14 from UTC. */
const OFFSET = String.raw`(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)`;

/** Whether every day in a date is one of the calendar: 30 February is none. */
function hasRealDays(value: string): boolean {
  return [...value.matchAll(new RegExp(DAY, 'g'))].every(([day]) => new Date(`${day}T00:00Z`).toISOString().startsWith(day));
}

/** Whether the ends of an interval are in order, compared as far as both are known. */
function isInOrder(value: string): boolean {
  const [from = '', to = from] = value.split('/');
  const known = Math.min(from.length, to.length);
  return from === '..' || to === '..' || from.slice(0, known) <= to.slice(0, known);
}

/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2:2019, level 0 and the open intervals of level 1) that Sijill
 * writes: a year, a month, a day, or an interval of two of them where either end may be `..` (open).
 */
export const edtfSchema = z
  .string()
  .regex(
    new RegExp(String.raw`^(?:${POINT}|(?:${POINT}|\.\.)/(?:${POINT}|\.\.))$`),
    'an EDTF date: 2021, 2021-04, 2021-04-28 or an interval of two with /',
  )
  .refine(hasRealDays, 'a day of the calendar')
  .refine(isInOrder, 'an interval whose first date is not after its second');

/** An EDTF day, month or year: the ends of a role, for example. */
export const edtfPointSchema = z
  .string()
  .regex(new RegExp(`^${POINT}$`), 'a date: 2021, 2021-04 or 2021-04-28')
  .refine(hasRealDays, 'a day of the calendar');

/** An ISO 8601 local day, or minute with an optional offset: `2025-01-26`, `2025-01-26T17:41`, `2025-01-26T17:41+03:00`. */
export const isoDateTimeSchema = z
  .string()
  .regex(
    new RegExp(String.raw`^${DAY}(?:T(?:[01]\d|2[0-3]):[0-5]\d${OFFSET}?)?$`),
    'a day (2025-01-26) or a minute (2025-01-26T17:41+03:00)',
  )
  .refine(hasRealDays, 'a day of the calendar');

/** The earliest day, month or year that an EDTF value allows, as a string that sorts; null for none or an open start. */
export function earliest(edtf: string | null): string | null {
  const [from = '..'] = edtf?.split('/') ?? [];
  return from === '..' ? null : from;
}
