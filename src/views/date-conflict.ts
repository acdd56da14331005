import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';

/** One of the dates that a clipping prints for itself. */
export interface PrintedDay extends DateEvidence {
  /** Whether it is the date of publication of the record. */
  isTaken: boolean;
}

/**
 * The dates of publication and of the dateline that a clipping prints, each value once, where they disagree and the record
 * says so; none where they agree or one can well follow the other.
 */
export function conflictingDates({ dates, datePublished, messages }: Pick<Article, 'dates' | 'datePublished' | 'messages'>): PrintedDay[] {
  if (!messages.some(({ rule }) => rule === 'date-conflict')) return [];
  const printed = dates.filter(({ role }) => role === 'published' || role === 'dateline');
  const values = printed.filter(({ value }, index) => printed.findIndex((other) => other.value === value) === index);
  return values.length < 2 ? [] : values.map((date) => ({ ...date, isTaken: datePublished?.slice(0, 10) === date.value }));
}
