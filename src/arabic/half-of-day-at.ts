import type { Piece } from './date-pieces.ts';

/** Which half of the day an hour of twelve belongs to, as far as its word says: «12 ظهراً» is noon, «12 ليلاً» midnight. */
export type Half = 'morning' | 'noon' | 'evening' | 'night';

const HALVES: Readonly<Record<string, Half>> = {
  ص: 'morning',
  صباحا: 'morning',
  صباح: 'morning',
  الصباح: 'morning',
  فجرا: 'morning',
  فجر: 'morning',
  ضحي: 'morning',
  am: 'morning',
  ظهرا: 'noon',
  ظهر: 'noon',
  م: 'evening',
  مساء: 'evening',
  المساء: 'evening',
  عصرا: 'evening',
  عصر: 'evening',
  pm: 'evening',
  ليلا: 'night',
  ليل: 'night',
};
const LINKS = new Set(['من', 'في']);
const NOONS = new Set(['الظهر', 'ظهر']);
const NIGHTS = new Set(['الليل', 'ليل']);

/**
 * Reads the half of the day at a piece, right after a time: «صباحاً», «م», `PM`, «بعد الظهر», «من مساء», «بعد منتصف الليل».
 * @returns the half and the index after its last piece, or null
 */
export function halfOfDayAt(pieces: readonly Piece[], index: number): { half: Half; next: number } | null {
  const [first, second, third] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (first === undefined || !/^\(?$/.test(first.gap)) return null;
  const adjoining = second?.gap === '' ? second.key : '';
  if (NOONS.has(adjoining)) {
    if (first.key === 'بعد') return { half: 'evening', next: index + 2 };
    if (first.key === 'قبل') return { half: 'morning', next: index + 2 };
  }
  if (first.key === 'منتصف' && NIGHTS.has(adjoining)) return { half: 'night', next: index + 2 };
  if (adjoining === 'منتصف' && third?.gap === '' && NIGHTS.has(third.key)) {
    if (first.key === 'بعد') return { half: 'morning', next: index + 3 };
    if (first.key === 'قبل') return { half: 'night', next: index + 3 };
  }
  const linked = LINKS.has(first.key) ? (halfOf(adjoining) ?? halfOf(adjoining.replace(/^ال/u, ''))) : null;
  if (linked !== null) return { half: linked, next: index + 2 };
  const half = halfOf(first.key);
  return half === null ? null : { half, next: index + 1 };
}

const halfOf = (key: string): Half | null => (Object.hasOwn(HALVES, key) ? (HALVES[key] ?? null) : null);

/** The hour of 24: «1 ليلاً» is an hour after midnight, «11 ظهراً» an hour before noon. */
export function hourOfDay(hour: number, half: Half | null): number {
  if (half === null || hour > 12) return hour % 24;
  if (half === 'morning') return hour % 12;
  if (half === 'noon') return hour >= 10 ? hour : hour + 12;
  if (half === 'night') return hour === 12 || hour < 6 ? hour % 12 : hour + 12;
  return (hour % 12) + 12;
}
