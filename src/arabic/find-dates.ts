import { type Calendar, monthOf } from './months.ts';
import { ordinalDay } from './ordinals.ts';
import { type Token, tokenize } from './tokenize.ts';
import { weekdayOf } from './weekdays.ts';

interface Span {
  start: number;
  end: number;
  /** The words as printed. */
  text: string;
  /** ISO weekday printed with it, or null. */
  weekday: number | null;
}

/** A day of a month: «27 أبريل 2021», «التاسع من ابريل الجاري», «18 فبراير/شباط». */
export interface CalendarDate extends Span {
  kind: 'calendar';
  calendar: Calendar;
  day: number;
  /** null in «التاسع من الشهر الجاري». */
  month: number | null;
  year: number | null;
  /** Which year or month the words point to, seen from the day of writing. */
  qualifier: 'current' | 'past' | 'next' | null;
}

/** A day counted from the day of writing: «اليوم الأحد» (0), «مساء أمس» (-1). */
export interface RelativeDate extends Span {
  kind: 'relative';
  days: number;
}

/** A weekday alone: «يوم الثلاثاء», «، الثلاثاء،»; the last one before the day of writing unless it says otherwise. */
export interface WeekdayDate extends Span {
  kind: 'weekday';
  qualifier: 'past' | 'next' | null;
}

export type FoundDate = CalendarDate | RelativeDate | WeekdayDate;

const QUALIFIERS: Readonly<Record<string, 'current' | 'past' | 'next'>> = {
  الجاري: 'current',
  الحالي: 'current',
  الماضي: 'past',
  المنصرم: 'past',
  الفايت: 'past',
  المقبل: 'next',
  القادم: 'next',
};
const PARTS_OF_DAY = new Set(['صباح', 'مساء', 'ظهر', 'عصر', 'فجر', 'ليل', 'ليله', 'يوم', 'نهار']);
const RELATIVE: Readonly<Record<string, number>> = { اليوم: 0, امس: -1, غدا: 1, الغد: 1 };
const THE_FIRST = 'الاول';

/** What may stand between the words of one date: no sentence runs over a date, brackets and a slash may. */
const INSIDE = /^[\s()/]*$/u;

/**
 * The dates that a running text speaks of, in order, none overlapping. Numeric stamps (2025/03/17) are not read here: they
 * stand on lines of their own, which the reader of layouts knows. Linear in the length of the text.
 */
export function findDates(text: string): FoundDate[] {
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const date = dateAt(text, tokens, index);
    if (date) found.push(date.value);
    index += date?.tokens ?? 1;
  }
  return found;
}

interface Match<T> {
  value: T;
  /** How many tokens it takes. */
  tokens: number;
}

function dateAt(text: string, tokens: readonly Token[], index: number): Match<FoundDate> | null {
  return calendarDateAt(text, tokens, index) ?? relativeDateAt(text, tokens, index) ?? weekdayAt(text, tokens, index);
}

/** The canonical words from `index` on that belong together: no punctuation but brackets and a slash between them. */
function run(text: string, tokens: readonly Token[], index: number, most: number): string[] {
  const keys: string[] = [];
  for (let at = index; at < tokens.length && keys.length < most; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || (at > index && before && !INSIDE.test(text.slice(before.end, token.start)))) break;
    keys.push(token.key);
  }
  return keys;
}

function spanOf(text: string, tokens: readonly Token[], index: number, count: number): Omit<Span, 'weekday'> {
  const start = tokens[index]?.start ?? 0;
  const last = tokens[index + count - 1]?.end ?? start;
  const end = text.slice(start, last).includes('(') && text[last] === ')' ? last + 1 : last;
  return { start, end, text: text.slice(start, end) };
}

