import { z } from 'zod';
import { timeZoneSchema } from './time-zone.ts';

/** content/site.yaml: what the editor decides about the whole site. */
export const siteSchema = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  address: z
    .url({ protocol: /^https?$/ })
    .regex(/^[!-~]+$/, 'an address in Latin letters: https://example.org/archive/')
    .describe('Where the site will live, with the base path if it has one: https://example.org/archive/'),
  months: z
    .enum(['dual', 'gulf', 'levant', 'maghreb'])
    .default('dual')
    .describe('Month names: dual «مارس/ آذار», gulf «مارس», levant «آذار», maghreb «مارس»'),
  digits: z.enum(['latin', 'arabic']).default('latin').describe('Digits that the site writes; a clipping keeps its own'),
  timezone: timeZoneSchema.describe('For the date of the build; a clipping has the zone of its outlet'),
  rights: z.string().min(1).optional().describe('The rights policy, shown on the about page and in the footer'),
});
export type Site = z.infer<typeof siteSchema>;
