import type { Article } from '../model/article.ts';
import { DATE_FROM_WORDS } from './words.ts';

/** How the date of publication of an article is known, in Arabic; null where there is none. A day that is printed in another way says so. */
export function dateFromWords({
  dates,
  datePublished,
  datePublishedFrom,
}: Pick<Article, 'dates' | 'datePublished' | 'datePublishedFrom'>): string | null {
  if (datePublishedFrom === null) return null;
  if (datePublishedFrom !== 'inferred' || datePublished === null) return DATE_FROM_WORDS[datePublishedFrom];
  const day = datePublished.slice(0, 10);
  const printed = dates.find(({ role, value }) => (role === 'published' || role === 'dateline') && value === day);
  // A stamp stands on no line of the text.
  const inText = dates.some(({ role, value, line }) => role === 'mentioned' && value === day && line === printed?.line);
  if (inText) return 'تاريخ يسميه النص «اليوم»';
  return printed?.calendar === 'hijri' ? 'تاريخ محوّل من التقويم الهجري' : 'تاريخ استُنتج فيه ترتيب اليوم والشهر';
}
