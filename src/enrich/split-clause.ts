import { trimEndSigns } from '../arabic/trim-signs.ts';
import type { ReportedClause } from './find-reported-speech.ts';

/** Pieces of a clause around quotations in it that are shorter say nothing by themselves. */
const LEAST_WORDS_OF_PIECE = 6;

/** The pieces of a reported clause outside the quotations in it, which are statements of their own: no words count twice. */
export function splitClause(
  text: string,
  { start, end }: Pick<ReportedClause, 'start' | 'end'>,
  taken: readonly { open: number; close: number }[],
): { start: number; end: number }[] {
  const inside = taken.filter(({ open, close }) => open < end && close > start);
  if (inside.length === 0) return [{ start, end }];
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const { open, close } of [...inside, { open: end, close: end }]) {
    const words = text.slice(from, Math.max(from, open));
    if (from > start && !/^[\s،,؛:.»”"']*و(?:أن|إن|ان)/u.test(words)) {
      from = Math.max(from, close);
      continue;
    }
    const lead = words.length - words.replace(/^[\s،,؛:.»”"و]+/u, '').length;
    const piece = trimEndSigns(words.slice(lead), /[\s،,؛:.«“"]/u);
    if (piece.split(/\s+/u).length >= LEAST_WORDS_OF_PIECE) pieces.push({ start: from + lead, end: from + lead + piece.length });
    from = Math.max(from, close);
  }
  return pieces;
}
