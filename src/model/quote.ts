import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** A statement in an article: whose words, where exactly they stand, and by which words we know the speaker. */
export const quoteSchema = z.strictObject({
  id: z.string().describe('`q1`, `q2`… in the order of the text; unique in the article'),
  text: z.string().describe('The words between the marks, as printed'),
  paragraph: z.int().nonnegative(),
  start: z.int().nonnegative().describe('UTF-16 offset of `text` in its paragraph'),
  end: z.int().nonnegative(),
  direct: z.boolean().describe('true between quotation marks, false for reported speech'),
  closed: z.boolean().describe('false where the clipping lacks the closing mark and the end is inferred'),
  speaker: z.strictObject({ id: slugSchema.nullable(), name: z.string() }).nullable().describe('null where the text does not say'),
  speakerText: z.string().nullable().describe('The words that name the speaker, as printed'),
  verb: z.string().nullable().describe('The cue: its lemma («لفت» for «لافتاً»), or as printed where the table of cues has no lemma for it'),
  via: z.string().nullable().describe('Who passed the words on: the agency in «نقلت … عن»'),
});
export type Quote = z.infer<typeof quoteSchema>;
