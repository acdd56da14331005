import type { Archive } from '../archive/create-archive.ts';
import { compare } from '../model/compare.ts';
import type { Severity } from '../model/message.ts';
import { RULES, type RuleId } from '../model/rules.ts';

/** One thing that an editor should look at. */
export interface ReviewItem {
  /** Path from the project's root. */
  file: string;
  /** 1-based, or null where the whole file is meant. */
  line: number | null;
  /** What was found, in English, as the check prints it. */
  reason: string;
  /** The page of the clipping, without the base path; null where the file made none. */
  url: string | null;
  headline: string | null;
}

/** All that one rule found. */
export interface ReviewGroup {
  rule: RuleId;
  severity: Severity;
  items: ReviewItem[];
}

/** Items of one rule shown on the first page of the review; a rule with more has pages of its own. */
export const REVIEW_SHOWN = 50;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const works = new WeakMap<Archive, ReviewGroup[]>();

/**
 * The work list of an archive: errors before warnings before notes, and inside these in the order of the table of rules;
 * items by file and line. Rules that found nothing are left out. Made once for an archive.
 */
export function reviewOf(archive: Archive): ReviewGroup[] {
  const known = works.get(archive);
  if (known) return known;
  const groups = collect(archive);
  works.set(archive, groups);
  return groups;
}

function collect(archive: Archive): ReviewGroup[] {
  const byRule = new Map<string, ReviewItem[]>(Object.keys(RULES).map((rule) => [rule, []]));
  for (const { file, url, headline, messages } of archive.articles) {
    for (const { rule, line, reason } of messages) byRule.get(rule)?.push({ file, line, reason, url, headline });
  }
  for (const { rule, file, line, found, expected } of archive.diagnostics) {
    byRule.get(rule)?.push({ file, line, reason: `${found}; expected ${expected}`, url: null, headline: null });
  }
  const groups = (Object.keys(RULES) as RuleId[]).map((rule) => ({
    rule,
    severity: RULES[rule].severity,
    items: (byRule.get(rule) ?? []).sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  }));
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity && group.items.length > 0));
}
