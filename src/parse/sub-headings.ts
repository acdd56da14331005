import type { Parts } from '../model/parts.ts';
import { isInvocation } from './is-invocation.ts';
import { countWords, keyOf, SHORT } from './lines.ts';
import { numberAlone } from './numbered-parts.ts';

/** A sub-heading has at most so many words. */
const MOST_WORDS = 10;
/** The paragraph below a sub-heading has at least so many. */
const PROSE = 12;
/** So many questions among the short lines make an interview, whose questions are no headings. */
const INTERVIEW = 3;
const LONGEST_QUESTION = 30;
/** A label with its value, of so few words: «المدرب: فلان». */
const LABEL = 5;
const LABELLED = /^\S{1,15}\s?[:：]\s*\S/u;
/** How a paragraph ends that is finished. */
const FINISHED = /[.!؟?…»”"')\]؛]\s*$/u;
/** What no sub-heading begins with: a dash or number of a list, a mark of speech. */
const LISTED = /^\s*(?:[-–—ـ•*·●▪+[{(]|\p{Nd}+\s?[-–—.)])/u;
/** What no sub-heading ends with. */
const RUNS_ON = /[.،,؛;:：…]\s*$/u;
const QUESTION = /[؟?]\s*$/u;

/**
 * Which paragraphs are sub-headings: a line of few words that is no sentence, above a paragraph of prose and below a finished
 * one, or above the first; a number alone may stand between. Questions of an interview, lines of lists, quoted lines and verses are none. The headline of a
 * second article, which is among `subheadings` already, stays one.
 * @returns indexes into the paragraphs, ascending
 */
export function findSubheadings({ paragraphs, subheadings }: Pick<Parts, 'paragraphs' | 'subheadings'>): number[] {
  const words = paragraphs.map(({ text }) => (text.length > SHORT ? Number.POSITIVE_INFINITY : countWords(text)));
  const isShort = (index: number): boolean => (words[index] ?? 0) <= MOST_WORDS;
  const isProse = (index: number): boolean => (words[index] ?? 0) >= PROSE;
  const interview =
    paragraphs.filter(({ text }, index) => (words[index] ?? 0) <= LONGEST_QUESTION && QUESTION.test(text)).length >= INTERVIEW;
  return paragraphs.flatMap(({ text }, index) => {
    if (subheadings.includes(index)) return [index];
    if (
      !isShort(index) ||
      !isProse(index + 1) ||
      LISTED.test(text) ||
      RUNS_ON.test(text) ||
      (LABELLED.test(text) && (words[index] ?? 0) <= LABEL)
    )
      return [];
    if (!/\p{L}/u.test(text) || isInvocation(keyOf(text))) return [];
    if (interview && QUESTION.test(text)) return [];
    if (/^["“«].*["”»]\s*$/u.test(text) && !/["”»].*["“«]/u.test(text.slice(1, -1))) return [];
    const numbered = numberAlone(paragraphs[index - 1]?.text ?? '') !== null;
    const before = numbered ? index - 2 : index - 1;
    const above = paragraphs[before];
    return above === undefined || (isProse(before) && FINISHED.test(above.text.slice(-12))) ? [index] : [];
  });
}
