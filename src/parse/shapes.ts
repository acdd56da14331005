import { englishMonthOf, monthOf } from '../arabic/months.ts';
import { clean } from '../arabic/normalize.ts';
import { englishWeekdayOf, weekdayOf } from '../arabic/weekdays.ts';
import type { Parts } from '../model/parts.ts';

/** No layout line is longer than this, in UTF-16 units; the shape of a longer one is `PROSE`. */
const LONGEST = 160;
const PROSE = '¶';

const WORDS = /([\p{L}\p{M}]+)/u;

/**
 * The shape of a line, as layout signatures of outlets.yaml are written: every digit of any family is `9`, Arabic names of
 * days and months are `{weekday}` and `{month}`, English ones `{weekday-en}` and `{month-en}`, runs of white space one space,
 * invisible characters gone. A line longer than any layout line is `¶`. Idempotent.
 */
export function shapeOf(text: string): string {
  if (text.length > LONGEST) return PROSE;
  return withoutNames(clean(text).replace(/\p{Nd}/gu, '9'));
}

/** Puts placeholders for names; `split` leaves the words at odd places and what stands between them at even ones. */
function withoutNames(text: string): string {
  const parts = text.split(WORDS);
  for (let index = 1; index < parts.length; index += 2) {
    const [word = '', gap, following] = parts.slice(index, index + 3);
    if (gap === ' ' && monthOf(`${word} ${following}`) !== null) parts.splice(index, 3, '{month}');
    else parts[index] = shapeOfWord(word);
  }
  return parts.join('');
}

function shapeOfWord(word: string): string {
  if (monthOf(word) !== null) return '{month}';
  if (weekdayOf(word) !== null) return '{weekday}';
  if (englishMonthOf(word) !== null) return '{month-en}';
  return englishWeekdayOf(word) === null ? word : '{weekday-en}';
}

/**
 * The lines by which a clipping shows a layout: every line of the signature is the shape of one whole line, in the same order;
 * other lines may stand between.
 * @param shapes of the clipping's lines (`Parts.shapes`)
 * @param signature one entry of an outlet's `layouts`
 * @returns those lines as printed, or null where the clipping has another layout
 */
export function linesOfLayout(shapes: Parts['shapes'], signature: readonly string[]): string[] | null {
  const lines: string[] = [];
  let at = 0;
  for (const wanted of signature.map(shapeOf)) {
    while (at < shapes.length && shapes[at]?.shape !== wanted) at++;
    const line = shapes[at];
    if (line === undefined) return null;
    lines.push(line.text);
    at++;
  }
  return lines;
}
