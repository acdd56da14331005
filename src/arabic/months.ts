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
 * 1970–2011 are everyday words («الماء», «ناصر») and so are left out.
 * Names of two words are written with a space. Source: Unicode CLDR `ar`, `ar-DZ`, `ar-IQ`, `ar-LB`, `ar-MA`, `ar-MR`,
 * `ar-TN`, and the spellings of newspapers.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري', 'فبرايير'],
  ['مارس', 'آذار', 'أذار'],
  ['أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل', 'إبرير'],
  ['مايو', 'أيار', 'ايار', 'ماي'],
  ['يونيو', 'يونية', 'حزيران', 'جوان', 'يونيه'],
  ['يوليو', 'يولية', 'تموز', 'جويلية', 'يوليوز', 'يوليه'],
  ['أغسطس', 'اغسطس', 'آب', 'أوت', 'غشت', 'أغشت'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'شتمبر'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين أول', 'أكتوبير'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'نوفمبير'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دجمبر', 'ديسمبير'],
];

const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جماد أول'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الثاني', 'جماد الآخر'],
  ['رجب'],
  ['شعبان'],
  ['رمضان', 'رمضان المبارك'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة'],
];

const names = (table: readonly (readonly string[])[], calendar: Calendar): [string, MonthName][] =>
  table.flatMap((spellings, index) => spellings.map((name): [string, MonthName] => [canonical(name), { month: index + 1, calendar }]));

const NAMES: ReadonlyMap<string, MonthName> = new Map([...names(HIJRI, 'hijri'), ...names(GREGORIAN, 'gregorian')]);

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * The month that a name means, in any Arabic regime and spelling, of one word or two («كانون الثاني»).
 * @returns null if it is no month name
 */
export function monthOf(name: string): MonthName | null {
  return NAMES.get(canonical(name)) ?? null;
}

/** The month (1 to 12) that an English name means, whole or cut to three letters or more; null if it is none. */
export function englishMonthOf(name: string): number | null {
  const key = name.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return null;
  const index = ENGLISH.findIndex((month) => month.startsWith(key) || (key === 'sept' && month === 'september'));
  return index < 0 ? null : index + 1;
}
