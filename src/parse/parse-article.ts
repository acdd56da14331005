import type { Parts, TextLine } from '../model/parts.ts';
import { type Byline, namesIn } from './bylines.ts';
import { type ClassifiedLine, classify } from './classify.ts';
import { cutCaption } from './cut-caption.ts';
import { cutTails } from './cut-tails.ts';
import { readDatelineLine, readPlaceAndName } from './dateline.ts';
import { dropLines } from './drop-lines.ts';
import { emptyParts } from './empty-parts.ts';
import { type BodyRange, findBody } from './find-body.ts';
import { findPage } from './find-page.ts';
import { type Furniture, readFurniture } from './furniture.ts';
import { isCaption } from './header-lines.ts';
import { joinBroken } from './join-broken.ts';
import { joinClocks } from './join-clocks.ts';
import { joinFootClock } from './join-foot-clock.ts';
import { keepArticle } from './keep-article.ts';
import { keepChronology } from './keep-chronology.ts';
import { keepDatedTitle } from './keep-dated-title.ts';
import { keepTitle } from './keep-title.ts';
import { countWords, KEYED, keyOf, type Line, lineOf, readLines } from './lines.ts';
import { findFirstPart } from './numbered-parts.ts';
import { readBody } from './read-body.ts';
import { readHeader } from './read-header.ts';
import { isSection } from './sections.ts';
import { shapeOf } from './shapes.ts';
import type { StampLine } from './stamps.ts';
import { findSubheadings } from './sub-headings.ts';
import { unwrap } from './unwrap.ts';

/** So many lines of names at most stand below the last sentence; more are verses or a list. */
const MOST_SIGNATURES = 2;
/** A paragraph of so many words is prose: below verses alone stands no signature, but one more verse. */
const PROSE = 12;
/** More words than this beside a date below the last sentence are a line of a list: «فريق * فريق - ملعب - الأحد 15 يوليو». */
const LIST_ITEM = 3;

/** The credit of a picture below the last sentence has at most so many words. */
const FOOT_WORDS = 5;
/** What a page prints of an article as a whole, alone on a line below it. */
const FOOT_LABEL = /^(?:عاجل|خاص|حصري)$/u;

/** What a reader of clippings may know beside the text. */
export interface ParseOptions {
  /** Keys (`keyOf`) of lines that the archive has shown to be furniture. */
  learned?: ReadonlySet<string>;
}

/**
 * Reads the parts of a clipping from its lines: by what a line is (stamp, counter, furniture), then by where it stands (above
 * the body, in it, below it), then by what has stood before. Of a whole page that was saved as text only the article is read.
 * Every line that is not blank comes out in one part; a section, a credit or a count of readers that shares its line with a
 * stamp is in both, and furniture glued to the end of the last paragraph is dropped from its line.
 * @param text the decoded clipping, any line ends
 * @returns parts with the printed words; `headline` is null and `paragraphs` empty where the clipping has none
 */
export function parseArticle(text: string, options: ParseOptions = {}): Parts {
  const parts = emptyParts();
  const all = readLines(text);
  parts.shapes = all.map(({ text }) => ({ shape: shapeOf(text), text }));
  const joined = joinFootClock(joinClocks(keepChronology(joinBroken(unwrap(all.map(classify))))));
  const classified = keepDatedTitle(keepTitle(joined.map((line) => asLearned(line, options.learned))));
  const page = findPage(classified);
  const lines = dropLines(page === null ? classified : keepArticle(classified, page, parts.dropped), parts.dropped);
  const body =
    page === null ? findBody(lines, findFirstPart(classified)) : rangeOf(lines, classified[page.start], classified[page.end - 1]);
  const header = lines.slice(0, body.start);
  const foot = lines.slice(body.end);
  for (const line of header) takeMatter(line, parts);
  const first = lines[body.start];
  readHeader(header, lines.slice(body.start, body.end), parts);
  const cut = first === undefined ? null : cutCaption(first);
  if (cut !== null) parts.captions.push(cut.caption);
  readBody([...(cut === null ? [] : [cut.line]), ...lines.slice(body.start + (cut === null ? 0 : 1), body.end)], parts);
  readFoot(foot, furnitureBelow(classified, lines[body.end - 1]), parts);
  parts.paragraphs = cutTails(parts.paragraphs, parts.dropped);
  parts.subheadings = findSubheadings(parts);
  parts.dropped.sort((a, b) => a.line - b.line);
  return parts;
}

/** Takes a line of text that the archive has shown to be furniture for that. */
function asLearned(line: ClassifiedLine, learned: ReadonlySet<string> | undefined): ClassifiedLine {
  if (line.kind !== 'text' || line.text.length > KEYED || !learned?.has(line.key)) return line;
  return { ...line, kind: 'furniture', furniture: { name: 'learned', opensList: false } };
}

/** The place, among the lines that stay, of the body of a page. */
function rangeOf(lines: readonly ClassifiedLine[], first: Line | undefined, last: Line | undefined): BodyRange {
  const start = lines.findIndex((line) => first !== undefined && line.number >= first.number);
  const end = lines.findIndex((line) => last !== undefined && line.number > last.number);
  return { start: start === -1 ? lines.length : start, end: end === -1 ? lines.length : end };
}

/** What pages print below their articles: behind it stand no words of the article. */
const BELOW: ReadonlySet<Furniture['name']> = new Set(['sharing', 'comments', 'related', 'navigation', 'subscribing', 'rights']);

