import { z } from 'zod';

export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** What an article's record says of a problem or of something an editor should look at. */
export const messageSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  line: z.int().positive().nullable().describe('1-based line of the clipping, or null where the whole file is meant'),
  sourceLine: z.int().positive().optional().describe('1-based line of the file, where it is another: in saved web pages'),
  reason: z
    .string()
    .describe(
      'What was found and what was expected, in one English sentence; words of the clipping stand in it between « », dates as EDTF',
    ),
});
export type Message = z.infer<typeof messageSchema>;
