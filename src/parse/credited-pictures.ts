import type { ClassifiedLine } from './classify.ts';

/** «© AGENCY / NAME»: whose a photograph is, and not the year from which a page holds its rights. */
const CREDIT = /^(?:©|\(c\))\s?\p{L}/iu;
/** What stands below the credit of a photograph inside an article has at most so many words. */
const CAPTION = 15;
/** A line of so many words that ends a sentence is a paragraph. */
const PARAGRAPH = 12;

/**
 * The lines below credits of photographs that stand between two paragraphs: a caption or the headline of another article, no
 * sentence either.
 * @returns their numbers
 */
export function findPictureLines(lines: readonly ClassifiedLine[]): ReadonlySet<number> {
  const isParagraph = (line: ClassifiedLine | undefined): boolean => line?.kind === 'text' && line.stops && line.words >= PARAGRAPH;
  const found = lines.filter((line, index) => {
    const credit = lines[index - 1];
    if (line.kind !== 'text' || line.stops || line.words > CAPTION) return false;
    if (credit?.kind !== 'furniture' || credit.furniture.name !== 'rights' || !CREDIT.test(credit.text)) return false;
    return isParagraph(lines[index - 2]) && isParagraph(lines[index + 1]);
  });
  return new Set(found.map(({ number }) => number));
}
