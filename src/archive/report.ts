import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/message.ts';

const FATAL: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined };

/**
 * The report on an archive as lines for a terminal: errors first, then warnings and notes, each group by file and line;
 * every problem with its rule, what was found, what was expected and what to do; at the end one line of counts.
 * @param options color: whether to write escape sequences of colours
 */
export function formatReport(diagnostics: readonly Diagnostic[], options: { color: boolean } = { color: false }): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const others = diagnostics.filter(({ severity }) => severity !== 'error');
  return [...[errors, others].map((group) => listByFile(group, options.color)).filter((list) => list !== ''), countLine(diagnostics)].join(
    '\n\n',
  );
}

/** The errors of a report and its line of counts: for one that is printed again and again. */
export function formatErrors(diagnostics: readonly Diagnostic[], options: { color: boolean } = { color: false }): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const list = listByFile(errors, options.color);
  const rest = errors.length < diagnostics.length ? ' (npm run check prints all of them)' : '';
  return [...(list === '' ? [] : [list]), countLine(diagnostics) + rest].join('\n\n');
}

/** «1 error, 3 warnings, 2 notes»; «no problems» for none at all. */
function countLine(diagnostics: readonly Diagnostic[]): string {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  if (diagnostics.length === 0) return 'no problems';
  return [counted(counts.error, 'error'), counted(counts.warning, 'warning'), counted(counts.info, 'note')].join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listByFile(diagnostics: readonly Diagnostic[], color: boolean): string {
  const files = new Map<string, VFile>();
  for (const { rule, severity, file: path, line, found, expected, remedy } of diagnostics) {
    const file = files.get(path) ?? new VFile({ path });
    files.set(path, file);
    const place = line === null ? undefined : { line, column: 1 };
    const reason = found.includes(expected) ? found : `${found}; expected ${expected}`;
    const message = file.message(reason, { place, ruleId: rule, source: 'sijill' });
    message.fatal = FATAL[severity];
    message.note = remedy;
  }
  const list = reporter([...files.values()], { color, verbose: true });
  // The reporter ends with its own line of counts, after a blank line, wherever something is worse than a note.
  return diagnostics.some(({ severity }) => severity !== 'info') ? list.slice(0, list.lastIndexOf('\n\n')) : list;
}
