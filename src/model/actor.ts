import { z } from 'zod';
import { edtfPointSchema } from './edtf.ts';
import { oneLineSchema } from './one-line.ts';
import { slugSchema } from './slug.ts';

export const ACTOR_KINDS = ['person', 'organisation', 'state', 'place', 'group'] as const;
export const actorKindSchema = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** An office that a person held, with the days between which it is known. */
export const roleSchema = z.strictObject({
  office: oneLineSchema.describe("The office in Arabic without the state's adjective: «وزير الخارجية»"),
  also: z.array(oneLineSchema).default([]).describe('Other wordings of the same office: «رئيس مجلس الوزراء»'),
  of: slugSchema.optional().describe('The actor whose office it is: a state, an organisation'),
  from: edtfPointSchema.optional().describe('First day in office, as precise as known'),
  to: edtfPointSchema.optional().describe('Last day in office; left out while it is held or not known'),
  heldOn: edtfPointSchema
    .optional()
    .describe('Without `to`: the last day on which it is known to be held; an office alone is not taken for this person later'),
});
export type Role = z.infer<typeof roleSchema>;

/** One entry of content/actors.yaml. */
export const actorSchema = z.strictObject({
  id: slugSchema,
  kind: actorKindSchema,
  name: oneLineSchema.describe('The name that pages show, in Arabic'),
  latin: oneLineSchema.optional().describe('The name in Latin letters'),
  aliases: z.array(oneLineSchema).default([]).describe('Other spellings and names that mean this actor wherever they stand'),
  short: z
    .array(oneLineSchema)
    .default([])
    .describe(
      'Names that mean this actor where the text gives its name too («حماس» beside «حركة حماس», which may be a common word alone), or names the state that it belongs to («جدة» beside «السعودية»)',
    ),
  marked: z
    .array(oneLineSchema)
    .default([])
    .describe('Names that mean this actor where they are printed with just these vowel signs: «عُمان», which without them is a city too'),
  surname: z
    .union([oneLineSchema, z.literal(false)])
    .optional()
    .describe("The part of a person's name that stands alone after the full name; the last word if left out; false for none"),
  adjectives: z
    .array(oneLineSchema)
    .default([])
    .describe(
      'Masculine indefinite adjectives of a state («عراقي»), which name it in «وزير الخارجية العراقي»; feminine and definite forms follow',
    ),
  of: slugSchema.optional().describe('The actor that this one belongs to: the state of a ministry'),
  roles: z.array(roleSchema).default([]),
  note: z.string().optional().describe('A word to readers on who this is'),
});
export type Actor = z.infer<typeof actorSchema>;

/** content/actors.yaml as a whole. */
export const actorsFileSchema = z.array(actorSchema);
