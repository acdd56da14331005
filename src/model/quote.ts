import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';

/** A statement in an article: whose words, where exactly they stand, and by which words we know the speaker. */
export const quoteSchema = z.strictObject({
  id: z
    .string()
    .describe(
      '`s` and seven characters that follow from its first words, with `-2` for the second that begins so; the fragment of its address',
    ),
  text: z.string().describe('The words between the marks, or of the clause that reports them, as printed'),
  paragraph: z.int().nonnegative(),
  start: z.int().nonnegative().describe('UTF-16 offset of `text` in its paragraph'),
  end: z.int().nonnegative(),
  direct: z.boolean().describe('true for the words themselves, between quotation marks or after a colon; false for reported speech'),
  closed: z.boolean().describe('false for direct words of which the clipping prints no closing mark, so that the end is inferred'),
  speaker: z.strictObject({ id: slugSchema.nullable(), name: z.string() }).nullable().describe('null where the text does not say'),
  speakerText: z.string().nullable().describe('The words that name the speaker, as printed'),
  speakerFrom: z
    .enum(['named', 'carried', 'issuer', 'office'])
    .nullable()
    .describe(
      'How we know: `named` at the cue; inferred: `carried` on from the voice before («وأضاف»), `issuer` of the document that speaks («البيان»), `office` whose holder the clipping names; null with no speaker',
    ),
  verb: z.string().nullable().describe('The cue: its lemma («لفت» for «لافتاً»), or as printed where the table of cues has no lemma for it'),
  verbText: z.string().nullable().describe('The cue as printed («لافتاً»); null with no cue'),
  via: z.string().nullable().describe('Who or what carried the words, as printed: the agency in «نقلت … عن», «في بيان», «خلال مؤتمر صحفي»'),
  topics: z.array(slugSchema).describe('Topics of the article that its words, or else its paragraph, are about'),
  said: z
    .strictObject({ value: edtfSchema, text: z.string() })
    .nullable()
    .describe(
      'When it was said, where the words at the cue say so («مساء أمس»); null where they do not, or the clipping has no date to count from',
    ),
});
export type Quote = z.infer<typeof quoteSchema>;
