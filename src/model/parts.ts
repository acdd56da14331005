import type { DroppedLine } from './dropped-line.ts';
import type { PageMetadata } from './page-metadata.ts';

/** A line of the clipping that was given a part. */
export interface TextLine {
  /** 1-based. */
  line: number;
  /** The printed text, white space trimmed. */
  text: string;
}

/** A name that is printed as a credit. */
export interface Credit extends TextLine {
  /** What the words around it say that it is: «المصدر: …», «نشر في … يوم …», «ترجمة: …». */
  label?: 'source' | 'author';
}

/** A date as it was printed, before anything is inferred from it. */
export interface PrintedDate {
  /** ISO day, `YYYY-MM-DD`; or what is known of it as EDTF; '' where it is impossible. */
  value: string;
  /** `HH:MM`, 24 hours, or null. */
  time: string | null;
  /** The words that hold the date. */
  text: string;
  line: number;
  calendar: 'gregorian' | 'hijri';
  /** ISO weekday 1 (Monday) to 7 printed beside it, or null. */
  weekday: number | null;
  /** true where day and month could be swapped and nothing on the line decides. */
  ambiguous: boolean;
  /** The ISO days that it may be; more than one where it is ambiguous. */
  readings?: readonly string[];
  /** The ISO days that its digits allow, day first and month first, where only a custom of writing decided: AM and PM; left out otherwise. */
  byCustom?: readonly string[];
  /** true where it has the form of a day that its calendar has not: «30 فبراير 2012»; left out otherwise. */
  impossible?: true;
  /** Which of day and month it prints first, where both are digits and the line says; null or left out otherwise. */
  order?: 'day' | 'month' | null;
  /** The zone printed beside the time, an IANA name or an offset (`+01:00`); null or left out where none is. */
  zone?: string | null;
}

export interface Stamp extends PrintedDate {
  role: 'published' | 'modified';
  /** true where a word beside it says its role: «نشر في», «آخر تحديث»; left out otherwise. */
  labelled?: true;
}

/** «بغداد 27 أبريل 2021 (شينخوا)» or «بغداد : الصباح»: on a line of its own, or at the head of the first paragraph. */
export interface Dateline {
  line: number;
  /** The words of the dateline alone. */
  text: string;
  places: string[];
  /** Names printed beside the place: an agency or the outlet; enrich decides which. */
  credits: string[];
  date: PrintedDate | null;
  /** Paragraph at whose head it stands (0-based), or null on a line of its own. */
  paragraph: number | null;
}

export interface Paragraph {
  /** 1-based line on which it begins. */
  line: number;
  text: string;
  /** true where the editor says that it is one, whatever it looks like; left out otherwise. */
  kept?: true;
}

/**
 * What the reader of clippings made of the lines. A line that is not blank is in exactly one part (an inline dateline stays
 * part of its paragraph too, and a caption run into the first paragraph shares its line).
 */
export interface Parts {
  kicker: TextLine | null;
  headline: TextLine | null;
  alternativeHeadline: TextLine | null;
  /** The kicker or deck right beside the headline, where nothing shows which of the two is the headline; left out otherwise. */
  rivalHeadline?: TextLine;
  /** Lines between headline and body that go on where the deck ends. */
  decks: TextLine[];
  captions: TextLine[];
  stamps: Stamp[];
  dateline: Dateline | null;
  author: TextLine | null;
  section: TextLine | null;
  views: { line: number; value: number } | null;
  /** Lines that name the outlet or an agency and nothing else. */
  credits: Credit[];
  paragraphs: Paragraph[];
  /** Which paragraphs are headings inside the article: 0-based, ascending. */
  subheadings: number[];
  /** Where a second article seems to begin, whose paragraphs follow those of the first; null for one article. */
  second: { line: number } | null;
  dropped: DroppedLine[];
  /** Every line that is not blank, in order, with its shape, as layout signatures are matched: digits as 9, names of days and months as {weekday} and {month}. */
  shapes: { shape: string; text: string }[];
  /** What a saved page says of its article beside the text; its dates are among the stamps too. Left out for other clippings. */
  metadata?: PageMetadata;
}
