import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import { dateFromWords } from '../ui/date-from-words.ts';
import { PUBLISHED_WORDS } from '../ui/words.ts';

/** How the date of publication of an article is known. */
export interface PublishedOn {
  /** In words, for the evidence: «مطبوع في القصاصة». */
  how: string;
  /** The same, where it is inferred or converted, for the strip under the headline; else null. */
  flag: string | null;
  /** The dates of the record on which it rests, or, where the editor set it, those that were printed instead. */
  rests: DateEvidence[];
}

/**
 * Says how the date of publication is known, and from which words. A stamp whose day and month could be swapped says no more
 * than its year.
 */
export function publishedOn(article: Pick<Article, 'dates' | 'edtf' | 'datePublished' | 'datePublishedFrom'>): PublishedOn {
  const { dates, edtf, datePublished, datePublishedFrom: from } = article;
  const printed = dates.filter(({ role }) => role === 'published');
  const words = dateFromWords(article);
  if (from === null || words === null) return { how: PUBLISHED_WORDS.unknown, flag: null, rests: [] };
  if (from === 'editor') return { how: words, flag: null, rests: printed };
  if (from === 'stamp' && datePublished === null) return { how: PUBLISHED_WORDS.ambiguous, flag: null, rests: printed };
  const bounds = dates.filter(({ role }) => role === 'notBefore' || role === 'notAfter');
  if (from === 'inferred' && datePublished === null && bounds.length > 0)
    return { how: PUBLISHED_WORDS.fromText, flag: PUBLISHED_WORDS.fromText, rests: bounds };
  const rests = dates.filter(({ role, value }) => value === edtf && (role === 'published' || role === 'dateline'));
  return { how: words, flag: from === 'inferred' ? words : null, rests };
}
