import { piecesOf } from '../arabic/date-pieces.ts';
import type { Dateline, TextLine } from '../model/parts.ts';
import { trimName } from './bylines.ts';
import { isCity } from './cities.ts';
import { keyOf, type Line } from './lines.ts';
import { type DateOnLine, printedDates } from './printed-dates.ts';

/** The words of a dateline between two signs: a place, a name, a date. */
interface Segment {
  start: number;
  end: number;
  text: string;
  words: number;
  city: boolean;
  bracketed: boolean;
  date: DateOnLine | null;
  /** The sign after it: '' at the end of the text. */
  sign: string;
}

/** Where a dateline may end at the latest, in UTF-16 units. */
const REACH = 160;
const MOST_SEGMENTS = 6;
const MOST_WORDS = 4;
/** A tatweel inside a word stretches it; at the edge of one it is a dash. */
const SIGN = /(?:[-–—/|:،,()«»[\]]|(?<![\u0620-\u0652])ـ+|ـ+(?![\u0620-\u0652]))+/gu;

/**
 * Reads a whole line as a dateline: «بغداد : الصباح», «النهار - المنامة», «تونس-(أ ب ج):», «النهار - الضفاف - الرياض». Without a city
 * that is known, only short names with dashes between them count, and none of them is taken for the place.
 * @returns null if the line is anything else
 */
export function readDatelineLine(line: Line): Dateline | null {
  if (line.joined || line.text.length > REACH || line.stops || /[!؟?]/u.test(line.text)) return null;
  const segments = segmentsOf(line.text, line.number);
  const [first] = segments;
  if (first === undefined || segments.length > MOST_SEGMENTS || segments.some((each) => each.words > MOST_WORDS)) return null;
  if (segments.some((each) => isComma(each) && !each.city)) return null;
  const known = segments.some((each) => each.city);
  if (known ? segments.length < 2 && !/[:-]\s*$/u.test(first.sign) : !isRowOfNames(segments)) return null;
  return { line: line.number, text: line.text, ...partsOf(segments), paragraph: null };
}

/**
 * Reads the few words beside a stamp as a place and a name with no sign between them: «القاهرة النهار».
 * @returns null where they do not begin with a known city, which may stand alone
 */
export function readPlaceAndName({ line, text }: TextLine): Dateline | null {
  if (isCity(text)) return { line, text, places: [text], credits: [], date: null, paragraph: null };
  const words = text.split(/\s+/u);
  for (const count of [2, 1]) {
    const [place, name] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (name !== '' && isCity(place)) return { line, text, places: [place], credits: [name], date: null, paragraph: null };
  }
  return null;
}

/** Two names or more, of at most three words and the first of two, with dashes between them. */
function isRowOfNames(segments: readonly Segment[]): boolean {
  const names = segments.every((each) => each.words >= 1 && each.words <= 3 && !/\p{Nd}/u.test(each.text));
  const dashed = segments.slice(0, -1).every((each) => /^\s*[-–—ـ]\s*$/u.test(each.sign));
  return names && dashed && segments.length >= 2 && (segments[0]?.words ?? 0) <= 2;
}

/**
 * Reads the dateline at the head of a paragraph: «بغداد 27 أبريل 2021 (شينخوا) …», «القاهرة (رويترز) - …»,
 * «بيروت - أ ف ب - …», «دبي، الإمارات (CNN)-- …», «بغداد/ واع: …». It needs a date, a known city, or a name in brackets that
 * a dash or colon follows.
 * @param text the paragraph as printed
 * @param paragraph its index
 * @returns null where the paragraph begins with its first sentence
 */
export function readDatelineHead(text: string, line: number, paragraph: number): Dateline | null {
  const segments = segmentsOf(text.slice(0, REACH), line);
  const head: Segment[] = [];
  for (const segment of segments) {
    if (segment.words > MOST_WORDS || head.length === MOST_SEGMENTS || segment.sign === '') break;
    head.push(segment);
  }
  // The head ends with brackets, a dash or a colon; what runs on to a comma or a further word is the sentence.
  for (let count = head.length; count > 0; count--) {
    const taken = head.slice(0, count);
    const last = taken.at(-1);
    if (last && ends(taken, last, text)) return { line, text: text.slice(0, endOf(last, text)).trim(), ...partsOf(taken), paragraph };
  }
  return null;
}

function ends(taken: readonly Segment[], last: Segment, text: string): boolean {
  const [first] = taken;
  if (first === undefined || first.words > 4) return false;
  const after = text.slice(last.end, last.end + 8);
  const dash = /^[\s)\]»]*(?:[-–—:ـ]|\/\s)/u.test(after) && !/^[-–—][\p{L}]/u.test(after);
  // «(CNN)-- …», «(النهار) - …»: brackets at the very head hold a source, a name of other letters only right before a dash.
  if (first.bracketed) return taken.length === 1 && dash && (isSourceInBrackets(first.text) || isNameInBrackets(first, after));
  const city = taken.some((each) => each.city);
  const dated = taken.some((each) => each.date !== null);
  if (last.bracketed) return (city && taken.length > 1) || dated || dash;
  return dash && (city || dated);
}

