import type { Article } from '../model/article.ts';
import type { RuleId } from '../model/rules.ts';
import { RULE_WORDS } from '../ui/rule-words.ts';
import { HEADLINE_FROM_WORDS, OUTLET_FROM_WORDS } from '../ui/words.ts';
import { publishedOn } from './published-on.ts';

/** What a reader must know before believing what stands under the headline; the rest is for editors, or has its own place. */
const RULES_OF_DOUBT: readonly RuleId[] = [
  'body-missing',
  'two-articles',
  'date-conflict',
  'date-ambiguous',
  'weekday-conflict',
  'outlet-shared',
  'encoding-invalid',
  'encoding-mojibake',
];

/** What is inferred or not settled about an article, in a few words each, for the strip under its headline. Printed facts need no word. */
export function doubtsOf(article: Article): string[] {
  const found = new Set(article.messages.map(({ rule }) => rule));
  const doubts = [
    article.headlineFrom === 'derived' ? HEADLINE_FROM_WORDS.derived : null,
    article.publisher?.from === 'inferred' ? OUTLET_FROM_WORDS.inferred : null,
    publishedOn(article).flag,
    ...RULES_OF_DOUBT.map((rule) => (found.has(rule) ? RULE_WORDS[rule].title : null)),
  ];
  return doubts.filter((words) => words !== null);
}
