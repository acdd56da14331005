import type { Diagnostic } from '../model/diagnostic.ts';
import type { Message } from '../model/message.ts';
import { RULES, type RuleId } from '../model/rules.ts';

/** A message of a record as a line of the report, on the line of the file, with the rule's own remedy. */
export function messageDiagnostic(file: string, { rule, severity, line, sourceLine, reason }: Message): Diagnostic {
  if (!isRule(rule)) throw new Error(`The rule ${rule} is not in the table of rules (model/rules.ts).`);
  const { expected, remedy } = RULES[rule];
  return { rule, severity, file, line: sourceLine ?? line, found: reason, expected, remedy };
}

function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(RULES, rule);
}
