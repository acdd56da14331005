import { tz } from '@date-fns/tz';
import { parseISO } from 'date-fns/parseISO';
import type { Archive } from '../archive/create-archive.ts';
import { earliest } from '../model/edtf.ts';
import { displayDate } from '../ui/display-date.ts';
import { sourceWords } from '../ui/source-words.ts';
import { DATE_FROM_WORDS } from '../ui/words.ts';
import { certainDate } from './certain-date.ts';

/** An article as a feed names it. */
export interface FeedItem {
  title: string;
  /** Site-relative, without the base path. */
  url: string;
  /** Source and date in words, as precise as it is known. */
  description: string;
  /** null where the day is not known, or inferred: a feed has no other way to date an item, and none is made up. */
  publishedAt: Date | null;
}

/**
 * The newest articles, newest first. One that is known to a month, a year or an interval, or whose day is inferred, stands where
 * its earliest day would, undated, with what is known in its description; one of which nothing is known is left out.
 * @param limit how many at most
 */
export function feedItems({ articles, site }: Archive, limit: number): FeedItem[] {
  return articles
    .flatMap((article) => {
      const { headline, url, edtf, datePublished, datePublishedFrom } = article;
      if (edtf === null) return [];
      const certain = certainDate(article);
      const publishedAt = certain === null ? null : instant(certain, site.timezone);
      const at = publishedAt ?? instant(earliest(edtf) ?? edtf.replace('../', ''), site.timezone);
      const said = [sourceWords(article), displayDate(datePublished ?? edtf, site)];
      if (datePublishedFrom === 'inferred') said.push(DATE_FROM_WORDS.inferred);
      const description = said.join(' · ');
      return [{ at: at.getTime(), item: { title: headline, url, description, publishedAt } }];
    })
    .sort((a, b) => b.at - a.at || (a.item.url < b.item.url ? -1 : 1))
    .slice(0, limit)
    .map(({ item }) => item);
}

/** A day counts from its midnight UTC, so that every reader names the same day; a minute without an offset is the site's. */
function instant(date: string, timezone: string): Date {
  return new Date(parseISO(date, { in: tz(date.includes('T') ? timezone : 'UTC') }).getTime());
}
