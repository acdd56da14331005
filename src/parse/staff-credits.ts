import { isEverydayWord } from '../arabic/everyday-words.ts';
import { isGivenName, nameShape } from '../arabic/names.ts';
import { clean } from '../arabic/normalize.ts';
import { isCity } from './cities.ts';
import { keyOf } from './lines.ts';

/** What one piece of a row of newsroom credits begins with, a name behind it. */
const PIECE =
  /^(?<work>إعداد|اعداد|كتابة|تغطية|تقرير|ترجمة|شارك في (?:ال)?تغطية|شارك في (?:ال)?إعداد|تحرير|مراجعة|تدقيق|إشراف)\s?:?\s(?<name>.+)$/u;
/** Work that makes an author; preparing the text of another for a bulletin does not. */
const WRITES = /^(?:إعداد|اعداد|كتابة|تغطية|تقرير)$/u;
const FOR_BULLETIN = /\s+لل?نشرة.*$/u;
/** «مراسل الأفق في بغداد سامي الجسار», «موفدنا إلى النهر: …» */
const CORRESPONDENT =
  /^(?:(?:كتب|كتبت)\s+)?(?:مراسل|مراسلة|مراسلنا|مراسلتنا|موفد|موفدة|موفدنا|موفدتنا|مندوب|مندوبة|مندوبنا)(?=\s)(?<rest>.+)$/u;
const FROM = /^من\s+(?<name>.+)$/u;
/** A name has at most so many words. */
const NAME = 4;
/** A row of credits has at most so many words, and who writes from where. */
const MOST_WORDS = 14;
const CORRESPONDENT_WORDS = 9;

/** What a line of newsroom credits says of who wrote: the name, or null where it names editors only. */
export interface StaffCredit {
  author: string | null;
}

/**
 * Reads a whole line that names those who worked on an article by what they did: «(إعداد … للنشرة العربية - تحرير …)»,
 * «مراسل … في … فلان», «من فلان». Behind a label that also opens sentences the name has to begin with a known given name.
 * @returns null for any other line
 */
export function readStaffCredit(printed: string): StaffCredit | null {
  const text = clean(printed);
  if (text.length > 160 || /[؟?!«»"]/u.test(text)) return null;
  const from = FROM.exec(text)?.groups?.name;
  if (from !== undefined) return isPerson(from) && !hasEverydayWord(from) ? { author: from } : null;
  return readCorrespondent(text) ?? readRow(text);
}

/** A person's name, which a known given name opens. */
function isPerson(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return words >= 2 && words <= NAME + 1 && nameShape(text)?.given === true;
}

const hasEverydayWord = (name: string): boolean =>
  keyOf(name)
    .split(' ')
    .some((word) => isEverydayWord(word) && !isGivenName(word));

/** The name at the end of the line, behind outlet and place. */
function readCorrespondent(text: string): StaffCredit | null {
  const rest = CORRESPONDENT.exec(text)?.groups?.rest?.trim();
  if (rest === undefined) return null;
  const words = rest.split(/[\s:،/–—-]+/u);
  if (words.length > CORRESPONDENT_WORDS) return null;
  for (let from = Math.max(1, words.length - NAME); from <= words.length - 2; from++) {
    const name = words.slice(from).join(' ');
    if (isGivenName(keyOf(words[from] ?? '')) && isPerson(name) && !isCity(words[from] ?? '') && !hasEverydayWord(name))
      return { author: name };
  }
  return null;
}

/** Several pieces of work with a name each, or one in brackets. */
function readRow(text: string): StaffCredit | null {
  const inside = /^[([]\s?(?<inside>[^()[\]]+?)\s?[)\]]$/u.exec(text)?.groups?.inside;
  const pieces = (inside ?? text).split(/\s+[-–—ـ|/]+\s+|\s?[،؛]\s?/u).map((piece) => PIECE.exec(piece)?.groups);
  if (text.split(' ').length > MOST_WORDS || (inside === undefined && pieces.length < 2)) return null;
  const authors: string[] = [];
  for (const piece of pieces) {
    const name = piece?.name?.replace(FOR_BULLETIN, '');
    if (piece?.work === undefined || name === undefined || nameShape(name) === null) return null;
    if (WRITES.test(piece.work) && name === piece.name) authors.push(name);
  }
  return { author: authors[0] ?? null };
}
