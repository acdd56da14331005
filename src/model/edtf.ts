import { z } from 'zod';

const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const POINT = String.raw`(?:${DAY}|\d{4}-(?:0[1-9]|1[0-2])|\d{4})`;

/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2:2019, level 0 and the open intervals of level 1) that Sijill
 * writes: a year, a month, a day, or an interval of two of them where either end may be `..` (open).
 */
export const edtfSchema = z
  .string()
  .regex(
    new RegExp(String.raw`^(?:${POINT}|(?:${POINT}|\.\.)/(?:${POINT}|\.\.))$`),
    'an EDTF date: 2021, 2021-04, 2021-04-28 or an interval of two with /',
  );

/** An EDTF day, month or year: the ends of a role, for example. */
export const edtfPointSchema = z.string().regex(new RegExp(`^${POINT}$`), 'a date: 2021, 2021-04 or 2021-04-28');

/** An ISO 8601 local day, or minute with an optional offset: `2025-01-26`, `2025-01-26T17:41`, `2025-01-26T17:41+03:00`. */
export const isoDateTimeSchema = z
  .string()
  .regex(
    new RegExp(String.raw`^${DAY}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d{2}:\d{2})?)?$`),
    'a day (2025-01-26) or a minute (2025-01-26T17:41+03:00)',
  );

export type Edtf = z.infer<typeof edtfSchema>;
