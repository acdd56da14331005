import { WORDS } from './words.ts';

/** Passing on what another said: where the one who passed it on is named, the verb says nothing more. */
const PASSED_ON = new Set(['نقل', 'ينقل']);

/**
 * How a statement was made, in pieces that stand side by side: by which verb, through whom, in what words.
 * @param quote via: who passed the words on; direct: whether they stand between quotation marks
 */
export function howSaid({ verb, via, direct }: { verb: string | null; via: string | null; direct: boolean }): string[] {
  const said = verb === null || (via && PASSED_ON.has(verb)) ? null : `${WORDS.article.verb} «${verb}»`;
  const through = via ? `${WORDS.article.via} ${via}` : null;
  return [said, through, direct ? null : WORDS.article.reported].filter((words) => words !== null);
}
