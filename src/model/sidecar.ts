import { z } from 'zod';
import { edtfSchema, isoDateTimeSchema } from './edtf.ts';
import { lineRangeSchema } from './line-range.ts';
import { oneLineSchema } from './one-line.ts';
import { slugSchema } from './slug.ts';

/** What an editor can say of one article. Every field is optional; null, or an empty list, says: there is none. */
const articleFieldsSchema = z.strictObject({
  headline: oneLineSchema.optional(),
  kicker: oneLineSchema.nullable().optional(),
  alternativeHeadline: oneLineSchema.nullable().optional(),
  date: z.union([isoDateTimeSchema, edtfSchema]).nullable().optional().describe('Publication date: a day, a minute, or any EDTF value'),
  modified: isoDateTimeSchema.nullable().optional().describe('When the outlet last changed the article: a day or a minute'),
  outlet: oneLineSchema.nullable().optional().describe('Id of outlets.yaml, or a name'),
  agencies: z.array(oneLineSchema).optional().describe('Ids of outlets.yaml, or names; replaces the agencies found'),
  author: oneLineSchema.nullable().optional(),
  section: oneLineSchema.nullable().optional(),
  places: z.array(oneLineSchema).optional().describe('Places of the dateline; replaces those found'),
  captions: z.array(oneLineSchema).optional().describe('Replaces the captions found'),
  views: z.int().nonnegative().nullable().optional().describe('How many read it, as printed'),
  topics: z.array(slugSchema).optional().describe('Replaces the topics found'),
  notActors: z.array(slugSchema).optional().describe('Ids that were found wrongly in this clipping'),
  drop: z.array(lineRangeSchema).optional().describe('Lines that do not belong to the article'),
  keep: z.array(lineRangeSchema).optional().describe('Lines that are paragraphs of the article, whatever they were read as'),
});

/** One of several articles in one file: its lines, and what an editor can say of any article. */
const partSchema = articleFieldsSchema.extend({ lines: lineRangeSchema });

/**
 * The editor's corrections to one clipping: `<same name>.yaml` beside it, or the front matter. What stands
 * here wins over what the text says, and is marked as set by the editor. `parts` splits the file into articles; fields beside
 * it hold for every part that does not have them itself.
 */
export const sidecarSchema = articleFieldsSchema.extend({ parts: z.array(partSchema).min(1).optional() });
export type Sidecar = z.infer<typeof sidecarSchema>;
export type SidecarPart = z.infer<typeof partSchema>;
