import { z } from 'zod';
import { oneLineSchema } from './one-line.ts';
import { slugSchema } from './slug.ts';

/** One entry of content/topics.yaml: a topic and the terms that decide it. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  name: oneLineSchema,
  terms: z
    .array(z.union([oneLineSchema, z.strictObject({ term: oneLineSchema, weight: z.number().positive() })]))
    .min(1)
    .describe('Words or phrases in any spelling; a plain term weighs 1; proclitics and the article are allowed for'),
  threshold: z.number().positive().default(3).describe('The sum of weights, each occurrence counted, from which the topic is assigned'),
});
export type Topic = z.infer<typeof topicSchema>;

/** content/topics.yaml as a whole. */
export const topicsFileSchema = z.array(topicSchema);
