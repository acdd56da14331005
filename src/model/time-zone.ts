import { z } from 'zod';

/** The name of a time zone that this Node knows, links included: both `Asia/Kolkata` and its older name `Asia/Calcutta`. */
export const timeZoneSchema = z.string().refine(isTimeZone, 'an IANA time zone: Asia/Baghdad');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
