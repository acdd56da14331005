import { z } from 'zod';
import { candidateSchema } from './candidate.ts';
import { clippingPartSchema } from './clipping-part.ts';
import { dateEvidenceSchema } from './date-evidence.ts';
import { droppedLineSchema } from './dropped-line.ts';
import { EDITABLE } from './editable.ts';
import { edtfSchema, isoDateTimeSchema } from './edtf.ts';
import { articleActorSchema } from './mention.ts';
import { messageSchema } from './message.ts';
import { officeMentionSchema } from './office-mention.ts';
import { quoteSchema } from './quote.ts';
import { readLineSchema } from './read-line.ts';
import { slugSchema } from './slug.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const;

/** The article record: what `npm run parse` prints, `data/articles.jsonl` holds (without candidates) and the pages are made from. */
export const articleSchema = z.strictObject({
  id: slugSchema,
  url: z.string().describe('Site-relative address of the page, without the base path'),
  file: z.string().describe("Path from the project's root, with forward slashes"),
  sha256: z.string().length(64).describe('Of the raw bytes'),
  encoding: z.enum(ENCODINGS),
  bytes: z.int().nonnegative(),
  headline: z.string().min(1),
  headlineFrom: z.enum(['printed', 'derived', 'editor']),
  kicker: z.string().nullable(),
  alternativeHeadline: z.string().nullable(),
  decks: z.array(z.string()).describe('Further lines of the deck, below alternativeHeadline'),
  captions: z.array(z.string()),
  datePublished: isoDateTimeSchema.nullable().describe('Only where known to the day'),
  dateModified: isoDateTimeSchema.nullable(),
  datePublishedFrom: z.enum(['stamp', 'dateline', 'inferred', 'editor']).nullable(),
  edtf: edtfSchema.nullable().describe('The publication date at whatever precision is honest'),
  dates: z.array(dateEvidenceSchema),
  publisher: z
    .strictObject({
      id: slugSchema.nullable(),
      name: z.string(),
      printed: z.string().nullable(),
      from: z.enum(['printed', 'inferred', 'editor']),
      evidence: z.string(),
    })
    .nullable(),
  agencies: z.array(z.strictObject({ id: slugSchema.nullable(), name: z.string(), printed: z.string().nullable() })),
  author: z.string().nullable(),
  datelinePlaces: z.array(z.string()),
  articleSection: z.string().nullable(),
  views: z.int().nonnegative().nullable(),
  paragraphs: z.array(z.string()),
  paragraphLines: z.array(z.int().positive()).describe('1-based line on which each paragraph begins'),
  sourceLines: z
    .array(z.int().nonnegative())
    .nullable()
    .describe(
      'For a saved web page, of which the record numbers the lines of the text found in it (what its head says, then the article): the 1-based line of the file on which each begins, 0 for a blank one; null where the lines are those of the file',
    ),
  subheadings: z.array(z.int().nonnegative()).describe('Which paragraphs are headings inside the article, 0-based'),
  lines: z.array(readLineSchema).describe('What the lines were read as that are neither paragraphs nor dropped'),
  dropped: z.array(droppedLineSchema),
  actors: z.array(articleActorSchema),
  offices: z
    .array(officeMentionSchema)
    .describe('Offices that are named of a state or body, in the order of `actors`: headline, deck, paragraphs'),
  topics: z.array(z.strictObject({ id: slugSchema, name: z.string(), because: z.array(z.string()) })),
  quotes: z.array(quoteSchema),
  candidates: z.array(candidateSchema).describe('Names that the registries lack, for the editor to decide on; not in data/articles.jsonl'),
  edited: z.array(z.enum(EDITABLE)).describe('The fields of this record that the editor set'),
  part: clippingPartSchema.nullable().describe('Which lines of the file these are, where the editor split it into several articles'),
  messages: z.array(messageSchema),
});
export type Article = z.infer<typeof articleSchema>;

/** The record as readers may take it away: without what no editor has decided. */
export const publishedArticleSchema = articleSchema.omit({ candidates: true });
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;
