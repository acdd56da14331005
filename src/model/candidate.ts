import { z } from 'zod';

/** What can be a candidate: states and places are listed in full by the registry. */
export const CANDIDATE_KINDS = ['person', 'organisation'] as const;

/**
 * By what surroundings a name was taken for one: a rank, title or office before it, a verb of saying, an apposition, an
 * abbreviation or by-name in brackets, a list of names, the noun that organisations begin with, or a given name that is known.
 */
export const CANDIDATE_REASONS = ['rank', 'office', 'verb', 'apposition', 'abbreviation', 'list', 'head', 'given'] as const;

/** A name that the registries lack, for the editor to decide on: never a fact for readers, never in the published data. */
export const candidateSchema = z.strictObject({
  name: z.string().describe('The fullest form printed, without titles'),
  kind: z.enum(CANDIDATE_KINDS),
  role: z.string().nullable().describe('The words of an office beside the name, as printed'),
  because: z.enum(CANDIDATE_REASONS).describe('The strongest evidence'),
  mentions: z
    .array(
      z.strictObject({
        paragraph: z.int().min(-2).describe('As in mentions of actors: -1 is the headline, -2 the deck'),
        start: z.int().nonnegative(),
        end: z.int().nonnegative(),
        text: z.string(),
      }),
    )
    .min(1),
});
export type Candidate = z.infer<typeof candidateSchema>;
