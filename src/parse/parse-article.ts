import type { Parts, TextLine } from '../model/parts.ts';
import { namesIn } from './bylines.ts';
import { type ClassifiedLine, classify } from './classify.ts';
import { readDatelineLine, readPlaceAndName } from './dateline.ts';
import { dropLines } from './drop-lines.ts';
import { emptyParts } from './empty-parts.ts';
import { findBody } from './find-body.ts';
import { countWords, readLines } from './lines.ts';
import { readBody } from './read-body.ts';
import { readHeader } from './read-header.ts';
import { shapeOf } from './shapes.ts';
import type { StampLine } from './stamps.ts';
import { unwrap } from './unwrap.ts';

/** So many lines of names at most stand below the last sentence; more are verses or a list. */
const MOST_SIGNATURES = 2;

/**
 * Reads the parts of a clipping from its lines: by what a line is (stamp, counter, furniture), then by where it stands (above
 * the body, in it, below it), then by what has stood before. Every line that is not blank comes out in one part; a section, a
 * credit or a count of readers that shares its line with a stamp is in both.
 * @param text the decoded clipping, any line ends
 * @returns parts with the printed words; `headline` is null and `paragraphs` empty where the clipping has none
 */
export function parseArticle(text: string): Parts {
  const parts = emptyParts();
  const all = readLines(text);
  parts.shapes = all.map(({ text }) => ({ shape: shapeOf(text), text }));
  const lines = dropLines(unwrap(all.map(classify)), parts.dropped);
  const body = findBody(lines);
  const header = lines.slice(0, body.start);
  const foot = lines.slice(body.end);
  for (const line of header) takeMatter(line, parts);
  readHeader(header, parts);
  readBody(lines.slice(body.start, body.end), parts);
  const signed = foot.filter((line) => line.kind === 'text').length <= MOST_SIGNATURES;
  for (const line of foot) {
    if (line.kind !== 'text') takeMatter(line, parts);
    else if (signed && isSignature(line)) parts.credits.push(...namesIn(line));
    else parts.paragraphs.push({ line: line.number, text: line.text });
  }
  parts.dropped.sort((a, b) => a.line - b.line);
  return parts;
}

/** Puts a line above or below the body that is not text into its part. */
function takeMatter(line: ClassifiedLine, parts: Parts): void {
  if (line.kind === 'stamp') takeStamp(line, line.stamp, parts);
  else if (line.kind === 'byline') {
    if (line.byline.kind === 'author') takeAuthor(line.byline.name, parts);
    else parts.credits.push(line.byline.name);
  } else if (line.kind === 'counter') {
    if (line.counter.views !== null && parts.views === null) parts.views = { line: line.number, value: line.counter.views };
    else parts.dropped.push({ line: line.number, text: line.text, reason: 'counter' });
  }
}

/** Words that no name has, in the spelling of keys: «والحمد لله من قبل» closes an article and does not sign it. */
const NOT_IN_NAMES = new Set(['من', 'في', 'علي', 'الي', 'عن', 'هنا', 'لا', 'ما', 'هو', 'هي', 'ان', 'قد']);

/** Two to five words below the last sentence that neither ask nor list anything: the writer's name, or the agencies'. */
function isSignature(line: ClassifiedLine): boolean {
  if (line.words < 2 || line.words > 5 || /[\p{Nd}:؟?!"“”«»*]/u.test(line.text)) return false;
  return !line.key.split(' ').some((word) => NOT_IN_NAMES.has(word));
}

/** A second author is a credit. */
function takeAuthor(name: TextLine, parts: Parts): void {
  if (parts.author === null) parts.author = name;
  else parts.credits.push(name);
}

/** The words before an aggregator's stamp are a name, or a deck that runs into it. */
function takeCredit(line: ClassifiedLine, { outlet, before }: NonNullable<StampLine['credit']>, parts: Parts): void {
  parts.credits.push({ line: line.number, text: outlet });
  if (before === null) return;
  const words = { line: line.number, text: before };
  if (countWords(before) > 4 && parts.alternativeHeadline === null) parts.alternativeHeadline = words;
  else takeAuthor(words, parts);
}

/** The words beside a date are a place with a name, or a section; a second section is a credit. */
function takeStamp(line: ClassifiedLine, stamp: StampLine, parts: Parts): void {
  parts.stamps.push(...stamp.stamps);
  if (stamp.views !== null) parts.views ??= { line: line.number, value: stamp.views };
  if (stamp.credit !== null) takeCredit(line, stamp.credit, parts);
  if (stamp.rest === null) return;
  const rest = { line: line.number, text: stamp.rest };
  const dateline = parts.dateline === null ? (readDatelineLine({ ...line, ...rest }) ?? readPlaceAndName(rest)) : null;
  if (dateline !== null) parts.dateline = dateline;
  else if (parts.section === null) parts.section = rest;
  else parts.credits.push(rest);
}
