import type { Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import type { Message } from './message.ts';

/** The slim entry that lists, profiles and the timeline are made from: what Astro's collection holds. Bodies stay apart. */
export interface ArticleSummary {
  id: string;
  url: string;
  file: string;
  /** SHA-256 of the whole record: changes when anything that a page could show of the article changes. */
  digest: string;
  /** Under which the whole record stands in the store. */
  key: string;
  headline: string;
  headlineFrom: Article['headlineFrom'];
  edtf: string | null;
  datePublished: string | null;
  datePublishedFrom: Article['datePublishedFrom'];
  publisher: { id: string | null; name: string; from: 'printed' | 'inferred' | 'editor' } | null;
  agencies: { id: string | null; name: string }[];
  actors: { id: string; mentions: number }[];
  topics: string[];
  /** How many statements are about each topic; none where there are none. */
  topicStatements: { id: string; statements: number }[];
  /** How many statements each speaker makes here; speaker null where the text does not say. */
  speakers: { id: string | null; name: string | null; statements: number }[];
  /** Names that the registries lack, for the editor. */
  candidates: { name: string; kind: Candidate['kind']; role: string | null; mentions: number }[];
  part: Article['part'];
  paragraphs: number;
  messages: Message[];
}
