import { opensWithHeading } from './bullets.ts';
import type { ClassifiedLine } from './classify.ts';

/** A line of so many words is a paragraph, whatever its end. */
const LONG = 25;
/** A line of so many words after the headline is a paragraph. */
const PARAGRAPH = 18;
/** A sentence of so many words is a paragraph even as the first line. */
const SENTENCE = 18;

/** So many lines of text may stand between the headline and the body. */
const MOST_DECKS = 5;

/** Where the body of a clipping lies among its lines: from `start` up to, not including, `end`. */
export interface BodyRange {
  start: number;
  /** After the last line that reads as prose; what follows may be stamps and counters at the foot. */
  end: number;
}

/**
 * Finds the body: it begins with the first line of text that is as long as a paragraph or, once a headline has been seen, is
 * a whole sentence that no stamp follows. A first line that is a full sentence and as long as the paragraphs of the clipping
 * is body too, and so is the first of its headings in a list. Where nothing is so long, all text after the first line is the body. `start` equals `end` where there is none.
 * @param firstPart the number of the line with which the first of the numbered parts of the article begins, if it has such
 */
export function findBody(lines: readonly ClassifiedLine[], firstPart: number | null = null): BodyRange {
  const texts = lines.flatMap((line, index) => (line.kind === 'text' ? [index] : []));
  const numbered = firstPart === null ? -1 : lines.findIndex(({ number }) => number >= firstPart);
  const found = startOf(lines, texts);
  const start = found === null || numbered === -1 ? found : Math.min(found, numbered);
  if (start === null) return { start: lines.length, end: lines.length };
  const prose = texts.filter((index) => index >= start && isProse(lines[index]));
  return { start, end: (prose.at(-1) ?? start) + 1 };
}

const isProse = (line: ClassifiedLine | undefined): boolean => line !== undefined && (line.stops || line.words >= 8);

function startOf(lines: readonly ClassifiedLine[], texts: readonly number[]): number | null {
  const usual = medianWords(lines, texts.slice(2));
  const sentences = endsItsParagraphs(lines, texts);
  const least = Math.min(PARAGRAPH, Math.max(7, Math.round(usual * 0.6)));
  for (const [order, index] of texts.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    const found =
      order === 0
        ? opensWithBody(line, medianWords(lines, texts.slice(1))) || opensWithHeading(lines.slice(index))
        : continuesAsBody(lines, index, least) &&
          !(order === 1 && leadsUp(line, lines[texts[2] ?? -1])) &&
          !(sentences && order <= MOST_DECKS && standsOver(lines, texts.slice(order, order + 1 + MOST_DECKS)));
    if (found) return index;
  }
  return texts[1] ?? null;
}

function opensWithBody(line: ClassifiedLine, usual: number): boolean {
  return line.words >= LONG || (line.stops && (line.words >= SENTENCE || usual <= 2 * line.words));
}

function continuesAsBody(lines: readonly ClassifiedLine[], index: number, least: number): boolean {
  const line = lines[index];
  if (line === undefined) return false;
  if (line.words >= LONG || (line.stops && line.words >= PARAGRAPH) || isNumberedHeading(line) || breaksOff(line)) return true;
  const stampFollows = lines.slice(index + 1, index + 5).some((each) => each.kind === 'stamp');
  return !stampFollows && (line.words >= least || (line.stops && line.words >= 4));
}

/** Whether nearly all long lines end as sentences do: then a line above them that does not is no paragraph. */
function endsItsParagraphs(lines: readonly ClassifiedLine[], texts: readonly number[]): boolean {
  const long = texts.filter((index) => (lines[index]?.words ?? 0) >= PARAGRAPH);
  return long.length >= 2 && long.filter((index) => lines[index]?.stops).length >= 0.8 * long.length;
}

/**
 * Whether a line stands over the body as decks and captions do: no sentence, shorter than a paragraph, and of the next
 * lines of text the first that is a sentence or long is at least half again as long.
 */
function standsOver(lines: readonly ClassifiedLine[], texts: readonly number[]): boolean {
  const [first, ...others] = texts.map((index) => lines[index]);
  if (first === undefined || first.stops || first.words >= LONG || isNumberedHeading(first) || breaksOff(first)) return false;
  const paragraph = others.find((line) => line !== undefined && (line.stops || line.words >= LONG || breaksOff(line)));
  return paragraph !== undefined && paragraph.words >= Math.max(PARAGRAPH, 1.5 * first.words);
}

/** «المشهد 1:»: a heading inside the article. */
const isNumberedHeading = (line: ClassifiedLine): boolean => line.words <= 4 && /\p{L}\s?\p{Nd}{1,2}\s?[:：]$/u.test(line.text);

/** A line of some words that ends in a comma or colon is a sentence whose rest follows: no deck or caption ends so. */
const breaksOff = (line: ClassifiedLine): boolean => line.words >= 6 && /[،,:：]$/u.test(line.text);

/** Whether the second line of text stands over the body as a headline or deck does: no sentence, and much shorter than what follows. */
function leadsUp(line: ClassifiedLine, next: ClassifiedLine | undefined): boolean {
  return (
    !line.stops &&
    !isNumberedHeading(line) &&
    !breaksOff(line) &&
    line.words < PARAGRAPH &&
    next !== undefined &&
    next.words >= 1.5 * line.words
  );
}

/** «فريق * فريق - ملعب - يوم»: a row of a table has at least so many signs between its cells. */
const CELLS = 2;
const CELL_SIGN = /\s[*|–—ـ-]\s/gu;
/** A line of so many words is a name, place or label. */
const BIT = 3;
/** A line of so many words right above or below a row is a heading of the table. */
const TABLE_HEADING = 5;

const isRow = (line: ClassifiedLine | undefined): boolean =>
  line !== undefined && line.words < PARAGRAPH && (line.text.match(CELL_SIGN)?.length ?? 0) >= CELLS;

/** The median of the words of lines, rows of a table with their headings and names left out. */
function medianWords(lines: readonly ClassifiedLine[], indexes: readonly number[]): number {
  const counts = indexes.flatMap((index) => {
    const words = lines[index]?.words ?? 0;
    if (words <= BIT) return [];
    const inTable = isRow(lines[index]) || (words <= TABLE_HEADING && (isRow(lines[index - 1]) || isRow(lines[index + 1])));
    return inTable ? [] : [words];
  });
  return counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}
