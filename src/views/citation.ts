import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { type DateStyle, displayDate } from '../ui/display-date.ts';
import { sourceWords } from '../ui/source-words.ts';
import { STATEMENT_WORDS } from '../ui/statement-words.ts';
import { WORDS } from '../ui/words.ts';
import { excerpt } from './excerpt.ts';

/** So much of the words tells a reader which they are; the address leads to all of them. */
const MOST_WORDS = 70;

/**
 * A statement as a text cites it, without its address: who, what, in which article, of whom, when; what is inferred says so.
 * Words that a clause reports stand without marks.
 */
export function citationOf(
  { speaker, speakerFrom, text, direct }: Pick<Quote, 'speaker' | 'speakerFrom' | 'text' | 'direct'>,
  {
    headline,
    publisher,
    agencies,
    edtf,
    datePublishedFrom,
  }: Pick<Article, 'headline' | 'publisher' | 'agencies' | 'edtf' | 'datePublishedFrom'>,
  style: DateStyle,
): string {
  const words = STATEMENT_WORDS;
  const who = speaker?.name ?? WORDS.article.unknownSpeaker;
  const what = excerpt(text, MOST_WORDS);
  const when = edtf === null ? words.noDate : displayDate(edtf, style, { weekday: false, time: false });
  return [
    speakerFrom !== null && speakerFrom !== 'named' ? `${who} (${words.speakerInferred})` : who,
    direct ? `«${what}»` : `${what} (${words.reported})`,
    `${words.of} «${headline}»`,
    sourceWords({ publisher, agencies }),
    datePublishedFrom === 'inferred' ? `${when} (${words.dateInferred})` : when,
  ].join('، ');
}
