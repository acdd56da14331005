import type { DroppedLine } from '../model/dropped-line.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineLine } from './dateline.ts';
import type { PageArticle } from './find-page.ts';

/** Signatures, stamps and agencies of a page stand at most so many lines below the body. */
const FOOT = 3;
/** Names, captions and places stand at most so many lines from a stamp. */
const NEAR_STAMP = 2;
/** A line of so many words right below the headline is a deck. */
const DECK = 5;
/** «(رويترز)», «--(أ ب ج)» */
const BRACKETED = /^[-–—\s]*[([][^()[\]]{2,40}[)\]]$/u;

/**
 * Keeps the lines of the article on a whole page, and of what stands around it what speaks of the article: stamps, bylines,
 * datelines and counters between headline and body and right below, names and captions beside a stamp, a deck under the
 * headline; but no line that the page prints elsewhere too, its own name beside a stamp aside. A stamp of the page itself is kept only where the article has none.
 * @param dropped gets the other lines
 */
export function keepArticle(lines: readonly ClassifiedLine[], page: PageArticle, dropped: DroppedLine[]): ClassifiedLine[] {
  const foot = footEnd(lines, page.end);
  const isNear = (index: number): boolean => index >= page.headline && index < foot;
  const elsewhere = new Set(lines.flatMap((line, index) => (isNear(index) ? [] : [line.key])));
  const stampsNear = lines.some((line, index) => line.kind === 'stamp' && isNear(index) && !isIn(page, index));
  return lines.filter((line, index) => {
    const kept =
      isIn(page, index) ||
      (index >= page.headline && index <= page.headEnd) ||
      (isNear(index)
        ? speaksOfArticle(lines, index, page) && !(line.kind === 'text' && elsewhere.has(line.key) && !isSiteByStamp(lines, index))
        : isStamp(line) && !stampsNear && index < page.start);
    if (!kept) dropped.push({ line: line.number, text: line.text, reason: 'furniture' });
    return kept;
  });
}

const isStamp = (line: ClassifiedLine): boolean => line.kind === 'stamp';
const isIn = (page: PageArticle, index: number): boolean => index >= page.start && index < page.end;

/** Whether a line right beside a stamp is the name of the site, with which the page begins or its title ends. */
function isSiteByStamp(lines: readonly ClassifiedLine[], index: number): boolean {
  const [line, ...beside] = [lines[index], lines[index - 1], lines[index + 1]];
  return line !== undefined && ` ${lines[0]?.key}`.endsWith(` ${line.key}`) && beside.some((each) => each !== undefined && isStamp(each));
}

/** The end of the signatures, stamps and counts right below the body. */
function footEnd(lines: readonly ClassifiedLine[], end: number): number {
  for (let index = end; index < end + FOOT; index++) {
    const line = lines[index];
    const belongs = line !== undefined && line.kind !== 'furniture' && (line.kind !== 'text' || isCredit(line));
    if (!belongs) return index;
  }
  return end + FOOT;
}

const isCredit = (line: ClassifiedLine): boolean => BRACKETED.test(line.text) || readDatelineLine(line) !== null;

function speaksOfArticle(lines: readonly ClassifiedLine[], index: number, page: PageArticle): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.kind !== 'text') return line.kind !== 'furniture';
  if (isCredit(line)) return true;
  if (index >= page.end || /[؟?]\s*$/u.test(line.text)) return false;
  const besideStamp = lines.slice(Math.max(page.headEnd + 1, index - NEAR_STAMP), index + NEAR_STAMP + 1).some(isStamp);
  return (
    besideStamp ||
    (index === page.headEnd + 1 && line.words >= DECK) ||
    lines[index + 1]?.key === line.key ||
    lines[index - 1]?.key === line.key
  );
}
