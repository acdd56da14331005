import type { Piece } from './date-pieces.ts';
import { type ZoneAt, zoneAt } from './zone-at.ts';

/** A time of day that was read from pieces: minutes precise, seconds left out. */
export interface Clock {
  /** `HH:MM`, 24 hours. */
  time: string;
  /** The zone printed with it («بتوقيت غرينتش», `+01:00`): an IANA name or an offset; null where none is. */
  zone: string | null;
  /** Index after its last piece. */
  next: number;
}

type Half = 'morning' | 'noon' | 'evening' | 'night';

const HALVES: Readonly<Record<string, Half>> = {
  ص: 'morning',
  صباحا: 'morning',
  صباح: 'morning',
  الصباح: 'morning',
  فجرا: 'morning',
  ضحي: 'morning',
  am: 'morning',
  ظهرا: 'noon',
  م: 'evening',
  مساء: 'evening',
  المساء: 'evening',
  عصرا: 'evening',
  pm: 'evening',
  ليلا: 'night',
};
const HOUR_WORDS = new Set(['الساعه', 'ساعه', 'hour']);

/**
 * Reads a time that begins at a piece: «17:41», «10:20:00 مساءً», «09:28م», `20H45`, «10.30» after «الساعة», or a whole hour
 * after «الساعة» with its half of the day («الساعة 8 مساءً»); and the zone beside it.
 * @returns null where no time begins there
 */
export function clockAt(pieces: readonly Piece[], index: number): Clock | null {
  const first = pieces[index];
  if (first?.number == null || first.digits > 2 || first.number > 24) return null;
  const named = HOUR_WORDS.has(pieces[index - 1]?.key ?? '');
  const minute = minuteAt(pieces, index + 1, named);
  if (minute === null) {
    const half = halfAt(pieces, index + 1);
    return half === null || !named ? null : clockOf(pieces, index, first.number, 0, half.half, half.next);
  }
  let { next } = minute;
  if (partAt(pieces, next, ':') !== null) next++;
  // Fractions of a second, as machines write them.
  if (pieces[next]?.gap === '.' && (pieces[next]?.digits ?? 0) >= 3 && minute.next !== next) next++;
  const half = halfAt(pieces, next);
  return clockOf(pieces, index, first.number, minute.value, half?.half ?? null, half?.next ?? next);
}

function clockOf(pieces: readonly Piece[], index: number, hour: number, minutes: number, half: Half | null, next: number): Clock {
  const zone: ZoneAt | null = zoneAt(pieces, index, next);
  return { time: format(hour, minutes, half), zone: zone?.zone ?? null, next: zone?.next ?? next };
}

function minuteAt(pieces: readonly Piece[], index: number, named: boolean): { value: number; next: number } | null {
  const colon = partAt(pieces, index, ':') ?? (named ? partAt(pieces, index, '.') : null);
  if (colon !== null) return { value: colon, next: index + 1 };
  const letter = pieces[index];
  if (letter?.key !== 'h' || letter.gap !== '') return null;
  const minutes = partAt(pieces, index + 1, '');
  return minutes === null ? null : { value: minutes, next: index + 2 };
}

/** Two digits below 60 that stand right after the separator, or null. */
function partAt(pieces: readonly Piece[], index: number, separator: string): number | null {
  const piece = pieces[index];
  return piece?.number == null || piece.gap !== separator || piece.digits !== 2 || piece.number > 59 ? null : piece.number;
}

function halfAt(pieces: readonly Piece[], index: number): { half: Half; next: number } | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined || !/^\(?$/.test(first.gap)) return null;
  if (second?.gap === '' && ['الظهر', 'ظهر'].includes(second.key)) {
    if (first.key === 'بعد') return { half: 'evening', next: index + 2 };
    if (first.key === 'قبل') return { half: 'morning', next: index + 2 };
  }
  const half = Object.hasOwn(HALVES, first.key) ? HALVES[first.key] : undefined;
  return half === undefined ? null : { half, next: index + 1 };
}

function format(hour: number, minutes: number, half: Half | null): string {
  return `${String(hourOf(hour, half)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The hour of 24: «12 ظهراً» is noon and «12 ليلاً» midnight, «1 ليلاً» an hour after it, «11 ظهراً» an hour before noon. */
function hourOf(hour: number, half: Half | null): number {
  if (half === null || hour > 12) return hour % 24;
  if (half === 'morning') return hour % 12;
  if (half === 'noon') return hour >= 10 ? hour : hour + 12;
  if (half === 'night') return hour === 12 || hour < 6 ? hour % 12 : hour + 12;
  return (hour % 12) + 12;
}
