import type { Piece } from './date-pieces.ts';
import type { Read, RelativeDate, Unplaced, WeekdayDate } from './found-date.ts';
import { qualifierOf } from './qualifiers.ts';
import { weekdayOfKey } from './weekdays.ts';

/** A day that is named from the day of writing, without its place in the text. */
export type DayWords = Unplaced<RelativeDate> | Unplaced<WeekdayDate>;

const PARTS_OF_DAY = new Set(['صباح', 'مساء', 'ظهر', 'عصر', 'فجر', 'ليل', 'ليله', 'يوم', 'نهار', 'ضحي', 'عشيه', 'مغرب']);
const RELATIVE: Readonly<Record<string, number>> = { اليوم: 0, امس: -1, البارحه: -1, غدا: 1, غد: 1, الغد: 1 };
const FIRST = new Set(['الاول', 'اول']);
/** «أخبار اليوم», «المصري اليوم»: words with which «اليوم» is a name; «ذلك اليوم», «في اليوم التالي» are other days. */
const NO_TODAY_AFTER = new Set([
  'اخبار',
  'المصري',
  'روسيا',
  'العالم',
  'عين',
  'صحيفه',
  'جريده',
  'موقع',
  'ذلك',
  'ذاك',
  'نفس',
  'قناه',
  'لبنان',
  'سوريا',
]);
const NO_TODAY_BEFORE = new Set(
  'السابع التالي العالمي الوطني الدولي العربي نفسه ذاته السابق الدراسي الواحد الاخير المفتوح الثاني الثالث الرابع الخامس السادس الثامن التاسع العاشر الاول الذي الرياضي الموعود'.split(
    ' ',
  ),
);
/** After these «غدا» is the verb "became". */
const BECAME_AFTER = new Set(['قد', 'فقد', 'وقد', 'لقد', 'الذي', 'التي', 'حتي', 'كما', 'ما', 'حيث', 'انه', 'انها']);
/** What may stand between a day and its weekday: «اليوم (الأحد)», «أمس، الأحد». */
const JOINS = /^[()،,]{0,2}$/u;

/** The canonical words with which a day named from the day of writing begins, weekdays aside. */
export const DAY_OPENERS: readonly string[] = [...PARTS_OF_DAY, ...Object.keys(RELATIVE), 'اول', 'قبل', 'بعد'];

/**
 * Reads a day that is named from the day of writing: «اليوم الأحد», «مساء أمس», «أول أمس», «بعد غد», «يوم الجمعة الماضي»,
 * «، الثلاثاء،».
 * @param text in which the pieces stand
 * @returns null where none begins there
 */
export function dayWordsAt(text: string, pieces: readonly Piece[], index: number): Read<DayWords> | null {
  return relativeAt(pieces, index) ?? weekdayAt(text, pieces, index);
}

function relativeAt(pieces: readonly Piece[], index: number): Read<DayWords> | null {
  const named = PARTS_OF_DAY.has(pieces[index]?.key ?? '') && pieces[index + 1]?.gap === '' ? index + 1 : index;
  const read = daysAt(pieces, named);
  if (read === null || isNoDay(pieces, named, read)) return null;
  const after = pieces[read.next];
  const weekday = after?.key.startsWith('ال') && JOINS.test(after.gap) ? weekdayOfKey(after.key) : null;
  return { value: { kind: 'relative', days: read.value, weekday }, next: weekday === null ? read.next : read.next + 1 };
}

function daysAt(pieces: readonly Piece[], index: number): Read<number> | null {
  const [key, after] = [pieces[index]?.key ?? '', pieces[index + 1]];
  const adjoining = after?.gap === '' ? after.key : '';
  if (key === 'اول' && adjoining === 'امس') return { value: -2, next: index + 2 };
  if (key === 'اول' && adjoining === 'من' && pieces[index + 2]?.key === 'امس') return { value: -2, next: index + 3 };
  if (key === 'قبل' && adjoining === 'امس') return { value: -2, next: index + 2 };
  if (key === 'بعد' && ['غد', 'غدا', 'الغد'].includes(adjoining)) return { value: 2, next: index + 2 };
  const days = Object.hasOwn(RELATIVE, key) ? RELATIVE[key] : undefined;
  if (days === undefined) return null;
  return days === -1 && FIRST.has(adjoining) ? { value: -2, next: index + 2 } : { value: days, next: index + 1 };
}

function isNoDay(pieces: readonly Piece[], index: number, { value, next }: Read<number>): boolean {
  const [before, key, after] = [pieces[index - 1], pieces[index]?.key, pieces[next]];
  const neighbour = pieces[index]?.gap === '' ? (before?.key ?? '') : '';
  const following = after?.gap === '' ? after.key : '';
  if (key === 'اليوم') {
    if (NO_TODAY_AFTER.has(neighbour) || NO_TODAY_BEFORE.has(following)) return true;
    return neighbour === 'في' && weekdayOfKey(following) === null;
  }
  if (key === 'الغد' && NO_TODAY_AFTER.has(neighbour)) return true;
  if (value === 1 && key === 'غد') return !PARTS_OF_DAY.has(neighbour) && weekdayOfKey(following) === null;
  return key === 'غدا' && BECAME_AFTER.has(neighbour) && weekdayOfKey(following) === null;
}

function weekdayAt(text: string, pieces: readonly Piece[], index: number): Read<DayWords> | null {
  const named = PARTS_OF_DAY.has(pieces[index]?.key ?? '') && pieces[index + 1]?.gap === '' ? index + 1 : index;
  const piece = pieces[named];
  const weekday = piece?.key.startsWith('ال') ? weekdayOfKey(piece.key) : null;
  if (weekday === null) return null;
  const qualifier = pieces[named + 1]?.gap === '' ? qualifierOf(pieces[named + 1]?.key) : null;
  // «الاثنين» also means "both", «الأحد» stands in names: a bare weekday counts only between commas or brackets.
  if (named === index && qualifier === null && !setOff(text, pieces, index)) return null;
  const value: DayWords = { kind: 'weekday', weekday, qualifier: qualifier === 'current' ? null : qualifier };
  return { value, next: named + (qualifier === null ? 1 : 2) };
}

function setOff(text: string, pieces: readonly Piece[], index: number): boolean {
  const before = text.slice(pieces[index - 1]?.end ?? 0, pieces[index]?.start);
  const after = text.slice(pieces[index]?.end, pieces[index + 1]?.start ?? text.length);
  return /[،,(]/u.test(before) && /[،,).]/u.test(after);
}
