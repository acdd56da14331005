import { z } from 'zod';

/** One of the articles into which the editor split a file. Every line of the file is in one of them. */
export const clippingPartSchema = z.strictObject({
  number: z.int().positive().describe('1 for the first'),
  of: z.int().positive(),
  lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last line, 1-based'),
});
export type ClippingPart = z.infer<typeof clippingPartSchema>;
