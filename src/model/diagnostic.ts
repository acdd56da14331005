import type { Message, Severity } from './message.ts';
import { RULES, type RuleId } from './rules.ts';

/** One line of the report: a problem in a file of content/, or something an editor should look at. */
export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based, or null where the whole file is meant. */
  line: number | null;
  /** What was found. */
  found: string;
  /** What was expected. */
  expected: string;
  /** What to do. */
  remedy: string;
}

/**
 * Makes a diagnostic of a known rule; severity, expectation and remedy come from the table of rules.
 * @param place where: a file, and a 1-based line where there is one
 * @param found what stands there, short
 * @param expected overrides the rule's own expectation where it can be said more exactly
 */
export function diagnose(rule: RuleId, place: { file: string; line?: number | null }, found: string, expected?: string): Diagnostic {
  const { severity, expected: usual, remedy } = RULES[rule];
  return { rule, severity, file: place.file, line: place.line ?? null, found, expected: expected ?? usual, remedy };
}

/** A diagnostic on a clipping as its record keeps it. */
export function messageOf({ rule, severity, line, found, expected }: Diagnostic): Message {
  return { rule, severity, line, reason: `${found}; expected ${expected}` };
}
