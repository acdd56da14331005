import type { ClassifiedLine } from './classify.ts';
import { readDatelineLine } from './dateline.ts';
import { isCaption } from './header-lines.ts';
import { keyOf } from './lines.ts';
import { isSection } from './sections.ts';

/** Where the article lies on a whole page that was saved as text: indexes into its lines. */
export interface PageArticle {
  /** The line of the headline, or of the first of the lines of its head; the first of the body where it has none. */
  headline: number;
  /** The last line of its head: the same as `headline` where that stands alone. */
  headEnd: number;
  /** The first line of the body. */
  start: number;
  /** After the last line of the body. */
  end: number;
}

/** A line of at most so many words that ends no sentence is a bit of a page: a section, a link, a label. */
const BIT = 5;
/** So many bits in a row, before the first prose or after the last, are a menu. */
const MENU = 8;
/** So many lines at least of a menu at the head are known as such. */
const KNOWN = 2;
/** A sentence of so many words is prose, a line of `LONG` words too. */
const SENTENCE = 10;
const LONG = 30;
/** Right below prose a line of so many words belongs to it, whatever its end. */
const CONTINUES = 15;
/** And one that ends a sentence, a last short paragraph, of so many. */
const LAST = 3;
/** So many lines of captions, sub-headings and links may stand between two paragraphs of an article. */
const GAP = 5;
/** A headline stands at most so many lines over the body, and over the stamp. */
const HEAD = 15;
const OVER_STAMP = 3;
/** A head has fewer lines of text than this right above each other. */
const MOST_HEAD = 4;
/** So many words of prose are an article. */
const ARTICLE = 40;
/** What pages show sums up to this before a text counts as a page. */
const ENOUGH = 3;
/** «عنوان - قسم - موقع»: signs between the parts of a page title. */
const TITLE_SIGN = /\s[-–—|:»›«•·]{1,2}\s|\s?\|\s?/gu;
const PAGE_FURNITURE: ReadonlySet<string> = new Set(['navigation', 'comments', 'sharing', 'subscribing', 'related', 'rights']);

/**
 * Finds the article on a whole page that was saved as text. A text is a page where several of these come together: its first
 * line stands again further down, alone or without the names of section and site behind it; a long menu, or one at the head; furniture of many
 * kinds; a line of rights. The headline is then that repeated line, nearest above the body, and the body is the first stretch
 * of prose below it, which only a few short lines interrupt. Where nothing is repeated, the headline is sought above the body.
 * @returns null for a clipping of nothing but an article
 */
export function findPage(lines: readonly ClassifiedLine[]): PageArticle | null {
  const repeated = repetitionsOfTitle(lines);
  if (!looksLikePage(lines, repeated.length > 0)) return null;
  const body = findProse(lines, (repeated[0] ?? 0) + 1);
  if (body === null) return null;
  const title = repeated.filter((index) => index < body.start).at(-1);
  const headEnd = title ?? headlineAbove(lines, body.start);
  return { headline: title ?? headFrom(lines, headEnd, body.start), headEnd, ...body };
}

/**
 * Where the head begins whose last line is known: kicker, headline and deck stand right above each other, a few lines below furniture,
 * a stamp or the beginning of the text. More lines than that are a list of links, and the last alone is of the article.
 */
function headFrom(lines: readonly ClassifiedLine[], end: number, start: number): number {
  if (end >= start) return end;
  let from = end;
  while (lines[from - 1]?.kind === 'text' && end - from < MOST_HEAD) from -= 1;
  return end - from < MOST_HEAD && lines.slice(from, end).every((line) => !line.stops && line.words < LONG) ? from : end;
}

/**
 * The headline where no line says the title again: longer than a link, no question, caption or dateline, right over the stamp
 * nearest to the body, else nearest above the body; the body's first line where there is none.
 */
function headlineAbove(lines: readonly ClassifiedLine[], start: number): number {
  const from = Math.max(0, start - HEAD);
  const stamp = lines.findLastIndex((line, index) => index >= from && index < start && line.kind === 'stamp');
  const isHeadline = (line: ClassifiedLine): boolean =>
    line.kind === 'text' && line.words > BIT && !line.stops && !isCaption(line) && readDatelineLine(line) === null;
  const nearest = (end: number, begin: number): number =>
    lines.findLastIndex((line, index) => index >= begin && index < end && isHeadline(line));
  const over = stamp === -1 ? -1 : nearest(stamp, Math.max(from, stamp - OVER_STAMP));
  const found = over === -1 ? nearest(start, from) : over;
  return found === -1 ? start : found;
}

/** The lines, five or more below the first, that say again what the first says, or its beginning up to a sign. */
function repetitionsOfTitle(lines: readonly ClassifiedLine[]): number[] {
  const [first] = lines;
  if (first === undefined || first.words < 3) return [];
  const titles = new Set([first.key]);
  for (const sign of first.text.matchAll(TITLE_SIGN)) {
    const key = keyOf(first.text.slice(0, sign.index));
    if (key.split(' ').length >= 3) titles.add(key);
  }
  return lines.flatMap((line, index) => (index >= 5 && titles.has(line.key) ? [index] : []));
}

function looksLikePage(lines: readonly ClassifiedLine[], repeatsTitle: boolean): boolean {
  let menu = 0;
  let run = 0;
  const kinds = new Map<string, number>();
  for (const line of lines) {
    run = line.words <= BIT && !line.stops ? run + 1 : 0;
    menu = Math.max(menu, run);
    if (line.kind === 'furniture') kinds.set(line.furniture.name, (kinds.get(line.furniture.name) ?? 0) + 1);
  }
  const furniture = [...kinds].filter(([name]) => PAGE_FURNITURE.has(name));
  const many = furniture.length >= 3 && furniture.reduce((sum, [, count]) => sum + count, 0) >= 5;
  const hasMenu = menu >= MENU && furniture.length > 0;
  const signs = [repeatsTitle, repeatsTitle, hasMenu, opensWithMenu(lines), many, many && hasMenu, kinds.has('rights')];
  return signs.filter(Boolean).length >= ENOUGH;
}

/** Whether the text begins with a menu, some lines of which are known as sections or furniture: verses are not. */
function opensWithMenu(lines: readonly ClassifiedLine[]): boolean {
  const head = lines.slice(0, MENU);
  const known = head.filter((line) => line.kind === 'furniture' || isSection(line.key));
  return head.length === MENU && known.length >= KNOWN && head.every((line) => line.words <= BIT && !line.stops);
}

const isProse = (line: ClassifiedLine): boolean => line.kind === 'text' && (line.stops ? line.words >= SENTENCE : line.words >= LONG);

/** The first stretch of prose of an article's length from an index on; the longest where none is so long. */
function findProse(lines: readonly ClassifiedLine[], from: number): Pick<PageArticle, 'start' | 'end'> | null {
  let best: { start: number; end: number; words: number } | null = null;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || !isProse(line)) continue;
    const found = stretchFrom(lines, index);
    if (best === null || found.words > best.words) best = found;
    if (found.words >= ARTICLE) break;
    index = found.end;
  }
  return best && { start: best.start, end: best.end };
}

function stretchFrom(lines: readonly ClassifiedLine[], start: number): { start: number; end: number; words: number } {
  let [end, words] = [start, 0];
  for (let index = start; index < lines.length && index - end <= GAP; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const continues = index === end && line.kind === 'text' && line.words >= (line.stops ? LAST : CONTINUES);
    if (!isProse(line) && !continues) continue;
    end = index + 1;
    words += line.words;
  }
  return { start, end, words };
}
