import { z } from 'zod';
import { actorKindSchema } from './actor.ts';
import { slugSchema } from './slug.ts';

/** Where an actor is named: offsets in UTF-16 units of the paragraph, of the headline (-1) or of the deck (-2). */
export const mentionSchema = z.strictObject({
  paragraph: z.int().min(-2),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /**
   * How it names the actor. Three are printed: the name, an alias, the surname after the full name. Two are inferred: `spelling`,
   * a name in a spelling that the registry lacks, and `office`, a person by the office held on the day of the clipping, or a
   * state by its embassy.
   */
  by: z.enum(['name', 'alias', 'surname', 'office', 'spelling']),
  /** Why, in Arabic, for readers: the registry's spelling, or its office and dates; null where the name itself is printed. */
  because: z.string().nullable(),
});
export type Mention = z.infer<typeof mentionSchema>;

export const articleActorSchema = z.strictObject({
  id: slugSchema,
  name: z.string(),
  kind: actorKindSchema,
  mentions: z.array(mentionSchema).min(1),
});
export type ArticleActor = z.infer<typeof articleActorSchema>;
