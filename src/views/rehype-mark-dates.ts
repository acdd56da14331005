import type { Element, ElementContent, Root } from 'hast';
import type { DateEvidence } from '../model/date-evidence.ts';
import { paragraphsOf, textOf } from './paragraphs-of.ts';
import { type WrappedRange, wrapRanges } from './wrap-ranges.ts';

/** Roles of a date that the words themselves mean; bounds are derived, from an office for example. */
const MEANT: ReadonlySet<DateEvidence['role']> = new Set(['published', 'modified', 'dateline', 'event', 'mentioned']);
/** What `datetime` can say: a year, a month or a day; an interval has no form there. */
const POINT = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Puts the words of each date that was read in the body into `<time>`: the class names its role, the title says how it was
 * derived.
 * @param paragraphLines 1-based line of the clipping on which each paragraph begins
 */
export function rehypeMarkDates(dates: readonly DateEvidence[], paragraphLines: readonly number[]) {
  return (tree: Root): void => {
    const paragraphs = paragraphsOf(tree);
    const texts = new Map<Element, string>();
    const ranges = new Map<Element, WrappedRange[]>();
    for (const { role, value, text, line, note } of dates) {
      const index = line === null ? -1 : paragraphLines.findLastIndex((first) => first <= line);
      const paragraph = paragraphs[index];
      if (!paragraph || text === '' || !MEANT.has(role) || !POINT.test(value)) continue;
      const words = texts.get(paragraph) ?? paragraph.children.map(textOf).join('');
      texts.set(paragraph, words);
      const taken = ranges.get(paragraph) ?? [];
      ranges.set(paragraph, taken);
      const found = occurrences(words, text).find(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
      if (!found) continue;
      const wrapper = (children: ElementContent[]): Element => ({
        type: 'element',
        tagName: 'time',
        properties: { className: ['date', `date-${role}`], dateTime: value, ...(note !== null && { title: note }) },
        children,
      });
      taken.push({ ...found, wrapper });
    }
    for (const [paragraph, ofParagraph] of ranges) wrapRanges(paragraph, ofParagraph);
  };
}

interface Stretch {
  start: number;
  end: number;
}

const LETTER_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}\p{N}]/u;
/** A word's beginning with the letters that Arabic joins to the next word. */
const PROCLITICS = /(?<![\p{L}\p{M}\p{N}])[وفبكل]{1,2}$/u;

/** Where words stand in a text: as whole words, before which letters that Arabic writes joined may stand. */
function occurrences(text: string, words: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - 3), start);
    if (!LETTER_AFTER.test(text.slice(end)) && (!LETTER_BEFORE.test(before) || PROCLITICS.test(before))) found.push({ start, end });
  }
  return found;
}
