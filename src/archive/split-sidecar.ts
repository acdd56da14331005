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
 * Whether the lines that a sidecar names are in its clipping: one error for each that is beyond its end or all blank, and for
 * each part that does not begin after the one before it.
 * @param lineOf 1-based line of the sidecar on which the value at a path stands
 */
export function checkLines(file: string, sidecar: Sidecar, text: string, lineOf: (path: readonly PropertyKey[]) => number): Diagnostic[] {
  const printed = text.split(LINE_BREAK);
  const check = (range: LineRange, path: readonly PropertyKey[]): Diagnostic[] => {
    const [from, to] = range;
    const place = { file, line: lineOf(path) };
    const name = from === to ? `line ${from}` : `lines ${from}-${to}`;
    if (to > printed.length) return [diagnose('sidecar-lines', place, name, `lines of the clipping, which has ${printed.length}`)];
    const blank = printed.slice(from - 1, to).every((line) => clean(line) === '');
    return blank ? [diagnose('sidecar-lines', place, `${name}, which ${from === to ? 'is' : 'are'} blank`)] : [];
  };
  const lists = (fields: Sidecar, path: readonly PropertyKey[]): Diagnostic[] =>
    (['drop', 'keep'] as const).flatMap((name) => (fields[name] ?? []).flatMap((range, index) => check(range, [...path, name, index])));
  const parts = sidecar.parts ?? [];
  return [
    ...lists(sidecar, []),
    ...parts.flatMap((part, index) => {
      const path = ['parts', index];
      const [before, [from, to]] = [parts[index - 1]?.lines, part.lines];
      const follows = before === undefined || from > before[1];
      const place = { file, line: lineOf([...path, 'lines']) };
      const expected = `a part that begins after line ${before?.[1]}, where the one before it ends`;
      const order = follows ? [] : [diagnose('sidecar-lines', place, `lines ${from}-${to}`, expected)];
      return [...order, ...check(part.lines, [...path, 'lines']), ...lists(part, path)];
    }),
  ];
}
