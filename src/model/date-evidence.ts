import { z } from 'zod';
import { edtfSchema } from './edtf.ts';

export const DATE_ROLES = ['published', 'modified', 'dateline', 'event', 'mentioned', 'notBefore', 'notAfter'] as const;

/** One date that was read in a clipping, or derived from it, with the words that it rests on. */
export const dateEvidenceSchema = z.strictObject({
  role: z.enum(DATE_ROLES),
  value: edtfSchema,
  text: z.string().describe('The words of the clipping'),
  line: z.int().positive().nullable().describe('1-based line of those words; null for what the editor set'),
  calendar: z.enum(['gregorian', 'hijri']),
  agrees: z
    .boolean()
    .nullable()
    .describe('Whether the weekday and the day in the other calendar printed beside it fit; null where neither is printed'),
  note: z.string().nullable().describe('How the value was derived, or what conflicts with it; Arabic, shown to readers'),
});
export type DateEvidence = z.infer<typeof dateEvidenceSchema>;
