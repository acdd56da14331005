import type { Piece } from './date-pieces.ts';
import { halfOfDayAt, hourOfDay } from './half-of-day-at.ts';
import { canonical } from './normalize.ts';

/** A time of day in words. */
export interface ClockWords {
  /** Minutes since midnight. */
  minutes: number;
  /** Index after its last piece, the half of the day included. */
  next: number;
}

const DAY = 24 * 60;
/** Hours by their words, two of them with a space between. */
const HOURS: ReadonlyMap<string, number> = new Map(
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'
    .split(' ')
    .map((word, index): [string, number] => [canonical(word), index + 1])
    .concat(
      ['الأولى', 'الحادية عشرة', 'الحادية عشر', 'الثانية عشرة', 'الثانية عشر'].map((words, index) => [
        canonical(words),
        [1, 11, 11, 12, 12][index] ?? 0,
      ]),
    ),
);
const PARTS: Readonly<Record<string, number>> = {
  النصف: 30,
  نصف: 30,
  نصفا: 30,
  الربع: 15,
  ربع: 15,
  ربعا: 15,
  الثلث: 20,
  ثلث: 20,
  ثلثا: 20,
};
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['خمس', 5],
    ['عشر', 10],
    ['عشرة', 10],
    ['عشرين', 20],
    ['عشرون', 20],
    ['ثلاثين', 30],
    ['ثلاثون', 30],
    ['أربعين', 40],
    ['أربعون', 40],
    ['خمسين', 50],
    ['خمسون', 50],
  ].map(([word, value]) => [canonical(String(word)), Number(value)]),
);
const MINUTES = new Set(['دقيقه', 'دقايق']);

/**
 * Reads a time in words at a piece: «الثامنة مساءً», «العاشرة إلا ربعاً صباحاً», «الثانية عشرة والنصف من ظهر», «منتصف الليل». An
 * hour counts only with the half of its day: without it «الثامنة» may be either of two, or be no hour.
 * @returns null where none begins there
 */
export function clockWordsAt(pieces: readonly Piece[], index: number): ClockWords | null {
  const first = pieces[index];
  if (first === undefined || first.digits > 0) return null;
  if (first.key === 'منتصف') return midAt(pieces, index);
  const hour = hourAt(pieces, index);
  if (hour === null) return null;
  return restOfHourAt(pieces, hour.next, hour.hour);
}

/**
 * Reads what makes an hour of twelve a time: «والنصف صباحاً» of «8 والنصف صباحاً», «مساءً».
 * @param index of the piece after the hour
 * @returns null where no half of the day is said
 */
export function restOfHourAt(pieces: readonly Piece[], index: number, hour: number): ClockWords | null {
  let next = index;
  let minutes = 0;
  for (let more = minutesAt(pieces, next); more !== null; more = minutesAt(pieces, next)) {
    minutes += more.minutes;
    next = more.next;
  }
  const half = halfOfDayAt(pieces, next);
  if (half === null || Math.abs(minutes) >= 60) return null;
  return { minutes: (hourOfDay(hour, half.half) * 60 + minutes + DAY) % DAY, next: half.next };
}

function midAt(pieces: readonly Piece[], index: number): ClockWords | null {
  const second = pieces[index + 1];
  if (second?.gap !== '') return null;
  if (second.key === 'الليل') return { minutes: 0, next: index + 2 };
  return second.key === 'النهار' ? { minutes: DAY / 2, next: index + 2 } : null;
}

function hourAt(pieces: readonly Piece[], index: number): { hour: number; next: number } | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined || !first.key.startsWith('ال')) return null;
  const two = second?.gap === '' ? HOURS.get(`${first.key} ${second.key}`) : undefined;
  if (two !== undefined) return { hour: two, next: index + 2 };
  const one = HOURS.get(first.key);
  return one === undefined ? null : { hour: one, next: index + 1 };
}

/** What stands after an hour: «والنصف», «وعشر دقائق», «و20 دقيقة», «إلا ربعاً», «إلا خمس دقائق». */
function minutesAt(pieces: readonly Piece[], index: number): { minutes: number; next: number } | null {
  const piece = pieces[index];
  if (piece === undefined || piece.gap !== '') return null;
  const less = piece.key === 'الا';
  const alone = less || piece.key === 'و';
  if (!alone && !piece.key.startsWith('و')) return null;
  const at = alone ? index + 1 : index;
  const amount = pieces[at];
  if (amount === undefined || (alone && amount.gap !== '')) return null;
  const key = alone ? amount.key : amount.key.slice(1);
  const sign = less ? -1 : 1;
  const part = Object.hasOwn(PARTS, key) ? PARTS[key] : undefined;
  if (part !== undefined) return { minutes: sign * part, next: at + 1 };
  const number = amount.digits > 0 && amount.digits <= 2 ? amount.number : (NUMBERS[key] ?? null);
  if (number === null) return null;
  const tens = pieces[at + 1];
  const ten = tens?.gap === '' && tens.key.startsWith('و') ? NUMBERS[tens.key.slice(1)] : undefined;
  const next = ten === undefined ? at + 1 : at + 2;
  const unit = pieces[next];
  return unit?.gap === '' && MINUTES.has(unit.key) ? { minutes: sign * (number + (ten ?? 0)), next: next + 1 } : null;
}
