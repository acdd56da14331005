import { type DateStyle, displayDate } from './display-date.ts';
import { plural } from './plural.ts';
import { COUNTED, WORDS } from './words.ts';

/**
 * What the archive holds, in one sentence: «1,284 مقالًا من 6 مصادر، من 3 يناير/ كانون الثاني 2019 إلى …».
 * @param overview counts, and the EDTF points between which the known dates lie, or null
 */
export function overviewSentence(
  { articles, outlets, from, to }: { articles: number; outlets: number; from: string | null; to: string | null },
  style: DateStyle,
): string {
  const what = plural(articles, COUNTED.article, style.digits);
  const whence = outlets > 0 ? ` ${WORDS.home.from} ${plural(outlets, COUNTED.outletAfterPreposition, style.digits)}` : '';
  if (from === null || to === null) return `${what}${whence}.`;
  const [first, last] = [from, to].map((date) => displayDate(date, style, { weekday: false, time: false }));
  if (first === last) return `${what}${whence}، ${WORDS.home.from} ${first}.`;
  return `${what}${whence}، ${WORDS.home.from} ${first} ${WORDS.home.to} ${last}.`;
}
