import type { Article } from '../model/article.ts';
import { holdsLine } from '../model/line-range.ts';
import type { LinePart } from '../model/read-line.ts';
import { classify } from '../parse/classify.ts';
import { type Line, readLines } from '../parse/lines.ts';
import { shorten } from './describe-issue.ts';
import { featuresOf, whyDropped } from './line-evidence.ts';

/** What became of one line of a clipping, in English. */
export interface ExplainedLine {
  line: number;
  /** As printed, trimmed. */
  text: string;
  /** «headline», «stamp → 2025-01-26T17:41, section», «paragraph 3», «dropped: furniture». */
  became: string;
  /** The features or the rule that it rests on; '' where there is nothing to add. */
  why: string;
  kind: 'part' | 'paragraph' | 'dropped' | 'unread';
}

/**
 * Says of every line of a clipping that is not blank what became of it, and why.
 * @param text the lines that the records count in
 * @param body the same lines as they were parsed: what is blank there only is front matter, or the head of a saved page
 * @param articles its records, one for each part of the file
 * @param learned lines, 1-based, that are dropped for what other clippings show, with how many clippings have each; null for a line
 *   that goes with one of them
 */
export function explainLines(
  text: string,
  body: string,
  articles: readonly Article[],
  learned: ReadonlyMap<number, number | null> = new Map(),
): ExplainedLine[] {
  const lines = readLines(text);
  const parsed = new Set(readLines(body).map(({ number }) => number));
  const explained: ExplainedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isOfHead = articles.some((article) => article.lines.some((read) => read.line === line.number));
    if (!parsed.has(line.number) && !isOfHead) {
      explained.push({ ...unread(line), became: 'front matter', why: 'what the editor says of the article' });
      continue;
    }
    const article = articles.find(({ part }) => part === null || holdsLine(part.lines, line.number));
    const before = explained.at(-1);
    const found = article ? explain(lines, index, article, before) : { ...unread(line), became: 'in no article of this file' };
    const times = learned.get(line.number);
    explained.push(times === undefined || found.kind !== 'dropped' ? found : { ...found, ...learnedFrom(times) });
  }
  return explained;
}

function learnedFrom(times: number | null): Pick<ExplainedLine, 'became' | 'why'> {
  if (times === null)
    return { became: 'dropped: furniture', why: 'goes with a line that other clippings of content/ show to be furniture' };
  return { became: 'dropped: learnt furniture', why: `${times} clippings of content/ have the same line` };
}

const unread = ({ number, text }: Line): ExplainedLine => ({ line: number, text, became: 'not read', why: '', kind: 'unread' });

function explain(lines: readonly Line[], index: number, article: Article, before: ExplainedLine | undefined): ExplainedLine {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  const at = { line: line.number, text: line.text };
  const dropped = article.dropped.find((other) => other.line === line.number);
  const paragraph = article.paragraphLines.indexOf(line.number);
  if (dropped && paragraph < 0)
    return { ...at, became: `dropped: ${dropped.reason}`, why: whyDropped(dropped.reason, lines, index), kind: 'dropped' };
  const parts = article.lines.filter((other) => other.line === line.number).map(({ part }) => part);
  const names = parts.map((part) => nameOf(part, line.number, article));
  if (paragraph >= 0) names.unshift(`paragraph ${paragraph + 1}${article.subheadings.includes(paragraph) ? ', a sub-heading' : ''}`);
  if (dropped) names.push(`its end dropped: ${dropped.reason}: ${shorten(dropped.text)}`);
  if (names.length > 0) {
    const why = [...parts.map((part) => whyPart(part, line, article)), ...(paragraph >= 0 ? [] : [featuresOf(line)])];
    return {
      ...at,
      became: names.join(', '),
      why: why.filter((words) => words !== '').join('; '),
      kind: paragraph >= 0 ? 'paragraph' : 'part',
    };
  }
  const { kind } = classify(line);
  if (before && before.kind !== 'dropped' && before.kind !== 'unread') {
    const became = before.became.startsWith('goes on') ? before.became : `goes on: ${before.became}`;
    return { ...at, became, why: 'hard-wrapped: joined to the line above', kind: before.kind };
  }
  return { ...unread(line), why: kind === 'text' ? '' : `reads as a ${kind}` };
}

const NAMES: Readonly<Record<LinePart, string>> = {
  headline: 'headline',
  kicker: 'kicker',
  alternativeHeadline: 'deck',
  caption: 'caption',
  published: 'stamp',
  modified: 'stamp of a change',
  dateline: 'dateline',
  author: 'byline',
  section: 'section',
  views: 'count of readers',
  credit: 'credit',
  metadata: 'said in the head of the page',
};

/** What a part gave the record: «stamp → 2025-01-26T17:41». */
function nameOf(part: LinePart, line: number, article: Article): string {
  const value = valueRead(part, line, article);
  return value === null ? NAMES[part] : `${NAMES[part]} → ${value}`;
}

function valueRead(part: LinePart, line: number, article: Article): string | null {
  const { datePublished, datePublishedFrom, dateModified, datelinePlaces, edited } = article;
  const dates = article.dates.filter((date) => date.line === line);
  switch (part) {
    case 'published': {
      const values = dates.filter(({ role }) => role === 'published').map(({ value }) => value);
      const isUsed =
        (datePublishedFrom === 'stamp' || datePublishedFrom === 'inferred') &&
        datePublished !== null &&
        values.includes(datePublished.slice(0, 10));
      return isUsed ? datePublished : values.join(', ') || null;
    }
    case 'modified': {
      const value = dates.find(({ role }) => role === 'modified')?.value ?? null;
      return value !== null && dateModified?.startsWith(value) ? dateModified : value;
    }
    case 'dateline': {
      const said = [
        ...(edited.includes('datelinePlaces') ? [] : datelinePlaces),
        ...dates.filter(({ role }) => role === 'dateline').map(({ value }) => value),
      ];
      return said.join(', ') || null;
    }
    case 'views':
      return article.views === null ? null : String(article.views);
    default:
      return null;
  }
}

/** The field of the record that a part is in, where an editor may have set another value. */
const FIELDS = {
  headline: 'headline',
  kicker: 'kicker',
  alternativeHeadline: 'alternativeHeadline',
  caption: 'captions',
  published: 'datePublished',
  modified: 'dateModified',
  dateline: 'datelinePlaces',
  author: 'author',
  section: 'articleSection',
  views: 'views',
  credit: 'publisher',
  metadata: null,
} as const satisfies Record<LinePart, Article['edited'][number] | null>;

function whyPart(part: LinePart, line: Line, article: Article): string {
  const field = FIELDS[part];
  if (field !== null && article.edited.includes(field)) return `the editor set ${field}, which wins`;
  if (part !== 'credit') return '';
  const { publisher, agencies } = article;
  if (publisher?.printed && line.text.includes(publisher.printed)) return `names the outlet ${publisher.id ?? publisher.name}`;
  const agency = agencies.find(({ printed }) => printed !== null && line.text.includes(printed));
  return agency ? `names the agency ${agency.id ?? agency.name}` : 'names no outlet of outlets.yaml';
}
