import { canonical } from './normalize.ts';

export type Calendar = 'gregorian' | 'hijri';

export interface MonthName {
  /** 1 to 12. */
  month: number;
  calendar: Calendar;
}

/**
 * Month names by calendar and month, in every regime and common spelling: Egyptian and Gulf (from English), Levantine and
 * Iraqi (Syriac), Algerian and Tunisian (from French), Moroccan and Mauritanian; then the Hijri ones. The Libyan names of
 * 1970–2011 are everyday words («الماء», «ناصر») and stand apart: see `libyanMonthOf`.
 * Names of two words are written with a space. Source: Unicode CLDR `ar`, `ar-DZ`, `ar-IQ`, `ar-LB`, `ar-MA`, `ar-MR`,
 * `ar-TN`, and the spellings of newspapers.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينايير'],
  ['فبراير', 'شباط', 'فيفري', 'فبرايير', 'فيبراير', 'فبرير'],
  ['مارس', 'آذار', 'أذار'],
  ['أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل', 'إبرير', 'أبرير', 'افرير'],
  ['مايو', 'أيار', 'ايار', 'ماي'],
  ['يونيو', 'يونية', 'حزيران', 'جوان', 'يونيه'],
  ['يوليو', 'يولية', 'تموز', 'جويلية', 'يوليوز', 'يوليه', 'جولية', 'جويليا'],
  ['أغسطس', 'اغسطس', 'آب', 'أوت', 'غشت', 'أغشت', 'أوغسطس'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'شتمبر', 'سيبتمبر', 'سبتنبر'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين أول', 'أكتوبير', 'أوكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'نوفمبير', 'نوفنبر', 'نومبر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دجمبر', 'ديسمبير', 'دسمبر'],
];

/** Months with their number glued to them, «تشرين2» and «ت2», by the name that they share. */
const NUMBERED: readonly (readonly [name: string, month: number])[] = [
  ['تشرين 1', 10],
  ['تشرين 2', 11],
  ['كانون 1', 12],
  ['كانون 2', 1],
  ['ت 1', 10],
  ['ت 2', 11],
  ['ك 1', 12],
  ['ك 2', 1],
];

const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد أول', 'جمادى أولى', 'جماد الأولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الثاني', 'جماد الآخر', 'جمادى الثاني', 'جماد الآخرة', 'جمادى آخرة'],
  ['رجب', 'رجب الفرد'],
  ['شعبان'],
  ['رمضان', 'رمضان المبارك'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذيالقعدة', 'ذا القعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذيالحجة', 'ذا الحجة'],
];

/** The Libyan names of 1970–2011, in order. Source: the calendar of the Libyan Arab Jamahiriya. */
const LIBYAN: readonly (readonly string[])[] = [
  ['أي النار', 'أين النار'],
  ['النوار'],
  ['الربيع'],
  ['الطير'],
  ['الماء'],
  ['الصيف'],
  ['ناصر'],
  ['هانيبال'],
  ['الفاتح'],
  ['التمور'],
  ['الحرث'],
  ['الكانون'],
];

const names = (table: readonly (readonly string[])[], calendar: Calendar): [string, MonthName][] =>
  table.flatMap((spellings, index) => spellings.map((name): [string, MonthName] => [canonical(name), { month: index + 1, calendar }]));

const NAMES: ReadonlyMap<string, MonthName> = new Map([...names(HIJRI, 'hijri'), ...names(GREGORIAN, 'gregorian')]);
const LIBYAN_NAMES: ReadonlyMap<string, MonthName> = new Map(names(LIBYAN, 'gregorian'));
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...NAMES.keys(), ...LIBYAN_NAMES.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
);

/**
 * The month that a name means, in any Arabic regime and spelling, of one word or two («كانون الثاني»).
 * @returns null if it is no month name
 */
export function monthOf(name: string): MonthName | null {
  return monthOfKey(canonical(name));
}

/** The same for a name that is `canonical` already. */
export function monthOfKey(key: string): MonthName | null {
  return NAMES.get(key) ?? null;
}

/** The month that a Libyan name of 1970–2011 means, in canonical spelling; for where a day and a year or another name of it stand beside. */
export function libyanMonthOfKey(key: string): MonthName | null {
  return LIBYAN_NAMES.get(key) ?? null;
}

/** The month that a name and the number glued to it mean: «تشرين2», «ت2»; null for any other pair. */
export function numberedMonth(key: string, number: number | null): MonthName | null {
  const found = NUMBERED.find(([name]) => name === `${key} ${number}`);
  return found ? { month: found[1], calendar: 'gregorian' } : null;
}

/** The canonical words with which month names begin, the Libyan ones too. */
export const MONTH_OPENERS: readonly string[] = [...NAMES.keys(), ...LIBYAN_NAMES.keys()].map((name) => name.split(' ')[0] ?? '');

/** Whether a canonical word begins a month name of two words. */
export function beginsMonthName(key: string): boolean {
  return FIRST_OF_TWO.has(key);
}

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** The month (1 to 12) that an English name means, whole or cut to three letters or more; null if it is none. */
export function englishMonthOf(name: string): number | null {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return null;
  const index = ENGLISH.findIndex((month) => month.startsWith(key) || (key === 'sept' && month === 'september'));
  return index < 0 ? null : index + 1;
}
