import type { Article } from '../model/article.ts';
import { holdsLine } from '../model/line-range.ts';
import type { LinePart } from '../model/read-line.ts';
import { classify } from '../parse/classify.ts';
import { splitFrontMatter } from '../parse/formats/front-matter.ts';
import { LINE_BREAK, type Line, readLines } from '../parse/lines.ts';
import { shorten } from './describe-issue.ts';
import { featuresOf, type SeenLine, seeLines, whyDropped } from './line-evidence.ts';

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
 * @param body the same lines as they were parsed: what is blank there only is front matter, marks of Markdown, or the head of a
 *   saved page
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
  const parsed = new Set(readLines(body).map(({ number }) => number));
  const ofHead = new Set(articles.flatMap(({ lines }) => lines.map(({ line }) => line)));
  const found = articles.map((article) => ({ article, facts: factsOf(article) }));
  const matter = text === body ? null : splitFrontMatter(text);
  const endOfMatter = matter?.yaml == null ? 0 : matter.yaml.split(LINE_BREAK).length + 1;
  const explained: ExplainedLine[] = [];
  for (const line of seeLines(readLines(text))) {
    if (!parsed.has(line.number) && !ofHead.has(line.number)) {
      const isMatter = line.number <= endOfMatter;
      explained.push({
        ...unread(line),
        became: isMatter ? 'front matter' : 'no words',
        why: isMatter ? 'what the editor says of the article' : 'marks of Markdown or HTML and nothing else',
      });
      continue;
    }
    const of = found.find(({ article: { part } }) => part === null || holdsLine(part.lines, line.number));
    const became = of ? explain(line, of.article, of.facts, explained.at(-1)) : { ...unread(line), became: 'in no article of this file' };
    const times = learned.get(line.number);
    explained.push(times === undefined || became.kind !== 'dropped' ? became : { ...became, ...learnedFrom(times) });
  }
  return explained;
}

/** What a record has on each line. */
interface Facts {
  dropped: ReadonlyMap<number, Article['dropped'][number]>;
  /** The index of the paragraph that begins on a line. */
  paragraphs: ReadonlyMap<number, number>;
  subheadings: ReadonlySet<number>;
  parts: ReadonlyMap<number, Article['lines']>;
  dates: ReadonlyMap<number | null, Article['dates']>;
}

function factsOf({ dropped, paragraphLines, subheadings, lines, dates }: Article): Facts {
  return {
    dropped: new Map(dropped.map((each) => [each.line, each])),
    paragraphs: new Map(paragraphLines.map((line, index) => [line, index])),
    subheadings: new Set(subheadings),
    parts: Map.groupBy(lines, ({ line }) => line),
    dates: Map.groupBy(dates, ({ line }) => line),
  };
}

function learnedFrom(times: number | null): Pick<ExplainedLine, 'became' | 'why'> {
  if (times === null)
    return { became: 'dropped: furniture', why: 'goes with a line that other clippings of content/ show to be furniture' };
  return { became: 'dropped: learnt furniture', why: `${times} clippings of content/ have the same line` };
}

const unread = ({ number, text }: Line): ExplainedLine => ({ line: number, text, became: 'not read', why: '', kind: 'unread' });

function explain(line: SeenLine, article: Article, facts: Facts, before: ExplainedLine | undefined): ExplainedLine {
  const at = { line: line.number, text: line.text };
  const dropped = facts.dropped.get(line.number);
  const paragraph = facts.paragraphs.get(line.number);
  if (dropped && paragraph === undefined)
    return { ...at, became: `dropped: ${dropped.reason}`, why: whyDropped(dropped.reason, line), kind: 'dropped' };
  const parts = (facts.parts.get(line.number) ?? []).map(({ part }) => part);
  const names = parts.map((part) => nameOf(part, article, facts.dates.get(line.number) ?? []));
  if (paragraph !== undefined) names.unshift(`paragraph ${paragraph + 1}${facts.subheadings.has(paragraph) ? ', a sub-heading' : ''}`);
  if (dropped) names.push(`its end dropped: ${dropped.reason}: ${shorten(dropped.text)}`);
  if (names.length > 0) {
    const why = [...parts.map((part) => whyPart(part, line, article)), ...(paragraph === undefined ? [featuresOf(line)] : [])];
    return {
      ...at,
      became: names.join(', '),
      why: why.filter((words) => words !== '').join('; '),
      kind: paragraph === undefined ? 'part' : 'paragraph',
    };
  }
  if (before && before.kind !== 'unread' && before.line === line.number - 1) {
    const became = before.became.startsWith('goes on') ? before.became : `goes on: ${before.became}`;
    return { ...at, became, why: 'hard-wrapped: joined to the line above', kind: before.kind };
  }
  const { kind } = classify(line);
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
function nameOf(part: LinePart, article: Article, dates: Article['dates']): string {
  const value = valueRead(part, article, dates);
  return value === null ? NAMES[part] : `${NAMES[part]} → ${value}`;
}

/** @param dates those of the line */
function valueRead(part: LinePart, article: Article, dates: Article['dates']): string | null {
  const { datePublished, datePublishedFrom, dateModified, datelinePlaces, edited } = article;
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
  if (field !== null && article.edited.includes(field))
    return field === 'headline' ? "the editor's headline stands in place of these words" : `the editor set ${field}, which wins`;
  if (part !== 'credit') return '';
  const { publisher, agencies } = article;
  if (publisher?.printed && line.text.includes(publisher.printed)) return `names the outlet ${publisher.id ?? publisher.name}`;
  const agency = agencies.find(({ printed }) => printed !== null && line.text.includes(printed));
  return agency ? `names the agency ${agency.id ?? agency.name}` : 'names no outlet of outlets.yaml';
}
