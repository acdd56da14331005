import type { Site } from '../model/site.ts';
import { displayDigits } from './number.ts';
import { WORDS } from './words.ts';

/** The title of a page of a list, so that no two pages share one: «مارس 2020، صفحة 2»; that of the first page is the list's. */
export function pageTitle(title: string, page: number, digits: Site['digits']): string {
  return page === 1 ? title : `${title}، ${WORDS.chrome.page} ${displayDigits(page, digits)}`;
}
