import { classify } from '../classify.ts';
import { countWords, keyOf, lineOf } from '../lines.ts';
import type { PageLine } from './page-lines.ts';

/** The lines of a page that are read as its clipping. */
export interface ChosenLines {
  /** Indexes of lines, ascending. */
  indexes: number[];
  /** The line that is the headline, by its element and by what the head of the page says; null where none shows itself. */
  headline: number | null;
}

/** A line of so many words that is not mostly links is prose: a page without one has no article. */
const PROSE = 12;
/** A long line between two lines of the article belongs to it, though the extractor left it out. */
const LONG = 15;
/** Lines between headline and body, and how far above the body an `<h1>` may stand that the head does not name. */
const MOST_BETWEEN = 25;
/** So many lines above the headline and below the body are looked at for stamps, kickers and names of writers. */
const ABOVE = 2;
const BELOW = 5;
const MOST_LINKED = 0.5;
/** So many links on end are a list. */
const LIST = 3;
const HEADING = /^h[1-6]$/u;

/**
 * Chooses the lines that make up a clipping: what the extractor kept, the headline above it with the stamps, names and deck
 * between the two, and stamps and names right around.
 * @param kept indexes of lines that the extractor kept
 * @param titles keys (see `keyOf`) of the headlines that the head of the page gives
 * @param isDatedByHead whether the head of the page says when the article was published
 * @returns null where the page shows no article
 */
export function chooseLines(
  lines: readonly PageLine[],
  kept: ReadonlySet<number>,
  titles: readonly string[],
  isDatedByHead: boolean,
): ChosenLines | null {
  const isProse = (index: number): boolean => countWords(lines[index]?.text ?? '') >= PROSE && (lines[index]?.linked ?? 1) < MOST_LINKED;
  const prose = [...kept].filter(isProse);
  if (prose.length === 0) return null;
  const headline = headlineAbove(
    lines,
    prose.reduce((first, index) => Math.min(first, index), lines.length),
    titles,
  );
  const ordered = withoutLists(
    lines,
    [...kept].sort((a, b) => a - b),
    (index) => index === headline || isProse(index),
  );
  const [first = 0, last = 0] = [ordered[0], ordered.at(-1)];
  const top = headline === null ? first : Math.min(headline, first);
  const chosen = new Set(ordered);
  const below = headline === null ? first : headline;
  for (let index = below; index < first; index++) {
    if (first - below <= MOST_BETWEEN ? belongs(lines[index]) || index === headline : saysWhenOrWho(lines[index])) chosen.add(index);
  }
  const above: number[] = [];
  for (let index = Math.max(0, top - ABOVE); index < top; index++) {
    const isKicker = index === top - 1 && HEADING.test(lines[index]?.tag ?? '') && (lines[index]?.linked ?? 1) < MOST_LINKED;
    if (isKicker || saysWhenOrWho(lines[index])) above.push(index);
  }
  for (let index = first; index < last; index++) {
    if (countWords(lines[index]?.text ?? '') >= LONG && belongs(lines[index])) chosen.add(index);
  }
  for (let index = first; index <= last + BELOW; index++) if (saysWhenOrWho(lines[index])) chosen.add(index);
  // A site prints the day of the visit above its articles: a date there is the article's only where it has no other.
  const isDated = isDatedByHead || [...chosen].some((index) => isStamp(lines[index]));
  for (const index of above) if (!isDated || !isStamp(lines[index])) chosen.add(index);
  return { indexes: [...chosen].sort((a, b) => a - b), headline };
}

/** Lines that are links and no prose, before the first prose, after the last, or three on end between them, are lists of links. */
function withoutLists(lines: readonly PageLine[], ordered: readonly number[], stays: (index: number) => boolean): number[] {
  const isLink = (at: number): boolean => {
    const index = ordered[at];
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || line === undefined || stays(index) || line.linked < MOST_LINKED || saysWhenOrWho(line)) return false;
    return countWords(line.text) < PROSE || !/[.؟!]["»”]?$/u.test(line.text);
  };
  const [first, last] = [ordered.findIndex(stays), ordered.findLastIndex(stays)];
  return ordered.filter((_, at) => {
    if (!isLink(at)) return true;
    if (at < first || at > last) return false;
    let [from, to] = [at, at];
    while (isLink(from - 1) && at - from < LIST) from--;
    while (isLink(to + 1) && to - at < LIST) to++;
    return to - from + 1 < LIST;
  });
}

/** The nearest heading above the first prose whose words the head of the page gives; else any such line; else an `<h1>` near. */
function headlineAbove(lines: readonly PageLine[], prose: number, titles: readonly string[]): number | null {
  const above = lines.slice(0, prose).map((line, index) => ({ ...line, index, key: keyOf(line.text) }));
  const named = above.filter(
    ({ key }) => key !== '' && titles.some((title) => title === key || (countWords(key) > 2 && title.startsWith(`${key} `))),
  );
  const headings = above.filter(({ tag, text, index }) => tag === 'h1' && countWords(text) > 2 && prose - index <= MOST_BETWEEN);
  const found =
    named.findLast(({ tag }) => tag === 'h1') ??
    named.findLast(({ tag }) => HEADING.test(tag)) ??
    named.findLast(({ linked }) => linked < MOST_LINKED) ??
    headings.at(-1);
  return found?.index ?? null;
}

const belongs = (line: PageLine | undefined): boolean => line !== undefined && (line.linked < MOST_LINKED || saysWhenOrWho(line));

const isStamp = (line: PageLine | undefined): boolean => line !== undefined && classify(lineOf(1, line.text, true)).kind === 'stamp';

/** Whether a line by itself is a stamp or the name of a writer or source. */
function saysWhenOrWho(line: PageLine | undefined): boolean {
  if (line === undefined || line.text.length > 300) return false;
  if (line.isByline && countWords(line.text) <= 8) return true;
  const { kind } = classify(lineOf(1, line.text, true));
  return kind === 'stamp' || kind === 'byline';
}
