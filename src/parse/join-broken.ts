import type { ClassifiedLine } from './classify.ts';
import { lineOf } from './lines.ts';

/** A comma or semicolon with which no line begins that is not the rest of the one above. */
const RUNS_ON = /^[،؛]/u;

/** Joins a line of text that begins with a comma to the unfinished one right above, as `unwrap` joins: a space for the break. */
export function joinBroken(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const joined: ClassifiedLine[] = [];
  let rest: string[] = [];
  const finish = () => {
    const first = joined.at(-1);
    if (first !== undefined && rest.length > 0)
      joined[joined.length - 1] = {
        ...lineOf(first.number, [first.text, ...rest].join(' '), first.afterBlank),
        kind: 'text',
        joined: true,
      };
    rest = [];
  };
  let above: ClassifiedLine | undefined;
  for (const line of lines) {
    const runsOn = line.kind === 'text' && !line.afterBlank && RUNS_ON.test(line.text) && above?.kind === 'text' && !above.stops;
    if (runsOn) rest.push(line.text);
    else {
      finish();
      joined.push(line);
    }
    above = line;
  }
  finish();
  return joined;
}
