import { canonical } from './normalize.ts';

export type Calendar = 'gregorian' | 'hijri';

export interface MonthName {
  /** 1 to 12. */
  month: number;
  calendar: Calendar;
}

/**
 * Month names by calendar and month, in every regime and common spelling: Egyptian and Gulf (from English), Levantine and
 * Iraqi (Syriac), Algerian and Tunisian (from French), Moroccan and Mauritanian, Libyan 1970–2011; then the Hijri ones.
 * Names of two words are written with a space. Source: Unicode CLDR `ar`, `ar-DZ`, `ar-IQ`, `ar-LB`, `ar-MA`, `ar-MR`,
 * `ar-TN`, and the spellings of newspapers.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينار', 'أي النار'],
  ['فبراير', 'شباط', 'فيفري', 'فبرايير', 'النوار'],
  ['مارس', 'آذار', 'أذار', 'الربيع'],
  ['أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل', 'إبرير', 'الطير'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'الماء'],
  ['يونيو', 'يونية', 'حزيران', 'جوان', 'يونيه', 'الصيف'],
  ['يوليو', 'يولية', 'تموز', 'جويلية', 'يوليوز', 'يوليه', 'ناصر'],
  ['أغسطس', 'اغسطس', 'آب', 'أوت', 'غشت', 'أغشت', 'هانيبال'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'شتمبر', 'الفاتح'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين أول', 'أكتوبير', 'التمور'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'نونبر', 'نوفمبير', 'الحرث'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دجمبر', 'ديسمبير', 'الكانون'],
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

/** Libyan names that are everyday words: read as months only where `monthOf` is asked to be generous. */
const EVERYDAY = new Set(
  ['النوار', 'الربيع', 'الطير', 'الماء', 'الصيف', 'ناصر', 'هانيبال', 'الفاتح', 'التمور', 'الحرث', 'الكانون', 'أي النار'].map(canonical),
);

const NAMES: ReadonlyMap<string, MonthName> = new Map(
  [
    ...HIJRI.flatMap((names, index) => names.map((name) => [canonical(name), { month: index + 1, calendar: 'hijri' }] as const)),
    ...GREGORIAN.flatMap((names, index) => names.map((name) => [canonical(name), { month: index + 1, calendar: 'gregorian' }] as const)),
  ].filter(([name]) => !EVERYDAY.has(name)),
);

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * The month that a name means, in any Arabic regime and spelling, of one word or two («كانون الثاني»).
 * @returns null if it is no month name; everyday words that Libya used as month names are none
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