const isSourceInBrackets = (text: string): boolean => /^[A-Z]{2,}[A-Za-z ]{0,14}$|^\p{L}(?:[. ]{1,2}\p{L}){1,4}\.?$/u.test(text);

/** One or two words in brackets, a dash and white space behind them. */
const isNameInBrackets = ({ text, words }: Segment, after: string): boolean =>
  words <= 2 && /^\p{L}[\p{L}\p{M}ـ ]{2,}$/u.test(text) && /^\s*[)\]]\s*[-–—ـ]{1,3}\s/u.test(after);

/** The end of the words of a dateline, with the bracket that closes the last of them. */
function endOf(last: Segment, text: string): number {
  return last.bracketed && /[)\]»]/u.test(text[last.end] ?? '') ? last.end + 1 : last.end;
}

function partsOf(segments: readonly Segment[]): Pick<Dateline, 'places' | 'credits' | 'date'> {
  const names = segments.filter((each) => each.text !== '');
  const known = names.filter((each) => each.city);
  // A country stands after its city («دبي، الإمارات»); what opens a line with a date or brackets is a place, known or not.
  const marked = segments.some((each) => each.date !== null || each.bracketed) && !segments[0]?.bracketed;
  const opening = marked ? names.slice(0, 1).filter((each) => !each.bracketed) : [];
  const places =
    known.length > 0 ? names.filter((each, index) => each.city || (isComma(names[index - 1]) && names[index - 1]?.city)) : opening;
  const credits = names.filter((each) => !places.includes(each) && !/\p{Nd}/u.test(each.text));
  return {
    places: places.map((each) => each.text),
    credits: credits.map((each) => each.text),
    date: segments.find((each) => each.date !== null)?.date?.date ?? null,
  };
}

const isComma = (segment: Segment | undefined): boolean => segment !== undefined && /^\s*[،,]\s*$/u.test(segment.sign);

/** A name without «من» before it or «في» before a date; a city without a day and month that have no year: «صلالة في 22 مايو». */
function nameOf(text: string): string {
  const name = trimName(text)
    .replace(/\s+(?:في|يوم)$/u, '')
    .replace(/^من\s+/u, '');
  const city = name.replace(/\s+(?:في\s+|يوم\s+)?\p{Nd}.*$/u, '');
  return isCity(city) ? city : name;
}

/** Words before a name, and particles in it, that do not make it longer: «كتب سامي بن ناصر بن علي». */
const LABEL = /^(?:من|كتبت?|بقلم|تقرير|مراسل\p{L}{0,2}|موفد\p{L}{0,2}) (?=\p{L})/u;
const PARTICLE = /(?<=\p{L} )(?:بن|ابن|بنت|ولد|عبد|ابو|ال) (?=\p{L})/gu;

/** The words of a segment and what they are; single letters in a row are one word, labels and particles none. */
function wordsOf(text: string): Pick<Segment, 'text' | 'words' | 'city'> {
  const key = keyOf(text).replace(/(?<=^| )(\p{L}) (?=\p{L}(?: |$))/gu, '$1');
  const name = key.replace(LABEL, '').replace(PARTICLE, '');
  return { text, words: name === '' ? 0 : name.split(' ').length, city: isCity(text) };
}

/** Cuts a text at the signs of datelines; a date inside a segment is taken out of its words and cuts them too. */
function segmentsOf(text: string, line: number): Segment[] {
  const pieces = piecesOf(text);
  const dates = printedDates(text, line, pieces, { reach: 0 });
  const dateSpans = dates.map((date) => {
    const own = [...date.pieces];
    return { start: pieces[Math.min(...own)]?.start ?? 0, end: pieces[Math.max(...own)]?.end ?? 0, date };
  });
  const segments: Segment[] = [];
  const add = (start: number, end: number, sign: string, bracketed: boolean) => {
    const dated = dateSpans.find((span) => span.start >= start && span.end <= end) ?? null;
    // A name behind the date is one of its own: «بغداد 27 أبريل 2021 واع».
    const behind = dated === null ? '' : nameOf(text.slice(dated.end, end));
    const name = nameOf(text.slice(start, dated?.start ?? end));
    const common = { start, end, bracketed, date: dated?.date ?? null };
    if (name !== '' || (dated !== null && behind === '')) segments.push({ ...common, ...wordsOf(name), sign: behind === '' ? sign : ' ' });
    if (behind !== '') segments.push({ ...common, date: name === '' ? common.date : null, ...wordsOf(behind), sign });
  };
  let from = 0;
  let bracketed = false;
  for (const sign of text.matchAll(SIGN)) {
    if (dateSpans.some((span) => sign.index > span.start && sign.index < span.end)) continue;
    add(from, sign.index, sign[0], bracketed);
    bracketed = /[([]\s*$/u.test(sign[0]);
    from = sign.index + sign[0].length;
  }
  add(from, text.length, '', bracketed);
  return segments;
}
