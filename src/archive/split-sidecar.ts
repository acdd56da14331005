import { clean } from '../arabic/normalize.ts';
import type { ClippingPart } from '../model/clipping-part.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { LineRange } from '../model/line-range.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { LineEdits } from '../parse/apply-line-edits.ts';
import { LINE_BREAK } from '../parse/lines.ts';

/** What the editor says of one article of a file. */
export interface ArticleEdits {
  /** Without `parts`. */
  sidecar: Sidecar | null;
  part: ClippingPart | null;
  lines: LineEdits;
}

/**
 * What a sidecar says of each article of its file: of one, or of every part in turn. Lines between two parts go with the part
 * above them, those before the first with the first, and are left out of it.
 */
export function splitSidecar(sidecar: Sidecar | null, text: string): ArticleEdits[] {
  const { parts, ...common } = sidecar ?? {};
  const { drop = [], keep = [] } = common;
  if (!parts) return [{ sidecar, part: null, lines: { extent: null, drop, keep } }];
  const last = text.split(LINE_BREAK).length;
  return parts.map(({ lines: [from, to], ...own }, index) => {
    const extent: [number, number] = [index === 0 ? 1 : from, (parts[index + 1]?.lines[0] ?? last + 1) - 1];
    const around = [[extent[0], from - 1] as const, [to + 1, extent[1]] as const].filter(([first, end]) => first <= end);
    return {
      sidecar: { ...common, ...own },
      part: { number: index + 1, of: parts.length, lines: extent },
      lines: { extent, drop: [...around, ...drop, ...(own.drop ?? [])], keep: [...keep, ...(own.keep ?? [])] },
    };
  });
}

/**
 * Whether the lines that a sidecar names are in its clipping: one error for each run that is beyond its end, all blank or in no
 * article to which it could belong, for each kept line that is left out too, and for each part that does not begin after the one
 * before it.
 * @param lineOf 1-based line of the sidecar on which the value at a path stands
 */
export function checkLines(file: string, sidecar: Sidecar, text: string, lineOf: (path: readonly PropertyKey[]) => number): Diagnostic[] {
  const printed = text.split(LINE_BREAK);
  const parts = sidecar.parts ?? [];
  const isBlank = (line: number): boolean => clean(printed[line - 1] ?? '') === '';
  const check = (range: LineRange, path: readonly PropertyKey[], within: readonly LineRange[]): Diagnostic[] => {
    const [from, to] = range;
    const wrong = (found: string, expected?: string) => [diagnose('sidecar-lines', { file, line: lineOf(path) }, found, expected)];
    if (to > printed.length) return wrong(nameOf(range), `lines of the clipping, which has ${printed.length}`);
    if (linesIn(range).every(isBlank)) return wrong(`${nameOf(range)}, which ${from === to ? 'is' : 'are'} blank`);
    if (within.length === 0 || within.some((other) => overlap(range, other) !== null)) return [];
    return wrong(nameOf(range), `lines of ${within.length === 1 ? 'this part' : 'one of the parts'}: ${within.map(nameOf).join(', ')}`);
  };
  const lists = (fields: Sidecar, path: readonly PropertyKey[], within: readonly LineRange[]): Diagnostic[] =>
    (['drop', 'keep'] as const).flatMap((name) =>
      (fields[name] ?? []).flatMap((range, index) => {
        const found = check(range, [...path, name, index], name === 'keep' || path.length > 0 ? within : []);
        return found.length > 0 || name === 'drop' ? found : checkKept(range, [...path, name, index]);
      }),
    );
  const dropped = [sidecar, ...parts].flatMap(({ drop = [] }) => drop);
  const checkKept = (range: LineRange, path: readonly PropertyKey[]): Diagnostic[] => {
    const line = dropped.flatMap((other) => linesIn(overlap(range, other))).find((each) => !isBlank(each));
    if (line === undefined) return [];
    return [
      diagnose('sidecar-lines', { file, line: lineOf(path) }, `line ${line}, kept and dropped`, 'lines that keep or drop names, not both'),
    ];
  };
  return [
    ...lists(
      sidecar,
      [],
      parts.map(({ lines }) => lines),
    ),
    ...parts.flatMap((part, index) => {
      const path = ['parts', index];
      const [before, [from]] = [parts[index - 1]?.lines, part.lines];
      const follows = before === undefined || from > before[1];
      const place = { file, line: lineOf([...path, 'lines']) };
      const expected = `a part that begins after line ${before?.[1]}, where the one before it ends`;
      const order = follows ? [] : [diagnose('sidecar-lines', place, nameOf(part.lines), expected)];
      return [...order, ...check(part.lines, [...path, 'lines'], []), ...lists(part, path, [part.lines])];
    }),
  ];
}

/**
 * Lines with words that stand in no part and that the editor does not drop: a warning for each run of them, since no article has
 * them. The lines of a sidecar must have been checked.
 */
export function checkGaps(file: string, sidecar: Sidecar, text: string, lineOf: (path: readonly PropertyKey[]) => number): Diagnostic[] {
  const { parts, drop = [] } = sidecar;
  if (!parts) return [];
  const named = new Set([...parts.flatMap((part) => [part.lines, ...(part.drop ?? [])]), ...drop].flatMap(linesIn));
  const runs: [from: number, to: number][] = [];
  let open: [from: number, to: number] | null = null;
  for (const [index, words] of text.split(LINE_BREAK).entries()) {
    const line = index + 1;
    if (named.has(line)) open = null;
    else if (/[\p{L}\p{N}]/u.test(words)) {
      if (open !== null) open[1] = line;
      else {
        open = [line, line];
        runs.push(open);
      }
    }
  }
  return runs.map((run) => diagnose('sidecar-parts-gap', { file, line: lineOf(['parts']) }, `${nameOf(run)} in no part`));
}

const nameOf = ([from, to]: LineRange): string => (from === to ? `line ${from}` : `lines ${from}-${to}`);

function overlap([from, to]: LineRange, [first, last]: LineRange): LineRange | null {
  const [start, end] = [Math.max(from, first), Math.min(to, last)];
  return start > end ? null : [start, end];
}

const linesIn = (range: LineRange | null): number[] =>
  range === null ? [] : Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index);
