import type { LineHints } from '../../model/line-hints.ts';
import type { Parts, TextLine } from '../../model/parts.ts';

/**
 * Gives the lines of which the markup says what they are their parts: the heading is the headline, captions are captions,
 * further headings among the paragraphs are sub-headings, the line of the writer is the byline. What was read as the headline instead goes above or below it. A line that is not among
 * those read (an editor left it out) stays out.
 * @param lines the text that was read, line by line
 */
export function applyHints(parts: Parts, hints: LineHints, lines: readonly string[]): Parts {
  const printed = (line: number): TextLine => ({ line, text: lines[line - 1]?.trim() ?? '' });
  let result = parts;
  if (hints.headline !== null && isRead(parts, hints.headline) && parts.headline?.line !== hints.headline) {
    result = withHeadline(without(result, hints.headline), printed(hints.headline));
  }
  for (const line of hints.captions) {
    if (!isRead(result, line) || result.captions.some((caption) => caption.line === line)) continue;
    const rest = without(result, line);
    result = { ...rest, captions: [...rest.captions, printed(line)].sort((a, b) => a.line - b.line) };
  }
  const headings = result.paragraphs.flatMap(({ line }, index) => (hints.headings.includes(line) ? [index] : []));
  result = { ...result, subheadings: [...new Set([...result.subheadings, ...headings])].sort((a, b) => a - b) };
  const { author } = hints;
  if (author !== null && result.author === null && isRead(result, author) && !result.stamps.some(({ line }) => line === author)) {
    result = { ...without(result, author), author: printed(author) };
  }
  return result;
}

/** Parts with another headline; the one read before becomes the kicker above it or the deck below it, if there is none yet. */
export function withHeadline(parts: Parts, headline: TextLine): Parts {
  const before = parts.headline;
  if (before === null || before.line === headline.line) return { ...parts, headline };
  if (before.line < headline.line && parts.kicker === null) return { ...parts, headline, kicker: before };
  if (before.line > headline.line && parts.alternativeHeadline === null) return { ...parts, headline, alternativeHeadline: before };
  return { ...parts, headline, captions: [...parts.captions, before].sort((a, b) => a.line - b.line) };
}

function isRead(parts: Parts, line: number): boolean {
  const { kicker, headline, alternativeHeadline, author, section, dateline } = parts;
  const single = [kicker, headline, alternativeHeadline, author, section, dateline];
  const several = [...parts.captions, ...parts.decks, ...parts.stamps, ...parts.credits, ...parts.paragraphs, ...parts.dropped];
  return [...single, ...several].some((part) => part?.line === line);
}

/** Parts without a line, wherever it was read. */
function without(parts: Parts, line: number): Parts {
  const one = <T extends { line: number }>(part: T | null): T | null => (part?.line === line ? null : part);
  const many = <T extends { line: number }>(list: readonly T[]): T[] => list.filter((part) => part.line !== line);
  const at = parts.paragraphs.findIndex((paragraph) => paragraph.line === line);
  const moved = (index: number): number[] => (at < 0 || index < at ? [index] : index === at ? [] : [index - 1]);
  const { dateline } = parts;
  const isGone = dateline?.line === line;
  const paragraph = dateline?.paragraph == null ? null : (moved(dateline.paragraph)[0] ?? null);
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
    subheadings: parts.subheadings.flatMap(moved),
    dropped: many(parts.dropped),
  };
}
