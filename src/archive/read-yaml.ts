import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { describeIssue, flattenIssue, shorten } from './describe-issue.ts';

type Path = readonly PropertyKey[];

export interface YamlFile<T> {
  /** What the schema made of the file; null where a diagnostic is an error. */
  value: T | null;
  /** The file as plain data, before the schema; null where the YAML cannot be read. */
  data: unknown;
  diagnostics: Diagnostic[];
  /** 1-based line of the value at a path, or of the nearest ancestor that the file has. */
  lineOf: (path: Path) => number;
}

/**
 * Reads one YAML text and validates it. All problems are collected: each names the line of the offending node (of its
 * nearest ancestor where a field is missing), what stands there and what the schema allows.
 * @param file path from the project's root, for the diagnostics
 * @param text the decoded text of the file
 * @param schema what the file must hold; objects should be strict, so that a mistyped field is reported
 */
export function readYaml<S extends z.ZodType>(file: string, text: string, schema: S): YamlFile<z.output<S>> {
  const counter = new LineCounter();
  const failed = (line: number, found: string, reason: string): YamlFile<z.output<S>> => ({
    value: null,
    data: null,
    diagnostics: [diagnose('yaml-syntax', { file, line }, found, reason)],
    lineOf: () => 1,
  });

  let document: Document.Parsed;
  let data: unknown;
  try {
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    if (document.errors.length === 0) data = document.toJS();
  } catch (error) {
    // toJS refuses aliases that expand to more than a hundred times the file; the parser runs out of stack on endless nesting.
    const reason = error instanceof Error ? error.message : String(error);
    return failed(1, shorten(text.split('\n', 1)[0] ?? ''), `YAML that can be read (${reason})`);
  }

  if (document.errors.length > 0) {
    return { value: null, data: null, diagnostics: syntaxErrors(file, text, document, counter), lineOf: () => 1 };
  }

  const lineOf = (path: Path): number => counter.linePos(offsetOf(document, path)).line;
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, data, diagnostics: [], lineOf };
  const diagnostics = result.error.issues
    .flatMap(flattenIssue)
    .flatMap((issue) =>
      describeIssue(issue, data, schema).map(({ path, found, expected }) =>
        diagnose('yaml-field', { file, line: lineOf(path) }, found, expected),
      ),
    );
  return { value: null, data, diagnostics, lineOf };
}

/** After so many lines with errors the parser has lost its way: what it says of the others follows from these. */
const MOST_LINES = 3;

/** One diagnostic a line, since one slip makes the parser stumble several times, and one for all lines after the first few. */
function syntaxErrors(file: string, text: string, document: Document.Parsed, counter: LineCounter): Diagnostic[] {
  const lines = text.split(/\r\n|\r|\n/);
  const byLine = new Map<number, Diagnostic>();
  const quoted = quotedOverLines(document, counter);
  for (const { pos, code, message } of document.errors) {
    const { line: noticed } = counter.linePos(pos[0]);
    const unclosed = quoted.findLast(({ firstLine, lastLine }) => firstLine <= noticed && noticed <= lastLine);
    const line = unclosed?.firstLine ?? noticed;
    if (byLine.has(line)) continue;
    const printed = lines[line - 1] ?? '';
    const reason = unclosed ? QUOTE : reasonOf(code, message, printed);
    byLine.set(line, diagnose('yaml-syntax', { file, line }, shorten(printed.trim()), `YAML that can be read (${reason})`));
  }
  const found = [...byLine.values()];
  const [next, ...more] = found.slice(MOST_LINES);
  if (next === undefined || more.length === 0) return found;
  const rest = diagnose('yaml-syntax', { file, line: next.line }, `${more.length + 1} more lines from here on`, FOLLOWING);
  return [...found.slice(0, MOST_LINES), rest];
}

function reasonOf(code: string, message: string, printed: string): string {
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) return QUOTE;
  if (/^ *\t/.test(printed)) return TAB;
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? COLON : message;
}

/** Texts in quotes that go on over the end of a line, as one without its second quote does up to the next quote, or to the end. */
function quotedOverLines(document: Document.Parsed, counter: LineCounter) {
  const found: { firstLine: number; lastLine: number }[] = [];
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const [start, end] = range;
      const [firstLine, lastLine] = [counter.linePos(start).line, counter.linePos(end).line];
      if (firstLine < lastLine) found.push({ firstLine, lastLine });
    },
  });
  return found;
}

/** The slips that editors make most, which the parser reports in terms of its own. */
const TAB = 'lines are indented with spaces, never with a tab';
const FOLLOWING = 'YAML that can be read (they may be right once the lines above are)';
const QUOTE = 'a text that a quote begins must end with the same quote';
const COLON = 'a text with a colon in it must stand in quotes';

/** Offset of the node at a path: of its key in a map, of itself in a list; of the deepest ancestor where it is missing. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    let next: unknown;
    if (isAlias(node)) return offset;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) return offset;
    node = next;
  }
  return offset;
}
