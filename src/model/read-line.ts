import { z } from 'zod';

/** What a line of a clipping can be read as beside a paragraph. */
export const LINE_PARTS = [
  'headline',
  'kicker',
  'alternativeHeadline',
  'caption',
  'published',
  'modified',
  'dateline',
  'author',
  'section',
  'views',
  'credit',
  'metadata',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** A line and what it was read as; a line that holds two things, a date and a section for example, stands twice. */
export const readLineSchema = z.strictObject({ line: z.int().positive().describe('1-based'), part: z.enum(LINE_PARTS) });
export type ReadLine = z.infer<typeof readLineSchema>;
