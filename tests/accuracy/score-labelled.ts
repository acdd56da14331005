import { canonical } from '../../src/arabic/normalize.ts';
import type { Article } from '../../src/model/article.ts';
import type { Labelled, Mark } from './read-labelled.ts';

/** The rows of the table, in its order. */
export const MEASURES = [
  'headline exact',
  'published day',
  'published minute',
  'updated',
  'outlet where printed',
  'agency',
  'dateline place',
  'byline',
  'views',
  'body kept',
  'furniture dropped',
  'body free of kicker, deck, caption',
  'no invented headline',
  'no invented date',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One question that a label asks of a record. */
export interface Outcome {
  measure: Measure;
  clipping: string;
  right: boolean;
  got: string;
  wanted: string;
}

/** Letters and digits only, one space between words, in the spelling under which words are compared. */
const plain = (text: string | null | undefined): string =>
  canonical(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const joined = (text: string | null | undefined): string => plain(text).replaceAll(' ', '');
const within = (one: string, other: string): boolean => one !== '' && other !== '' && (one.includes(other) || other.includes(one));

/** Compares the record of a clipping with its labels; vowel signs, spelling variants and punctuation do not count. */
export function scoreLabelled({ name, facts, lines }: Labelled, article: Article): Outcome[] {
  const outcomes: Outcome[] = [];
  const ask = (measure: Measure, right: boolean, got: string | null | undefined, wanted = '') =>
    outcomes.push({ measure, clipping: name, right, got: got ?? '–', wanted });
  const marked = (...marks: readonly Mark[]) => lines.filter(({ mark }) => mark !== null && marks.includes(mark)).map(({ text }) => text);

  const headline = marked('H').join(' ');
  const printed = article.headlineFrom === 'printed' ? article.headline : null;
  if (headline === '') ask('no invented headline', printed === null, printed);
  else ask('headline exact', plain(printed) === plain(headline), printed, headline);

  const { published, updated } = facts;
  if (published === null) ask('no invented date', article.datePublished === null, article.datePublished);
  else ask('published day', article.datePublished?.slice(0, 10) === published.slice(0, 10), article.datePublished, published);
  if (published !== null && published.length > 10)
    ask('published minute', article.datePublished?.slice(0, 16) === published, article.datePublished, published);
  if (updated !== undefined) ask('updated', article.dateModified?.slice(0, updated.length) === updated, article.dateModified, updated);

  if (facts.outlet !== undefined) {
    const names = [article.publisher?.printed, article.publisher?.name].map(plain);
    ask(
      'outlet where printed',
      names.some((each) => within(each, plain(facts.outlet))),
      article.publisher?.name,
      facts.outlet,
    );
  }
  const agencies = article.agencies.flatMap((agency) => [agency.printed, agency.name]).map(joined);
  for (const agency of facts.agencies) ask('agency', agencies.includes(joined(agency)), agencies.join(' | '), agency);
  const places = article.datelinePlaces.map(plain);
  for (const place of facts.places) ask('dateline place', places.includes(plain(place)), places.join(' | '), place);
  if (facts.byline !== undefined) ask('byline', plain(article.author).includes(plain(facts.byline)), article.author, facts.byline);
  if (facts.views !== undefined) ask('views', article.views === facts.views, String(article.views), String(facts.views));

  const paragraphs = article.paragraphs.map(plain);
  const body = ` ${paragraphs.join(' ')} `;
  const holds = (text: string): boolean =>
    plain(text).split(' ').length <= 2 ? paragraphs.includes(plain(text)) : body.includes(` ${plain(text)} `);
  for (const text of marked('B')) ask('body kept', body.includes(` ${plain(text)} `), null, text);
  for (const text of marked('F')) if (plain(text) !== '') ask('furniture dropped', !holds(text), null, text);
  for (const text of marked('K', 'D', 'C')) ask('body free of kicker, deck, caption', !holds(text), null, text);
  return outcomes;
}
