import type { Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import type { Mention } from './mention.ts';
import type { Message } from './message.ts';
import type { OfficeMention } from './office-mention.ts';

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
  actors: SummaryActor[];
  /** Which offices are named, whom each means, and how often; those of one office and holder are one entry. */
  offices: SummaryOffice[];
  topics: string[];
  /** How many statements are about each topic; none where there are none. */
  topicStatements: { id: string; statements: number }[];
  /** How many statements each speaker makes here; speaker null where the text does not say. */
  speakers: SummarySpeaker[];
  /** Names that the registries lack, for the editor. */
  candidates: { name: string; kind: Candidate['kind']; role: string | null; mentions: number }[];
  part: Article['part'];
  paragraphs: number;
  messages: Message[];
}

/** An actor that an article names. */
export interface SummaryActor {
  id: string;
  mentions: number;
  /** Each printed form, how it means the actor, how often; left out where the registry's name is all that is printed. */
  names?: [text: string, by: Mention['by'], count: number][];
  /** Statements of others whose words name the actor; left out where there are none. */
  about?: SummaryStatements;
}

/** Statements of one kind in an article. */
export interface SummaryStatements {
  statements: number;
  /** What they are about: an id for every statement and topic; left out where they are about none. */
  topics?: string[];
}

export interface SummarySpeaker extends SummaryStatements {
  id: string | null;
  name: string | null;
}

export interface SummaryOffice extends Pick<OfficeMention, 'id' | 'holder' | 'holderFrom'> {
  mentions: number;
}
