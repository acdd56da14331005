import { z } from 'zod';

/** Why a line of the clipping is in no field of the record. */
export const DROP_REASONS = ['furniture', 'counter', 'repeated', 'caption', 'credit', 'second-article', 'editor'] as const;

export const droppedLineSchema = z.strictObject({
  line: z.int().positive().describe('1-based'),
  text: z.string(),
  reason: z.enum(DROP_REASONS),
});
export type DroppedLine = z.infer<typeof droppedLineSchema>;
