import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** An office of the registry in an article, and whom it means there. */
export const officeMentionSchema = z.strictObject({
  id: slugSchema.describe('Of the office, and so of its page: whose it is and what it is called'),
  office: z.string().describe('As actors.yaml calls it'),
  of: slugSchema.nullable().describe('The actor whose office it is'),
  paragraph: z.int().min(-2).describe('-1 is the headline, -2 the deck'),
  start: z.int().nonnegative().describe('UTF-16 offset in that text'),
  end: z.int().nonnegative(),
  text: z.string().describe('The office as printed, with the name where it is named'),
  holder: slugSchema.nullable().describe('null where the words and the registry leave open who is meant'),
  holderFrom: z
    .enum(['named', 'inferred'])
    .nullable()
    .describe('`named` with the name beside the office, which attests the role; `inferred` for an office alone; null with no holder'),
});
export type OfficeMention = z.infer<typeof officeMentionSchema>;
