import { clean } from '../arabic/normalize.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import { holdsLine, type LineRange } from '../model/line-range.ts';
import type { Paragraph, Parts } from '../model/parts.ts';
import { LINE_BREAK } from './lines.ts';
import { linesOf } from './lines-of.ts';

/** What an editor says of the lines of one article. */
export interface LineEdits {
  /** The lines that the article has in the file, or null for all; others belong to another article. */
  extent: LineRange | null;
  /** Lines that are left out. */
  drop: readonly LineRange[];
  /** Lines that are paragraphs, whatever they would be read as. */
  keep: readonly LineRange[];
}

/**
 * Reads a clipping as an editor wants its lines read: what lies outside of the article or is left out is blank when the rest is
 * read, so that line numbers stay true; what is left out comes back as dropped, what is kept as paragraphs that are marked so. A
 * kept line brings the lines with it that it was joined with. A line that is left out too is not kept.
 * @param parse reads the parts of a text
 */
export function applyLineEdits(text: string, { extent, drop, keep }: LineEdits, parse: (text: string) => Parts): Parts {
  if (extent === null && drop.length === 0 && keep.length === 0) return parse(text);
  const lines = text.split(LINE_BREAK);
  const isIn = (ranges: readonly LineRange[], line: number): boolean => ranges.some((range) => holdsLine(range, line));
  const dropped: DroppedLine[] = [];
  const read = lines.map((printed, index) => {
    const line = index + 1;
    if (extent !== null && !holdsLine(extent, line)) return '';
    if (!isIn(drop, line)) return printed;
    if (clean(printed) !== '') dropped.push({ line, text: printed.trim(), reason: 'editor' });
    return '';
  });
  const parts = keepLines(parse(read.join('\n')), (line) => isIn(keep, line), read);
  return { ...parts, dropped: [...parts.dropped, ...dropped].sort((a, b) => a.line - b.line) };
}

/**
 * Makes paragraphs of what was read as anything else on lines that the editor keeps, each with all the lines that were joined
 * to it; what was cut off a paragraph comes back with its whole line.
 */
function keepLines(parts: Parts, isKept: (line: number) => boolean, lines: readonly string[]): Parts {
  const kept = new Map(groupLines(parts, lines).flatMap((group) => (group.lines.some(isKept) ? [[group.line, group.text]] : [])));
  const moved = new Set<number>();
  const stays = (at: { line: number }): boolean => {
    if (!kept.has(at.line)) return true;
    moved.add(at.line);
    return false;
  };
  const one = <T extends { line: number }>(at: T | null): T | null => (at && stays(at) ? at : null);
  const { dateline } = parts;
  const rest: Parts = {
    ...parts,
    kicker: one(parts.kicker),
    headline: one(parts.headline),
    alternativeHeadline: one(parts.alternativeHeadline),
    decks: parts.decks.filter(stays),
    captions: parts.captions.filter(stays),
    stamps: parts.stamps.filter(stays),
    dateline: dateline === null || dateline.paragraph !== null ? dateline : one(dateline),
    author: one(parts.author),
    section: one(parts.section),
    views: one(parts.views),
    credits: parts.credits.filter(stays),
    dropped: parts.dropped.filter(stays),
  };
  const others = parts.paragraphs.filter(({ line }) => !kept.has(line));
  const paragraphs = [...others, ...[...kept].map(([line, text]): Paragraph => ({ line, text, kept: true }))].sort(
    (a, b) => a.line - b.line,
  );
  const headings = new Set(parts.subheadings.map((index) => parts.paragraphs[index]?.line));
  const inline = rest.dateline?.paragraph == null ? null : paragraphs.findIndex(({ line }) => line === rest.dateline?.line);
  const subheadings = paragraphs.flatMap(({ line }, index) => (headings.has(line) && !moved.has(line) ? [index] : []));
  return { ...rest, paragraphs, subheadings, dateline: rest.dateline && { ...rest.dateline, paragraph: inline === -1 ? null : inline } };
}

interface LineGroup {
  /** The line under which a part has them. */
  line: number;
  lines: number[];
  /** Their words, with a space for each break. */
  text: string;
}

/** The lines that are not blank, each with those right below that no part has of themselves: they were joined to it. */
function groupLines(parts: Parts, lines: readonly string[]): LineGroup[] {
  const named = linesOf(parts);
  const groups: LineGroup[] = [];
  for (const [index, printed] of lines.entries()) {
    const [line, text] = [index + 1, printed.trim()];
    if (clean(text) === '') continue;
    const group = groups.at(-1);
    if (group === undefined || named.has(line) || group.lines.at(-1) !== index) groups.push({ line, lines: [line], text });
    else {
      group.lines.push(line);
      group.text += ` ${text}`;
    }
  }
  return groups;
}