function calendarDateAt(text: string, tokens: readonly Token[], index: number): Match<CalendarDate> | null {
  const keys = run(text, tokens, index, 12);
  let at = 0;
  let weekday: number | null = null;
  if (keys[0]?.startsWith('ال')) {
    weekday = weekdayOf(keys[0]);
    if (weekday !== null) at += 1;
  }
  const day = dayAt(keys, at);
  if (!day) return null;
  at += day.words;
  if (keys[at] === 'من') at += 1;
  if (keys[at] === 'شهر') at += 1;
  const month = monthAt(keys, at);
  const thisMonth = keys[at] === 'الشهر' && QUALIFIERS[keys[at + 1] ?? ''];
  if (!month && !thisMonth) return null;
  at += month ? month.words : 1;
  if (month) {
    const dual = monthAt(keys, at);
    if (dual && dual.value.month === month.value.month && dual.value.calendar === month.value.calendar) at += dual.words;
  }
  const year = yearAt(keys, at);
  if (year) at += year.words;
  const qualifier = year ? null : (QUALIFIERS[keys[at] ?? ''] ?? null);
  if (qualifier) at += 1;
  return {
    tokens: at,
    value: {
      kind: 'calendar',
      ...spanOf(text, tokens, index, at),
      weekday,
      calendar: month?.value.calendar ?? 'gregorian',
      day: day.value,
      month: month?.value.month ?? null,
      year: year?.value ?? null,
      qualifier,
    },
  };
}

function dayAt(keys: readonly string[], at: number): { value: number; words: number } | null {
  const key = keys[at] ?? '';
  if (/^\d{1,2}$/.test(key)) {
    const value = Number(key);
    return value >= 1 && value <= 31 ? { value, words: 1 } : null;
  }
  return ordinalDay(keys.slice(at, at + 2));
}

function monthAt(keys: readonly string[], at: number) {
  for (const words of [2, 1]) {
    const value = keys.length >= at + words ? monthOf(keys.slice(at, at + words).join(' ')) : null;
    if (value) return { value, words };
  }
  return null;
}

function yearAt(keys: readonly string[], at: number): { value: number; words: number } | null {
  const named = ['عام', 'سنه', 'العام', 'لعام'].includes(keys[at] ?? '') ? 1 : 0;
  const key = keys[at + named] ?? '';
  return /^(?:1[34]\d\d|1[89]\d\d|20\d\d)$/.test(key) ? { value: Number(key), words: named + 1 } : null;
}

function relativeDateAt(text: string, tokens: readonly Token[], index: number): Match<RelativeDate> | null {
  const keys = run(text, tokens, index, 4);
  let at = PARTS_OF_DAY.has(keys[0] ?? '') ? 1 : 0;
  let days = RELATIVE[keys[at] ?? ''];
  if (days === undefined) return null;
  at += 1;
  if (days === -1 && keys[at] === THE_FIRST) {
    days = -2;
    at += 1;
  }
  const weekday = keys[at]?.startsWith('ال') ? weekdayOf(keys[at] ?? '') : null;
  if (weekday !== null) at += 1;
  return { tokens: at, value: { kind: 'relative', ...spanOf(text, tokens, index, at), weekday, days } };
}

function weekdayAt(text: string, tokens: readonly Token[], index: number): Match<WeekdayDate> | null {
  const keys = run(text, tokens, index, 3);
  const named = PARTS_OF_DAY.has(keys[0] ?? '') ? 1 : 0;
  const key = keys[named] ?? '';
  const weekday = key.startsWith('ال') ? weekdayOf(key) : null;
  if (weekday === null) return null;
  const qualifier = QUALIFIERS[keys[named + 1] ?? ''] ?? null;
  const count = named + 1 + (qualifier ? 1 : 0);
  // «الاثنين» also means "both", «الأحد» stands in names: a bare weekday counts only between commas or brackets.
  if (!named && !qualifier && !setOff(text, tokens, index)) return null;
  const span = spanOf(text, tokens, index, count);
  return { tokens: count, value: { kind: 'weekday', ...span, weekday, qualifier: qualifier === 'current' ? null : qualifier } };
}

function setOff(text: string, tokens: readonly Token[], index: number): boolean {
  const before = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start);
  const after = text.slice(tokens[index]?.end, tokens[index + 1]?.start ?? text.length);
  return /[،,(]/u.test(before) && /[،,).]/u.test(after);
}
