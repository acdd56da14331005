import type { DroppedLine } from '../model/dropped-line.ts';
import type { ClassifiedLine } from './classify.ts';
import { findPictureLines } from './credited-pictures.ts';
import { SeenLines } from './seen-lines.ts';

/** Lines of so many words that have stood before are repeated wherever they stand; shorter ones only within a repetition. */
const LONG = 4;
/** A text of so many lines, none of which is prose, may be a poem, whose refrain is no repetition. */
const VERSES = 5;
/** So many short lines after the heading of a list of other articles belong to the list. */
const LIST = 12;
const LIST_WORDS = 20;

/**
 * Takes furniture and repeated lines away. A short line («- نعم») counts as repeated only where the line before it is the
 * same one or is repeated too. After a heading such as «اقرأ أيضا» short lines that are no sentences are furniture, and so is what stands below the credit of a photograph.
 * @param dropped gets the lines that were taken
 * @returns the lines that stay
 */
export function dropLines(lines: readonly ClassifiedLine[], dropped: DroppedLine[]): ClassifiedLine[] {
  const seen = new SeenLines();
  const comments = commentsFrom(lines);
  const pictures = findPictureLines(lines);
  const texts = lines.filter(({ kind }) => kind === 'text');
  const verses = texts.length >= VERSES && texts.every(({ words }) => words < PROSE);
  const opening = texts[0]?.key;
  let listed = 0;
  let inRepetition = false;
  let before = '';
  return lines.filter((line, index) => {
    const drop = (reason: DroppedLine['reason']): false => {
      dropped.push({ line: line.number, text: line.text, reason });
      return false;
    };
    if (line.kind === 'furniture') {
      listed = line.furniture.opensList ? LIST : listed;
      return drop('furniture');
    }
    if (pictures.has(line.number)) return drop('furniture');
    if (index > comments && (line.kind === 'text' || line.kind === 'stamp')) return drop('furniture');
    const known = seen.add(line);
    const repeated = known && ((line.words >= LONG && (!verses || line.key === opening)) || inRepetition || line.key === before);
    const listing = listed > 0 && line.kind === 'text' && !line.stops && line.words < LIST_WORDS;
    listed = listing ? listed - 1 : 0;
    before = line.key;
    if (line.kind === 'stamp' || line.kind === 'counter') return true;
    inRepetition = repeated;
    if (repeated) return drop('repeated');
    return listing ? drop('furniture') : true;
  });
}

/** So many words of prose are an article, below which a heading of comments closes it. */
const ARTICLE = 40;
/** A line of so many words counts as prose. */
const PROSE = 12;

/**
 * The index of the heading of readers' comments: below an article, with fewer words of prose behind it than before it, and
 * behind it mostly names, days, counts and short replies, as a page prints them around comments, or names and comments by turns.
 */
function commentsFrom(lines: readonly ClassifiedLine[]): number {
  const prose = lines.map((line) => (line.kind === 'text' && line.words >= PROSE ? line.words : 0));
  const all = prose.reduce((sum, words) => sum + words, 0);
  const allParagraphs = prose.filter((words) => words > 0).length;
  let before = 0;
  let paragraphs = 0;
  for (const [index, line] of lines.entries()) {
    const words = prose[index] ?? 0;
    before += words;
    if (words > 0) paragraphs += 1;
    if (!isCommentsHeading(line) || before < ARTICLE || before <= all - before) continue;
    const behind = lines.length - index - 1;
    const long = 2 * (allParagraphs - paragraphs);
    if (long < behind || (long === behind && namesFirst(lines.slice(index + 1)))) return index;
  }
  return Number.POSITIVE_INFINITY;
}

/** A name has at most so many words. */
const NAME = 4;

/** Whether every other line from the first on is a name, no sentence: so stand those who comment over what they write. */
function namesFirst(lines: readonly ClassifiedLine[]): boolean {
  return lines.length >= 2 * 2 && lines.every((line, index) => index % 2 === 1 || (line.words <= NAME && !line.stops));
}

/** «التعليقات», «3 تعليقات» */
function isCommentsHeading(line: ClassifiedLine): boolean {
  return line.kind === 'furniture' ? line.furniture.name === 'comments' : line.kind === 'counter' && /تعليق|comment/u.test(line.key);
}
