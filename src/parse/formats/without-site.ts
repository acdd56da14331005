import type { PageFact } from '../../model/page-metadata.ts';
import { keyOf } from '../lines.ts';

/** What stands between a headline and the names of section and site in the title of a window. */
const BETWEEN = /\s+[|–—\-•·»›:/]+\s+|\s*[|•]\s*/gu;

/**
 * A title without the name of the site that stands behind or before it: «عنوان | صحيفة النهر».
 * @param publishers the names that the page gives of its site
 */
export function withoutSite(title: string, publishers: readonly PageFact[]): string {
  const names = publishers.map(({ value }) => keyOf(value)).filter((name) => name !== '');
  const isSite = (part: string): boolean => names.includes(keyOf(part));
  const breaks = [...title.matchAll(BETWEEN)];
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (last && isSite(title.slice(last.index + last[0].length))) return withoutSite(title.slice(0, last.index), publishers);
  if (first && isSite(title.slice(0, first.index))) return withoutSite(title.slice(first.index + first[0].length), publishers);
  return title.trim();
}
