import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { clippings } from './loaders/clippings.ts';
import type { ArticleSummary } from './model/summary.ts';

// The schema gives the entries their type. Nothing is checked again here: the archive was checked as it was read.
export const collections = {
  articles: defineCollection({ loader: clippings(), schema: z.custom<ArticleSummary>() }),
};
