import { canonical } from './normalize.ts';

/** ISO weekdays, Monday first, in every spelling that newspapers use. */
const ARABIC: readonly (readonly string[])[] = [
  ['الاثنين', 'الإثنين', 'اثنين', 'إثنين', 'الأثنين', 'الاتنين', 'الإتنين', 'الأثنيين'],
  ['الثلاثاء', 'الثلاثا', 'ثلاثاء', 'الثلثاء', 'ثلثاء', 'التلاتاء', 'الثلاتاء', 'الثلاثآء'],
  ['الأربعاء', 'الاربعا', 'أربعاء', 'الإربعاء', 'الأربعآء', 'أربعا'],
  ['الخميس', 'خميس'],
  ['الجمعة', 'جمعة'],
  ['السبت', 'سبت'],
  ['الأحد', 'أحد'],
];
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const NAMES: ReadonlyMap<string, number> = new Map(
  ARABIC.flatMap((names, index) => names.map((name) => [canonical(name), index + 1] as const)),
);

/** The canonical names of weekdays that have the article. */
export const WEEKDAY_OPENERS: readonly string[] = [...NAMES.keys()].filter((name) => name.startsWith('ال'));

/** The ISO weekday (1 Monday to 7 Sunday) that an Arabic word names, with or without the article; null if it is none. */
export function weekdayOf(word: string): number | null {
  return weekdayOfKey(canonical(word));
}

/** The same for a word that is `canonical` already. */
export function weekdayOfKey(key: string): number | null {
  return NAMES.get(key) ?? null;
}

/** The ISO weekday that an English word names, whole or cut to three letters or more; null if it is none. */
export function englishWeekdayOf(word: string): number | null {
  const key = word.toLowerCase().replace(/\.$/, '');
  if (key.length < 3) return null;
  const index = ENGLISH.findIndex((day) => day.startsWith(key));
  return index < 0 ? null : index + 1;
}
