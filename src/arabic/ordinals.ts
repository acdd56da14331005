import { canonical } from './normalize.ts';

const UNITS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const COMPOUND = ['الحادي', ...UNITS.slice(1, 9)];
/** «فاتح شتنبر» of the Maghreb, «غرة رمضان», «أول مايو». */
const FIRSTS = ['فاتح', 'الفاتح', 'غرة', 'أول'];
const TENS: readonly (readonly [ten: number, words: readonly string[]])[] = [
  [20, ['العشرين', 'العشرون']],
  [30, ['الثلاثين', 'الثلاثون']],
];

/** Ordinals of the days of a month, first to thirty-first: canonical words with a space between them, and their value. */
const DAYS: ReadonlyMap<string, number> = new Map(
  [
    ...COMPOUND.map((unit, index): [string, number] => [`${unit} عشر`, index + 11]),
    ...TENS.flatMap(([ten, words]) =>
      words.flatMap((word) => [
        [word, ten] as [string, number],
        ...[...COMPOUND, 'الواحد'].map((unit, index): [string, number] => [`${unit} و${word}`, ten + (unit === 'الواحد' ? 1 : index + 1)]),
      ]),
    ),
    ...UNITS.map((unit, index): [string, number] => [unit, index + 1]),
    ...FIRSTS.map((word): [string, number] => [word, 1]),
  ]
    .filter(([, value]) => value <= 31)
    .map(([words, value]) => [canonical(words), value]),
);

/** The canonical words with which ordinals of days begin. */
export const ORDINAL_OPENERS: readonly string[] = [...DAYS.keys()].map((words) => words.split(' ')[0] ?? '');

/**
 * Reads an ordinal day of the month («التاسع», «الحادي والعشرين») at the head of canonical words.
 * @returns its value (1 to 31) and how many words it takes, or null
 */
export function ordinalDay(keys: readonly string[]): { value: number; words: number } | null {
  const [first = '', second] = keys;
  const two = second === undefined ? undefined : DAYS.get(`${first} ${second}`);
  if (two !== undefined) return { value: two, words: 2 };
  const one = DAYS.get(first);
  return one === undefined ? null : { value: one, words: 1 };
}
