import { z } from 'zod';

/** A name that the editor has decided is no actor: the archive does not offer it again. */
export const notActorSchema = z.strictObject({
  name: z.string().min(1).describe('As a clipping prints it; spellings that differ by rule count as one'),
  because: z.string().min(1).optional().describe("The editor's reason, for other editors"),
});
export type NotActor = z.infer<typeof notActorSchema>;

/** content/not-actors.yaml as a whole; a plain name stands for an entry without a reason. */
export const notActorsFileSchema = z.array(
  z.union([
    z
      .string()
      .min(1)
      .transform((name): NotActor => ({ name })),
    notActorSchema,
  ]),
);
