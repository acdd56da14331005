import type { ArticleSummary } from '../model/summary.ts';
import type { DateStyle } from '../ui/display-date.ts';
import { link } from '../ui/link.ts';
import { displayDigits } from '../ui/number.ts';
import { SECTION_WORDS } from '../ui/section-words.ts';
import { bucketsOf, UNDATED } from './buckets.ts';

/** A bucket of a long list as a link. */
export interface BucketLink {
  period: string;
  /** «2024», «بلا تاريخ محدد». */
  text: string;
  /** Base-aware address of its first page. */
  href: string;
  count: number;
}

/** What a bucket is called: its year, or that it has none. */
export function bucketName(period: string, style: Pick<DateStyle, 'digits'>): string {
  return period === UNDATED ? SECTION_WORDS.timeline.undated : displayDigits(period, style.digits);
}

/**
 * Links to the pages by year of a long list, newest year first, what belongs to no year last.
 * @param path of the list, with a slash at its end, without the base path
 * @param countOf what an article counts for: 1, or its statements where these are listed
 */
export function bucketLinks(
  articles: readonly ArticleSummary[],
  path: string,
  style: Pick<DateStyle, 'digits'>,
  countOf: (article: ArticleSummary) => number = () => 1,
): BucketLink[] {
  const links = bucketsOf(articles).map(({ period, articles: held }) => ({
    period,
    text: bucketName(period, style),
    href: link(`${path}${period}/`),
    count: held.reduce((sum, article) => sum + countOf(article), 0),
  }));
  return [...links.filter(({ period }) => period !== UNDATED).reverse(), ...links.filter(({ period }) => period === UNDATED)];
}

/** Base-aware addresses of the pages of a bucket: `…/2024/`, `…/2024/2/`. */
export function bucketPageLinks(path: string, period: string, pages: number): string[] {
  return Array.from({ length: pages }, (_, index) => link(`${path}${period}/${index === 0 ? '' : `${index + 1}/`}`));
}
