import { toLatinDigits } from '../arabic/digits.ts';
import type { ClassifiedLine } from './classify.ts';

/** «(1)», «2.»: a number alone on a line, and how long such a line is at the most. */
const LONGEST = 12;
const NUMBER = /^[([]?\s?(?<number>\p{Nd}{1,2})\s?[)\].:–—-]{0,2}$/u;

/** The number that a line is and nothing else, or null. */
export function numberAlone(line: string): number | null {
  const { number } = (line.length <= LONGEST && NUMBER.exec(line)?.groups) || {};
  return number === undefined ? null : Number(toLatinDigits(number));
}

/**
 * Where the parts of an article that is numbered begin: the line that is a number one alone, «(1)», if a number two stands alone
 * further down, words below each of them, and words above the first, of which the last are the headline.
 * @param lines all of them: a number alone is no text
 * @returns the number of the line, or null
 */
export function findFirstPart(lines: readonly ClassifiedLine[]): number | null {
  const numbered = lines.flatMap((line, index) => {
    const value = lines[index + 1]?.kind === 'text' ? numberAlone(line.text) : null;
    return value === null ? [] : [{ line: line.number, value }];
  });
  const at = numbered.findIndex(({ value }, index) => value === 1 && numbered[index + 1]?.value === 2);
  const first = numbered[at]?.line ?? null;
  return first !== null && lines.some((line) => line.kind === 'text' && line.number < first) ? first : null;
}
