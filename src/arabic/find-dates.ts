import { type Piece, piecesOf } from './date-pieces.ts';
import { DAY_OPENERS, dayWordsAt } from './day-words-at.ts';
import type { FoundDate, Read, Unplaced, YearPoint } from './found-date.ts';
import { MONTH_OPENERS } from './months.ts';
import { ORDINAL_OPENERS } from './ordinals.ts';
import { type PointWithWeekday, pointAt, secondYearAt, YEAR_OPENERS } from './point-at.ts';
import { rangeAt } from './range-at.ts';
import { WEEKDAY_OPENERS } from './weekdays.ts';

/** Words after which a day without a year is a name: «ثورة 25 يناير», «شارع 26 يوليو», «قوى 14 آذار». */
const NAMED_FOR_DAYS = new Set(
  'ثوره الثوره انتفاضه حركه قوي حزب شارع جسر جامعه مدينه ميدان ساحه صحيفه جريده كتيبه كتايب لواء احداث هجمات اعتداءات حرب تحالف فريق ملعب استاد مستشفي مدرسه قاعده معسكر انقلاب ايلاف جماعه تيار نادي مبادي دوار ذكري بذكري لثوره بثوره وثوره لحركه وحركه لقوي وقوي عيد بعيد'.split(
    ' ',
  ),
);

/** What opens a range; all else that opens a date is looked up once, since most words open none. */
const RANGE_OPENERS = new Set(['من', 'بين', 'مابين', 'ما']);
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTH_OPENERS,
  ...MONTH_OPENERS.flatMap((name) => ['و', 'ف', 'ب', 'ل'].map((proclitic) => `${proclitic}${name}`)),
  ...ORDINAL_OPENERS,
  ...WEEKDAY_OPENERS,
  ...YEAR_OPENERS,
  ...DAY_OPENERS,
]);

/**
 * The dates that a running text speaks of, in order, none overlapping: days, months and years of both calendars in words and
 * digits, ranges, and days counted from the day of writing. Linear in the length of the text.
 */
export function findDates(text: string): FoundDate[] {
  const pieces = piecesOf(text);
  const found: FoundDate[] = [];
  const add = (value: Unplaced, from: number, next: number): void => {
    found.push({ ...value, ...spanOf(text, pieces, from, next) });
  };
  for (let index = 0; index < pieces.length; ) {
    if (!opens(pieces, index)) {
      index++;
      continue;
    }
    let second: Read<YearPoint> | null = null;
    const range = rangeAt(pieces, index);
    const list = range === null ? daysBefore(pieces, index) : [];
    const from = list.at(-1)?.next ?? index;
    const point = range === null ? pointAt(pieces, from) : null;
    const words = range === null && point === null && !opensPoint(pieces, index) ? dayWordsAt(text, pieces, index) : null;
    if (range) add({ ...range.value, weekday: null }, index, range.next);
    else if (words) add(words.value, index, words.next);
    else if (point && !isName(pieces, index, point.value)) {
      const { value } = point;
      list.forEach((day, order) => {
        const at = list[order - 1]?.next ?? index;
        if (value.kind === 'calendar') add({ ...value, day: day.value, weekday: null }, at, at + 1);
      });
      add(value, from, point.next);
      second = secondYearAt(pieces, from, point.next);
      if (second) add({ ...second.value, weekday: null }, point.next + 1, second.next);
    }
    index = (second ?? range ?? point ?? words)?.next ?? index + 1;
  }
  return found;
}

/** Whether a date may begin at a piece; a range only before something that may begin a date itself. */
function opens(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (!RANGE_OPENERS.has(piece.key)) return opensDate(piece);
  const next = pieces[index + 1];
  return next !== undefined && (next.key === 'بين' || opensDate(next));
}

const opensDate = (piece: Piece): boolean => piece.digits > 0 || OPENERS.has(piece.key) || isLatin(piece.key);

/** English names of months are read too. */
const isLatin = (key: string): boolean => key.charCodeAt(0) < 128;

/** «يوم الثلاثاء 5 مارس»: the weekday belongs to the day after it. */
function opensPoint(pieces: readonly Piece[], index: number): boolean {
  return pieces[index + 1]?.key.startsWith('ال') === true && pointAt(pieces, index + 1)?.value.weekday != null;
}

/** The days before «و» in «4 و8 نونبر», each with the index after its «و»; empty where no day of a month ends the list. */
function daysBefore(pieces: readonly Piece[], index: number): Read<number>[] {
  const days: Read<number>[] = [];
  for (let at = index; days.length < 6; at += 2) {
    const [day, and] = [pieces[at], pieces[at + 1]];
    if (day?.number == null || day.digits > 2 || day.number < 1 || day.number > 31 || and?.key !== 'و' || !/^[،,]?$/.test(and.gap)) break;
    days.push({ value: day.number, next: at + 2 });
  }
  const end = days.at(-1)?.next;
  const last = end !== undefined && pieces[end]?.digits ? pointAt(pieces, end)?.value : undefined;
  return last?.kind === 'calendar' && last.month !== null ? days : [];
}

function isName(pieces: readonly Piece[], index: number, point: PointWithWeekday): boolean {
  if (point.kind !== 'calendar' || point.year !== null || point.qualifier !== null) return false;
  return pieces[index]?.gap === '' && NAMED_FOR_DAYS.has(pieces[index - 1]?.key ?? '');
}

function spanOf(text: string, pieces: readonly Piece[], index: number, next: number): { start: number; end: number; text: string } {
  const start = pieces[index]?.start ?? 0;
  const last = pieces[next - 1]?.end ?? start;
  const end = text.slice(start, last).includes('(') && text[last] === ')' ? last + 1 : last;
  return { start, end, text: text.slice(start, end) };
}
