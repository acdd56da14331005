import type { Message } from '../model/message.ts';
import { RULES, type RuleId } from '../model/rules.ts';

/**
 * A message of an article's record: what was found, and what the rule expects.
 * @param line 1-based line of the clipping, or null where the whole file is meant
 */
export function articleMessage(rule: RuleId, line: number | null, found: string): Message {
  return { rule, severity: RULES[rule].severity, line, reason: `${found}; expected ${RULES[rule].expected}` };
}
