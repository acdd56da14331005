import type { Piece } from './date-pieces.ts';
import { ordinalDay } from './ordinals.ts';

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/**
 * Reads the day of a month at a piece: «27», `27th`, «السابع والعشرين», «فاتح».
 * @returns its value (1 to 31) and the index after its last piece, or null
 */
export function dayNumberAt(pieces: readonly Piece[], index: number): { day: number; next: number } | null {
  const first = pieces[index];
  if (first === undefined) return null;
  if (first.digits === 0) {
    const second = pieces[index + 1];
    const ordinal = ordinalDay(second?.gap === '' ? [first.key, second.key] : [first.key]);
    return ordinal && { day: ordinal.value, next: index + ordinal.words };
  }
  if (first.digits > 2 || first.number === null || first.number < 1 || first.number > 31) return null;
  return { day: first.number, next: ORDINAL_ENDINGS.has(pieces[index + 1]?.key ?? '') ? index + 2 : index + 1 };
}
