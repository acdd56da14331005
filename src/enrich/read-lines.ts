import type { Parts } from '../model/parts.ts';
import type { LinePart, ReadLine } from '../model/read-line.ts';

/** What the lines of a clipping were read as, paragraphs and dropped lines left out; in the order of the file. */
export function readLinesOf(parts: Parts): ReadLine[] {
  const lines: ReadLine[] = [];
  const known = new Set<string>();
  const read = new Set<number>();
  const add = (part: LinePart, at: { line: number } | null): void => {
    if (!at || known.has(`${part} ${at.line}`)) return;
    known.add(`${part} ${at.line}`);
    read.add(at.line);
    lines.push({ line: at.line, part });
  };
  add('kicker', parts.kicker);
  add('headline', parts.headline);
  add('alternativeHeadline', parts.alternativeHeadline);
  for (const deck of parts.decks) add('alternativeHeadline', deck);
  for (const caption of parts.captions) add('caption', caption);
  for (const stamp of parts.stamps) add(stamp.role, stamp);
  add('dateline', parts.dateline);
  add('author', parts.author);
  add('section', parts.section);
  add('views', parts.views);
  for (const credit of parts.credits) add('credit', credit);
  const { headlines = [], dates = [], publishers = [], authors = [], sections = [], descriptions = [] } = parts.metadata ?? {};
  for (const fact of [...headlines, ...dates, ...publishers, ...authors, ...sections, ...descriptions]) {
    if (!read.has(fact.line)) add('metadata', fact);
  }
  return lines.sort((a, b) => a.line - b.line);
}
