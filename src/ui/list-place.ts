import type { Site } from '../model/site.ts';
import { displayDigits } from './number.ts';
import { SECTION_WORDS } from './section-words.ts';
import { WORDS } from './words.ts';

/** Where in its list a page stands, before how much is on it: «صفحة 2 من 5، فيها »; empty where the list has one page. */
export function listPlace({ page, pages }: { page: number; pages: number }, digits: Site['digits']): string {
  if (pages === 1) return '';
  return `${WORDS.chrome.page} ${displayDigits(page, digits)} ${SECTION_WORDS.lists.of} ${displayDigits(pages, digits)}، ${SECTION_WORDS.lists.onIt} `;
}
