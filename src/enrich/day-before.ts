import { addDays, isoWeekday } from '../arabic/iso-day.ts';
import type { BodyDate } from './running-dates.ts';

/**
 * Texts are printed the day after they were written: «اليوم الأربعاء» under Thursday's stamp.
 * @param anchor the day from which the text would be counted (ISO), or null
 * @returns the day before it and the first words that tell, where no day that the body counts from today and names with its
 *   weekday fits the anchor and all fit the day before; else null
 */
export function dayBefore(anchor: string | null, body: readonly BodyDate[]): { day: string; told: BodyDate } | null {
  if (anchor === null) return null;
  const day = addDays(anchor, -1);
  let first: BodyDate | null = null;
  for (const found of body) {
    if (found.kind !== 'relative' || found.weekday === null) continue;
    if (isoWeekday(addDays(day, found.days)) !== found.weekday) return null;
    first ??= found;
  }
  return first && { day, told: first };
}
