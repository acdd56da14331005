import { z } from 'zod';

/** A run of lines of a clipping: first and last, 1-based, both in it. */
export type LineRange = readonly [from: number, to: number];

const EXPECTED = 'a line (7), or the first and last line of a range: 7-9 or [7, 9]';

/** A run of lines as an editor writes it: `7`, `7-9` or `[7, 9]`. */
export const lineRangeSchema = z
  .unknown()
  .transform((value, context): LineRange => {
    const range = readRange(value);
    if (range) return range;
    context.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  })
  .describe(EXPECTED);

function readRange(value: unknown): LineRange | null {
  const ends =
    typeof value === 'string' ? value.split('-').map((end) => (/^\s*\d{1,7}\s*$/.test(end) ? Number(end) : Number.NaN)) : [value].flat();
  const [from, to = from] = ends;
  if (ends.length > 2 || !isLine(from) || !isLine(to) || to < from) return null;
  return [from, to];
}

const isLine = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Whether a line is in a run. */
export function holdsLine([from, to]: LineRange, line: number): boolean {
  return line >= from && line <= to;
}
