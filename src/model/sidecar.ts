import { z } from 'zod';
import { edtfSchema, isoDateTimeSchema } from './edtf.ts';
import { slugSchema } from './slug.ts';

/**
 * The editor's corrections to one clipping: `<same name>.yaml` beside it, or the front matter of a `.md` file. Every field
 * is optional; what stands here wins over what the text says, and is marked as set by the editor. null says: there is none.
 */
export const sidecarSchema = z.strictObject({
  headline: z.string().min(1).optional(),
  kicker: z.string().min(1).nullable().optional(),
  alternativeHeadline: z.string().min(1).nullable().optional(),
  date: z.union([isoDateTimeSchema, edtfSchema]).nullable().optional().describe('Publication date: a day, a minute, or any EDTF value'),
  outlet: z.string().min(1).nullable().optional().describe('Id of outlets.yaml, or a name'),
  author: z.string().min(1).nullable().optional(),
  section: z.string().min(1).nullable().optional(),
  topics: z.array(slugSchema).optional().describe('Replaces the topics found'),
  notActors: z.array(slugSchema).optional().describe('Ids that were found wrongly in this clipping'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
