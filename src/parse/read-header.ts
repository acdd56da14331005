import { nameShape } from '../arabic/names.ts';
import type { Dateline, Parts } from '../model/parts.ts';
import { listedFirst, withoutBullet } from './bullets.ts';
import { namesIn } from './bylines.ts';
import type { ClassifiedLine } from './classify.ts';
import { readDatelineLine } from './dateline.ts';
import { isCaption, runsIntoNext } from './header-lines.ts';
import { isInvocation } from './is-invocation.ts';
import { isIssueYear } from './issue-number.ts';
import { wordsTakenUp } from './lead-words.ts';
import { keyOf, type Line } from './lines.ts';
import { readNameFromPlace } from './name-from-place.ts';
import { FEW_WORDS, orderOfTwo } from './order-of-two.ts';
import { isPartLabel } from './part-label.ts';
import { isSection } from './sections.ts';

/** More lines of so few words than this between headline and body are the menu of a page. */
const MOST_NAMES = 4;

/**
 * Gives the lines of text above the body their parts. In order: kicker?, headline, then decks where no stamp stands between
 * them and the headline, else a caption, or decks where there are several lines; sections, names alone and a dateline may stand
 * between them. A headline that breaks over two lines is joined with a space.
 * @param lines the lines above the body, those of no text already in their parts; they tell where stamps stand
 * @param body the lines of the body
 * @param parts is filled in
 */
export function readHeader(lines: readonly ClassifiedLine[], body: readonly Line[], parts: Parts): void {
  const texts = lines.filter((line) => line.kind === 'text');
  const rest = texts.filter((line) => !takeInvocation(line, parts) && !(texts.length > 1 && takeByWords(line, parts)));
  if (rest[0] !== undefined && takeRowOfNames(rest[0], parts)) rest.shift();
  for (const line of rest.splice(0, listedFirst(rest))) takeDeck(line, parts);
  if (rest[0] !== undefined && rest[1] !== undefined && isNameOverHeadline(rest[0], rest[1], body))
    parts.credits.push(...namesIn(rest.shift() ?? rest[1]));
  const [first, second] = rest;
  if (first === undefined) return;
  const repeats = (key: string): boolean => parts.dropped.some(({ reason, text }) => reason === 'repeated' && keyOf(text) === key);
  const around = { adjacent: second !== undefined && follows(lines, first, second), lead: body[0]?.text ?? '', repeats };
  const order = second !== undefined && rowOfNames(second) === null ? orderOfTwo(first, second, around) : null;
  const above = order?.headline === 2 ? first : null;
  const headline = above !== null && second !== undefined ? second : first;
  if (order?.certain === false && second !== undefined) parts.rivalHeadline = textLine(above ?? second);
  if (above !== null) takeAbove(above, stampsBetween(lines, above, headline), parts);
  const below = rest.slice(rest.indexOf(headline) + 1);
  parts.headline = { line: headline.number, text: withoutBullet(headline.text) };
  let last = headline;
  while (below[0]?.number === last.number + 1 && runsIntoNext(last, below[0])) {
    last = below.shift() ?? last;
    parts.headline.text += ` ${last.text}`;
  }
  takeBelow(below, lines, last, parts);
}

/** A name under which an article stands is not in so many paragraphs at its beginning. */
const OPENING = 5;

/** Whether a first line is the writer's name: a person's by its shape, over a line that is none, and the article is not on that person. */
function isNameOverHeadline(first: Line, second: Line, body: readonly Line[]): boolean {
  if (first.joined || first.words < 2 || first.words > MOST_NAMES || second.words < 2 || nameShape(first.text)?.given !== true)
    return false;
  if (nameShape(second.text)?.given || readDatelineLine(second) !== null || /[؟?!:،,]/u.test(first.text)) return false;
  return body.length > 0 && body.slice(0, OPENING).every(({ text }) => wordsTakenUp(first.text, text) === 0);
}

/** Whether a line stands right below another, with no blank line between. */
function follows(lines: readonly ClassifiedLine[], first: Line, second: Line): boolean {
  const at = lines.findIndex((line) => line.number === second.number);
  return !second.afterBlank && lines[at - 1]?.number === first.number;
}

function rowOfNames(line: Line): Dateline | null {
  const dateline = readDatelineLine(line);
  return dateline !== null && dateline.places.length > 0 && dateline.places.length + dateline.credits.length >= 3 ? dateline : null;
}

