import type { PageDate, PageMetadata } from '../../model/page-metadata.ts';
import type { Parts, Stamp } from '../../model/parts.ts';
import { countWords, keyOf } from '../lines.ts';
import { withHeadline } from './apply-hints.ts';
import { withoutSite } from './without-site.ts';

/** Names under which sites print articles that nobody signed. */
const NOBODY = new Set(['admin', 'administrator', 'editor', 'editors', 'web editor', 'webmaster', 'root', 'user', 'غير معروف']);

/**
 * Adds what the head of a page says to the parts that its text gave. The text goes first: a headline, byline or section of
 * the head is taken only where the text has none, a date of the head stands as a stamp after those of the text, and the
 * description is the deck only where the text prints it as a line below the headline.
 */
export function applyMetadata(parts: Parts, metadata: PageMetadata): Parts {
  let result: Parts = { ...parts, metadata, stamps: [...parts.stamps, ...metadata.dates.map(stampOf)] };
  const title = metadata.headlines.find(({ text }) => !text.startsWith('<title>'));
  if (title && parts.headline === null)
    result = withHeadline(result, { line: title.line, text: withoutSite(title.value, metadata.publishers) });
  const publishers = metadata.publishers.map(({ value }) => keyOf(value));
  const signed = metadata.authors.filter(
    ({ value }) => !NOBODY.has(keyOf(value)) && !publishers.includes(keyOf(value)) && countWords(value) <= 8,
  );
  for (const { line, value, isOrganisation } of signed) {
    const text = { line, text: value };
    if (isOrganisation) result = { ...result, credits: [...result.credits, text] };
    else if (result.author === null) result = { ...result, author: text };
  }
  const writer = metadata.authors.find(({ value }) => result.section !== null && keyOf(value) === keyOf(result.section.text));
  if (writer && result.section) result = { ...result, section: null, author: result.section };
  const [section] = metadata.sections;
  if (section && result.section === null) result = { ...result, section: { line: section.line, text: section.value } };
  return withDeck(result, metadata);
}

function stampOf({ value, role, text, line }: PageDate): Stamp {
  const [, day = value, time = null, zone = null] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(.+)?)?$/u.exec(value) ?? [];
  return {
    role,
    value: day,
    time,
    text,
    line,
    calendar: 'gregorian',
    weekday: null,
    ambiguous: false,
    zone: zone === 'Z' ? '+00:00' : zone,
  };
}

/** A line between headline and body that the head of the page gives as its description is the deck, whatever it was read as. */
function withDeck(parts: Parts, { descriptions }: PageMetadata): Parts {
  if (parts.alternativeHeadline !== null || parts.headline === null) return parts;
  const keys = descriptions.map(({ value }) => keyOf(value));
  const caption = parts.captions.find(({ text, line }) => keys.includes(keyOf(text)) && line < (parts.paragraphs[0]?.line ?? 0));
  if (!caption) return parts;
  return { ...parts, alternativeHeadline: caption, captions: parts.captions.filter((other) => other !== caption) };
}
