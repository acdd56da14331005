import { toLatinDigits } from '../../arabic/digits.ts';

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ]\s*(\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;
/** `Tue, 12 Mar 2024 07:15:00 GMT`, as in HTTP headers. */
const HTTP = /^[a-z]{3}, \d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]0000)$/iu;

/**
 * Reads a date as pages print it for machines: ISO 8601 with `T` or a space, `/` between the numbers of a day, or the date of
 * HTTP. Other formats leave day and month open and are not read.
 * @returns an ISO day, or minute with offset where one is printed; null for anything else, and for a day that never was. A
 *   midnight in UTC to the second is a day whose time was not known.
 */
export function readPageDate(text: string): string | null {
  const trimmed = toLatinDigits(text).trim();
  if (HTTP.test(trimmed)) return Number.isNaN(Date.parse(trimmed)) ? null : `${new Date(trimmed).toISOString().slice(0, 16)}Z`;
  const [, year = '', month = '', dayOfMonth = '', hour, minute, zone = ''] = ISO.exec(trimmed) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (Number.isNaN(Date.parse(`${day}T00:00Z`)) || !new Date(`${day}T00:00Z`).toISOString().startsWith(day)) return null;
  if (hour === undefined || minute === undefined) return day;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const offset = /^(?:Z|UTC|GMT)$/iu.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/u, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  if (!/^$|^Z$|^[+-](?:0\d|1[0-4]):[0-5]\d$/u.test(offset)) return `${day}T${hour}:${minute}`;
  return offset === 'Z' && /[T ]00:00(?::00(?:\.0+)?)?\s*\D+$/u.test(trimmed) ? day : `${day}T${hour}:${minute}${offset}`;
}
