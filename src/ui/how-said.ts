import type { Quote } from '../model/quote.ts';
import { type DateStyle, displayDate } from './display-date.ts';
import { STATEMENT_WORDS } from './statement-words.ts';
import { WORDS } from './words.ts';

/** Passing on what another said: where the one who passed it on is named, the verb says nothing more. */
const PASSED_ON = new Set(['نقل', 'ينقل']);
/** What carried the words stands as printed, with its preposition: «في بيان», «لوكالة الأنباء»; an agency stands alone. */
const WITH_PREPOSITION =
  /^(?:في|خلال|عبر|[أا]ثناء|ضمن|على|عقب|لل\p{L}{3,}|ل(?:وكال|صحيف|جريد|مجل|قنا|موقع|[إا]ذاع|راديو|تلفزيون|مراسل|وسا|رويترز|فرانس|شبك)\p{L}*)(?!\p{L})/u;

/**
 * How a statement was made, in pieces that stand side by side: by which verb, through what or whom, when, in what words.
 * @param quote via: what carried the words; said: when they were said; direct: whether they are the speaker's own words
 */
export function howSaid({ verb, via, said, direct }: Pick<Quote, 'verb' | 'via' | 'said' | 'direct'>, style: DateStyle): string[] {
  const cue = verb === null || (via && PASSED_ON.has(verb)) ? null : `${WORDS.article.verb} «${verb}»`;
  const through = via ? (WITH_PREPOSITION.test(via) ? via : `${WORDS.article.via} ${via}`) : null;
  const when = said && `${STATEMENT_WORDS.said} ${displayDate(said.value, style)} («${said.text}»)`;
  return [cue, through, when, direct ? STATEMENT_WORDS.direct : STATEMENT_WORDS.reported].filter((words) => words !== null);
}
