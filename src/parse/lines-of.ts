import type { Parts } from '../model/parts.ts';

/** The lines under which anything stands in the parts of a clipping, what was dropped included; not those joined to others. */
export function linesOf(parts: Parts): Set<number> {
  const { kicker, headline, alternativeHeadline, dateline, author, section, views } = parts;
  const several = [parts.decks, parts.captions, parts.stamps, parts.credits, parts.paragraphs, parts.dropped].flat();
  const single = [kicker, headline, alternativeHeadline, dateline, author, section, views].filter((part) => part !== null);
  return new Set([...single, ...several].map(({ line }) => line));
}
