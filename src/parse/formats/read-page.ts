import type { LineHints } from '../../model/line-hints.ts';
import type { PageFact, PageMetadata } from '../../model/page-metadata.ts';
import type { RuleId } from '../../model/rules.ts';
import { countWords, keyOf } from '../lines.ts';
import { chooseLines } from './choose-lines.ts';
import { findArticle } from './find-article.ts';
import { readPageDate } from './page-date.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { readPageMetadata } from './page-metadata.ts';
import { parseBrokenPage } from './parse-broken-page.ts';
import { withoutSite } from './without-site.ts';

/** A saved page as a clipping: the lines of its article under those of its head. */
export interface ReadPage {
  /** First what the head of the page says, a line each as in `PageFact.text`; a blank line; then the lines of the article. */
  text: string;
  /** The same with the lines of the head blank: what is read as a clipping. */
  body: string;
  /** For each line of `text` the 1-based line of the file on which it begins; 0 for a blank one. */
  sourceLines: number[];
  hints: LineHints;
  /** Lines count in `text`. */
  metadata: PageMetadata;
  message: { rule: RuleId; found: string };
}

/** Facts of one kind that are shown at most: sites say the same in many ways. */
const MOST_FACTS = 3;

/**
 * Reads a saved web page. Nothing of it runs or is loaded: code, styles and what is hidden are passed over. Never throws.
 * @param html the decoded file
 */
export function readPage(html: string): ReadPage {
  const root = parseBrokenPage(html);
  const { lines, texts } = pageLines(root);
  const found = readPageMetadata(root);
  const titles = found.headlines.flatMap(({ value }) => [value, withoutSite(value, found.publishers)]).map(keyOf);
  const kept = findArticle(
    root,
    texts,
    lines.map(({ text }) => text.length),
  );
  const chosen = chooseLines(
    lines,
    kept,
    titles,
    found.dates.some(({ role }) => role === 'published'),
  );
  const indexes = chosen?.indexes ?? lines.map((_, index) => index);
  const times = indexes.flatMap((index) => timeOf(lines[index]));
  const metadata: PageMetadata = {
    ...found,
    dates: found.dates.some(({ role }) => role === 'published') ? found.dates : [...times.slice(0, 1), ...found.dates],
  };
  return { ...compose(lines, indexes, chosen?.headline ?? null, metadata), message: messageOf(lines, indexes, chosen !== null) };
}

/** The date of a `<time datetime>` that stands in a line of the article. */
function timeOf(line: PageLine | undefined): PageMetadata['dates'] {
  const value = line?.datetime == null ? null : readPageDate(line.datetime);
  if (!line || value === null) return [];
  const role = /تحديث|تعديل|updated|modified/iu.test(line.text) ? 'modified' : 'published';
  return [{ value, role, text: `<time datetime>: ${line.datetime}`, line: line.line }];
}

function compose(
  lines: readonly PageLine[],
  indexes: readonly number[],
  headline: number | null,
  found: PageMetadata,
): Omit<ReadPage, 'message'> {
  const head: PageFact[] = [];
  const listed = <T extends PageFact>(facts: readonly T[]): T[] =>
    facts.slice(0, MOST_FACTS).map((fact) => {
      head.push(fact);
      return { ...fact, line: head.length };
    });
  const dates = (role: 'published' | 'modified') => listed(found.dates.filter((date) => date.role === role));
  const metadata: PageMetadata = {
    headlines: listed(found.headlines),
    dates: [...dates('published'), ...dates('modified')],
    publishers: listed(found.publishers),
    authors: listed(found.authors),
    sections: listed(found.sections),
    descriptions: listed(found.descriptions),
  };
  const printed = head.map(({ text, line }) => ({ text, line, isHead: true }));
  const at = new Map<number, number>();
  for (const index of indexes) {
    const line = lines[index];
    if (!line) continue;
    if (line.beginsBlock || printed.at(-1)?.isHead === true || !at.has(index - 1)) printed.push({ text: '', line: 0, isHead: false });
    printed.push({ text: line.text, line: line.line, isHead: false });
    at.set(index, printed.length);
  }
  if (printed.length === 0) printed.push({ text: '', line: 0, isHead: false });
  const linesOf = (isOne: (line: PageLine) => boolean): number[] =>
    indexes.flatMap((index) => (lines[index] && isOne(lines[index]) ? [at.get(index) ?? 1] : []));
  return {
    text: printed.map(({ text }) => text).join('\n'),
    body: printed.map(({ text, isHead }) => (isHead ? '' : text)).join('\n'),
    sourceLines: printed.map(({ line }) => line),
    hints: {
      headline: headline === null ? null : (at.get(headline) ?? null),
      captions: linesOf(({ tag }) => tag === 'figcaption' || tag === 'caption'),
      headings: linesOf(({ tag }) => /^h[1-6]$/u.test(tag)).filter((line) => line !== at.get(headline ?? -1)),
      author: linesOf(({ isByline, text }) => isByline && countWords(text) <= 8)[0] ?? null,
    },
    metadata,
  };
}

function messageOf(lines: readonly PageLine[], indexes: readonly number[], isArticle: boolean): ReadPage['message'] {
  const length = (chosen: readonly (PageLine | undefined)[]): number => chosen.reduce((sum, line) => sum + (line?.text.length ?? 0), 0);
  if (!isArticle) return { rule: 'page-article-unknown', found: `no article was found among ${lines.length} lines, which were all read` };
  const share = Math.round((100 * length(indexes.map((index) => lines[index]))) / Math.max(1, length(lines)));
  const found = `Readability and the lines around its article gave ${indexes.length} of ${lines.length} lines, ${share} % of the text`;
  return { rule: 'page-extracted', found };
}
