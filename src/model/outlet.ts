import { z } from 'zod';
import { oneLineSchema } from './one-line.ts';
import { slugSchema } from './slug.ts';
import { timeZoneSchema } from './time-zone.ts';

/**
 * One entry of content/outlets.yaml: a newspaper, agency, site or station.
 *
 * A layout signature is a list of line shapes that all stand in a clipping, in this order, each a whole line. In a shape
 * every digit is written `9`; `{weekday}` and `{month}` stand for any Arabic name, `{weekday-en}` and `{month-en}` for any
 * English one, short or long.
 */
export const outletSchema = z.strictObject({
  id: slugSchema,
  name: oneLineSchema,
  latin: oneLineSchema.optional(),
  kind: z.enum(['newspaper', 'agency', 'site', 'broadcaster', 'magazine']),
  aliases: z.array(oneLineSchema).default([]).describe('Other names, printed anywhere an outlet is named'),
  abbreviations: z.array(oneLineSchema).default([]).describe('Initials of an agency: «واع», «أ ف ب»; read only where a credit stands'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'an ISO 3166 code of two capitals: IQ')
    .optional(),
  timezone: timeZoneSchema.optional(),
  stampOrder: z
    .enum(['day', 'month'])
    .optional()
    .describe('Which of day and month its stamps print first where both are digits; by default, what is usual in its country'),
  layouts: z.array(z.array(oneLineSchema).min(1)).default([]).describe('Layout signatures: shapes of lines that only this outlet prints'),
});
export type Outlet = z.infer<typeof outletSchema>;

/** content/outlets.yaml as a whole. */
export const outletsFileSchema = z.array(outletSchema);