/** The number of the first line below the body that is such furniture. */
function furnitureBelow(lines: readonly ClassifiedLine[], last: Line | undefined): number {
  const found = lines.find((line) => line.number > (last?.number ?? 0) && line.kind === 'furniture' && BELOW.has(line.furniture.name));
  return found?.number ?? Number.POSITIVE_INFINITY;
}

/** Gives the lines below the last sentence their parts: signatures and stamps, then what is left of the body; below furniture, nothing. */
function readFoot(foot: readonly ClassifiedLine[], furniture: number, parts: Parts): void {
  const prose = parts.paragraphs.some(({ text }) => countWords(text) >= PROSE);
  const signed = foot.filter((line) => line.kind === 'text').length <= MOST_SIGNATURES;
  for (const line of foot) {
    if (line.kind === 'stamp' && countWords(line.stamp.rest ?? '') > LIST_ITEM)
      parts.paragraphs.push({ line: line.number, text: line.text });
    else if (line.kind !== 'text') takeMatter(line, parts);
    else if (signed && line.words <= FOOT_WORDS && !line.stops && isCaption(line))
      parts.captions.push({ line: line.number, text: line.text });
    else if (signed && (FOOT_LABEL.test(line.key) || isSection(line.key)))
      parts.dropped.push({ line: line.number, text: line.text, reason: 'furniture' });
    else if (line.number > furniture) parts.dropped.push({ line: line.number, text: line.text, reason: 'furniture' });
    else if (signed && (isMarked(line) || (prose && isSignature(line)))) parts.credits.push(...namesIn(line));
    else parts.paragraphs.push({ line: line.number, text: line.text });
  }
}

/** Puts a line above or below the body that is not text into its part. */
function takeMatter(line: ClassifiedLine, parts: Parts): void {
  if (line.kind === 'stamp') takeStamp(line, line.stamp, parts);
  else if (line.kind === 'byline') takeByline(line.byline, parts);
  else if (line.kind === 'counter') {
    if (line.counter.views !== null && parts.views === null) parts.views = { line: line.number, value: line.counter.views };
    else parts.dropped.push({ line: line.number, text: line.text, reason: 'counter' });
  }
}

/** Words that no name has, in the spelling of keys: «والحمد لله من قبل» closes an article and does not sign it. */
const NOT_IN_NAMES = new Set(['من', 'في', 'علي', 'الي', 'عن', 'هنا', 'لا', 'ما', 'هو', 'هي', 'ان', 'قد']);

/** «- أ ب ج», «(النهار)»: a name alone that a dash or brackets mark as a signature. */
const MARKED = /^(?:[-–—ـ]+\s*[\p{L}\p{M}.\s]{2,30}|[-–—ـ]{0,3}\s?[([][^()[\]]{2,30}[)\]])$/u;

/** Whether a line below the last sentence is marked as a signature. */
const isMarked = (line: Line): boolean => line.words <= 3 && MARKED.test(line.text);

/** Two to five words below the last sentence that neither ask nor list anything: the writer's name, or the agencies'. */
function isSignature(line: ClassifiedLine): boolean {
  if (line.joined) return false;
  if (line.words < 2 || line.words > 5 || /[\p{Nd}:؟?!"“”«»*]/u.test(line.text)) return false;
  return !/^و(?:لل|ال)/u.test(line.key) && !line.key.split(' ').some((word) => NOT_IN_NAMES.has(word));
}

function takeByline({ kind, name }: Byline, parts: Parts): void {
  if (kind === 'editor') parts.dropped.push({ ...name, reason: 'credit' });
  else if (kind === 'author') takeAuthor(name, parts);
  else parts.credits.push(name);
}

/** A second author is a credit. */
function takeAuthor(name: TextLine, parts: Parts): void {
  if (parts.author === null) parts.author = name;
  else parts.credits.push({ ...name, label: 'author' });
}

/** The words before an aggregator's stamp are a name, or a deck that runs into it. */
function takeCredit(line: ClassifiedLine, { outlet, before }: NonNullable<StampLine['credit']>, parts: Parts): void {
  parts.credits.push({ line: line.number, text: outlet, label: 'source' });
  // Where an author is wanting, aggregators print the outlet in his place.
  if (before === null || keyOf(before) === keyOf(outlet)) return;
  const words = { line: line.number, text: before };
  if (countWords(before) > 4 && parts.alternativeHeadline === null) parts.alternativeHeadline = words;
  else takeAuthor(words, parts);
}

/** The words beside a date are a place with a name, or a section; a second section is a credit. */
function takeStamp(line: ClassifiedLine, stamp: StampLine, parts: Parts): void {
  parts.stamps.push(...stamp.stamps);
  if (stamp.views !== null) parts.views ??= { line: line.number, value: stamp.views };
  if (stamp.credit !== null) takeCredit(line, stamp.credit, parts);
  if (stamp.byline !== null) takeByline(stamp.byline, parts);
  if (stamp.rest === null || readFurniture(lineOf(line.number, stamp.rest, false)) !== null) return;
  const rest = { line: line.number, text: stamp.rest };
  const dateline = parts.dateline === null ? (readDatelineLine({ ...line, ...rest }) ?? readPlaceAndName(rest)) : null;
  if (dateline !== null) parts.dateline = dateline;
  else if (parts.section === null) parts.section = rest;
  else parts.credits.push(rest);
}
