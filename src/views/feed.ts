import { tz } from '@date-fns/tz';
import { parseISO } from 'date-fns/parseISO';
import type { Archive } from '../archive/create-archive.ts';

/** An article as a feed names it. */
export interface FeedItem {
  title: string;
  /** Site-relative, without the base path. */
  url: string;
  publishedAt: Date;
}

/**
 * The newest articles whose day of publication is known, newest first; a feed has no honest place for the others.
 * @param limit how many at most
 */
export function feedItems({ articles, site }: Archive, limit: number): FeedItem[] {
  return articles
    .flatMap(({ headline, url, datePublished }) =>
      datePublished === null ? [] : [{ title: headline, url, publishedAt: instant(datePublished, site.timezone) }],
    )
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || (a.url < b.url ? -1 : 1))
    .slice(0, limit);
}

/** A day counts from its midnight UTC, so that every reader names the same day; a minute without an offset is the site's. */
function instant(date: string, timezone: string): Date {
  return new Date(parseISO(date, { in: tz(date.includes('T') ? timezone : 'UTC') }).getTime());
}