/** «عمّان – عواصم – وكالات» over a clipping without a headline: three names or more, a city among them. */
function takeRowOfNames(line: Line, parts: Parts): boolean {
  const dateline = parts.dateline === null ? rowOfNames(line) : null;
  parts.dateline ??= dateline;
  return dateline !== null;
}

/** A name over stamps and headline is the outlet's; words right over the headline are its kicker. */
function takeAbove(line: Line, overStamps: boolean, parts: Parts): void {
  if (overStamps && !line.joined) parts.credits.push(...namesIn(line));
  else parts.kicker = textLine(line);
}

function takeBelow(below: readonly ClassifiedLine[], lines: readonly ClassifiedLine[], headline: ClassifiedLine, parts: Parts): void {
  const menu = below.filter((line) => line.words <= FEW_WORDS).length > MOST_NAMES;
  const long: ClassifiedLine[] = [];
  for (const line of below) {
    const dateline = parts.dateline === null ? (readDatelineLine(line) ?? readNameFromPlace(line)) : null;
    if (dateline !== null) parts.dateline = dateline;
    else if (isCaption(line)) parts.captions.push(textLine(line));
    else if (line.words <= FEW_WORDS && menu) parts.dropped.push({ line: line.number, text: line.text, reason: 'furniture' });
    else if (isPartLabel(line.key)) takeDeck(line, parts);
    else if (line.words <= FEW_WORDS && !line.joined) parts.credits.push(...namesIn(line));
    else long.push(line);
  }
  takeLong(long, lines, headline, parts);
}

/**
 * Long lines right below the headline are its decks; below a stamp one line alone is a caption, several are decks, and so is one
 * over which the writer's name stands: nothing parts it from the words that he wrote.
 */
function takeLong(long: readonly ClassifiedLine[], lines: readonly ClassifiedLine[], headline: ClassifiedLine, parts: Parts): void {
  const stamped = long.filter((line) => stampsBetween(lines, headline, line));
  for (const line of long) {
    if (stamped.length === 1 && stamped[0] === line && !isUnderName(line, lines, headline)) parts.captions.push(textLine(line));
    else takeDeck(line, parts);
  }
}

/** Whether the line right above is a name below the headline. */
function isUnderName(line: Line, lines: readonly ClassifiedLine[], headline: Line): boolean {
  const above = lines[lines.findIndex(({ number }) => number === line.number) - 1];
  if (above === undefined || above.number <= headline.number) return false;
  return above.kind === 'byline' || (above.kind === 'text' && above.words <= FEW_WORDS && !above.joined && nameShape(above.text) !== null);
}

function takeDeck(line: Line, parts: Parts): void {
  if (parts.alternativeHeadline === null) parts.alternativeHeadline = textLine(line);
  else parts.decks.push(textLine(line));
}

/** «القسم: محليات» */
const SECTION_LABEL = /^(?:ال)?(?:قسم|تصنيف|باب|فئة)\s?:\s?(?=\p{L})/u;

/** Takes a line whose words say what it is: the name of a section, with or without a label, or the year of a newspaper's life. */
function takeByWords(line: Line, parts: Parts): boolean {
  if (isSection(line.key)) return takeSection(line, parts);
  if (line.words <= MOST_NAMES && SECTION_LABEL.test(line.text))
    return takeSection({ ...line, text: line.text.replace(SECTION_LABEL, '') }, parts);
  return dropIssueYear(line, parts);
}

/** An invocation is the first words of the article, wherever at its head it stands. */
function takeInvocation(line: Line, parts: Parts): boolean {
  if (!isInvocation(line.key)) return false;
  parts.paragraphs.push(textLine(line));
  return true;
}

function dropIssueYear(line: Line, parts: Parts): boolean {
  if (!isIssueYear(line.key)) return false;
  parts.dropped.push({ line: line.number, text: line.text, reason: 'furniture' });
  return true;
}

function takeSection(line: Line, parts: Parts): boolean {
  if (parts.section !== null || line.joined) return false;
  parts.section = textLine(line);
  return true;
}

function stampsBetween(lines: readonly ClassifiedLine[], from: Line, to: Line): boolean {
  return lines.some((line) => line.kind === 'stamp' && line.number > from.number && line.number < to.number);
}

const textLine = (line: Line) => ({ line: line.number, text: line.text });
