import { canonical } from './normalize.ts';

const UNITS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'];
const COMPOUND = ['الحادي', ...UNITS.slice(1, 9)];
const TENS: Readonly<Record<number, string>> = { 20: 'العشرين', 30: 'الثلاثين' };

/** Ordinals of the days of a month, first to thirty-first, as runs of canonical words; longest first. */
const DAYS: readonly { words: readonly string[]; value: number }[] = [
  ...COMPOUND.map((unit, index) => ({ words: [unit, 'عشر'], value: index + 11 })),
  ...[20, 30].flatMap((ten) => COMPOUND.map((unit, index) => ({ words: [unit, `و${TENS[ten]}`], value: ten + index + 1 }))),
  ...[20, 30].map((ten) => ({ words: [TENS[ten] ?? ''], value: ten })),
  ...UNITS.map((unit, index) => ({ words: [unit], value: index + 1 })),
]
  .filter((day) => day.value <= 31)
  .map((day) => ({ ...day, words: day.words.map(canonical) }));

/**
 * Reads an ordinal day of the month («التاسع», «الحادي والعشرين») at the head of canonical words.
 * @returns its value (1 to 31) and how many words it takes, or null
 */
export function ordinalDay(keys: readonly string[]): { value: number; words: number } | null {
  const found = DAYS.find(({ words }) => words.every((word, index) => keys[index] === word));
  return found ? { value: found.value, words: found.words.length } : null;
}
