import type { LineHints } from '../../model/line-hints.ts';
import type { Credit, Paragraph, Parts, TextLine } from '../../model/parts.ts';
import { linesOf } from '../lines-of.ts';

/**
 * Gives the lines of which the markup says what they are their parts: the heading is the headline, captions are captions, the
 * line of the writer is the byline. Further headings are no credits by their place: above the headline one is the kicker, above
 * the body the deck, else a paragraph; among the paragraphs they are sub-headings. What was read as the headline instead goes
 * above or below it. A line that is not among those read (an editor left it out) stays out.
 * @param lines the text that was read, line by line
 */
export function applyHints(parts: Parts, hints: LineHints, lines: readonly string[]): Parts {
  const printed = (line: number): TextLine => ({ line, text: lines[line - 1]?.trim() ?? '' });
  const read = linesOf(parts);
  let result = parts;
  if (hints.headline !== null && read.has(hints.headline) && parts.headline?.line !== hints.headline) {
    result = withHeadline(without(result, new Set([hints.headline])), printed(hints.headline));
  }
  const known = new Set(result.captions.map(({ line }) => line));
  const captions = hints.captions.filter((line) => read.has(line) && !known.has(line));
  if (captions.length > 0) {
    const rest = without(result, new Set(captions));
    result = { ...rest, captions: inOrder([...rest.captions, ...captions.map(printed)]) };
  }
  result = withHeadings(result, new Set(hints.headings), printed);
  const { author } = hints;
  if (author !== null && result.author === null && linesOf(result).has(author) && !result.stamps.some(({ line }) => line === author)) {
    result = { ...without(result, new Set([author])), author: printed(author) };
  }
  return result;
}

/** Headings that were taken for names by their place are words of the article; those in the body are sub-headings. */
function withHeadings(parts: Parts, headings: ReadonlySet<number>, printed: (line: number) => TextLine): Parts {
  const stamped = new Set(parts.stamps.map(({ line }) => line));
  const isHeading = ({ line, label }: Credit): boolean => headings.has(line) && label === undefined && !stamped.has(line);
  const lines = [...new Set(parts.credits.filter(isHeading).map(({ line }) => line))];
  const result: Parts = { ...parts, credits: parts.credits.filter((credit) => !isHeading(credit)), decks: [...parts.decks] };
  const [above, body] = [parts.headline?.line ?? 0, parts.paragraphs[0]?.line ?? Number.POSITIVE_INFINITY];
  const paragraphs: Paragraph[] = [];
  for (const heading of lines.map(printed)) {
    if (heading.line < above && result.kicker === null) result.kicker = heading;
    else if (heading.line > above && heading.line > body) paragraphs.push(heading);
    else if (result.alternativeHeadline === null) result.alternativeHeadline = heading;
    else result.decks.push(heading);
  }
  result.decks = inOrder(result.decks);
  // Names stand below the body only, so that no paragraph moves.
  result.paragraphs = inOrder([...parts.paragraphs, ...paragraphs]);
  const found = result.paragraphs.flatMap(({ line }, index) => (headings.has(line) ? [index] : []));
  result.subheadings = [...new Set([...parts.subheadings, ...found])].sort((a, b) => a - b);
  return result;
}

const inOrder = <T extends { line: number }>(parts: readonly T[]): T[] => parts.toSorted((a, b) => a.line - b.line);

/** Parts with another headline; the one read before becomes the kicker above it or the deck below it, if there is none yet. */
export function withHeadline(parts: Parts, headline: TextLine): Parts {
  const before = parts.headline;
  if (before === null || before.line === headline.line) return { ...parts, headline };
  if (before.line < headline.line && parts.kicker === null) return { ...parts, headline, kicker: before };
  if (before.line > headline.line && parts.alternativeHeadline === null) return { ...parts, headline, alternativeHeadline: before };
  return { ...parts, headline, captions: [...parts.captions, before].sort((a, b) => a.line - b.line) };
}

/** Parts without some lines, whatever these were read as. */
function without(parts: Parts, lines: ReadonlySet<number>): Parts {
  const one = <T extends { line: number }>(part: T | null): T | null => (part !== null && lines.has(part.line) ? null : part);
  const many = <T extends { line: number }>(list: readonly T[]): T[] => list.filter((part) => !lines.has(part.line));
  const places = new Map<number, number>();
  for (const [index, { line }] of parts.paragraphs.entries()) if (!lines.has(line)) places.set(index, places.size);
  const { dateline } = parts;
  const isGone = dateline !== null && lines.has(dateline.line);
  const paragraph = dateline?.paragraph == null ? null : (places.get(dateline.paragraph) ?? null);
  return {
    ...parts,
    kicker: one(parts.kicker),
    headline: one(parts.headline),
    alternativeHeadline: one(parts.alternativeHeadline),
    decks: many(parts.decks),
    captions: many(parts.captions),
    stamps: many(parts.stamps),
    dateline: dateline === null || isGone ? null : { ...dateline, paragraph },
    author: one(parts.author),
    section: one(parts.section),
    credits: many(parts.credits),
    paragraphs: many(parts.paragraphs),
    subheadings: parts.subheadings.flatMap((index) => places.get(index) ?? []),
    dropped: many(parts.dropped),
  };
}
