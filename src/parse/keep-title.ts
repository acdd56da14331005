import type { ClassifiedLine } from './classify.ts';
import type { Furniture } from './furniture.ts';

/** Classes of furniture among which are everyday words that an article may be called: «البريد الإلكتروني», «إعلانات». */
const EVERYDAY: ReadonlySet<Furniture['name']> = new Set(['sharing', 'images', 'subscribing', 'advertising', 'endings']);
/** A name has at most so many words. */
const NAME = 4;

/**
 * Takes a first line that would be furniture anywhere else for text where it stands as a headline does: right over a stamp,
 * or over a name and a stamp.
 */
export function keepTitle(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const [first, second, third] = lines;
  if (first?.kind !== 'furniture' || !EVERYDAY.has(first.furniture.name)) return [...lines];
  const named = second?.kind === 'byline' || (second?.kind === 'text' && second.words <= NAME && !second.stops);
  if (second?.kind !== 'stamp' && !(named && third?.kind === 'stamp')) return [...lines];
  const { furniture, ...line } = first;
  return [{ ...line, kind: 'text' }, ...lines.slice(1)];
}
