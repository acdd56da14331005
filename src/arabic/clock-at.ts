import { clockWordsAt, restOfHourAt } from './clock-words-at.ts';
import type { Piece } from './date-pieces.ts';
import { type Half, halfOfDayAt, hourOfDay } from './half-of-day-at.ts';
import { type ZoneAt, zoneAt } from './zone-at.ts';

/** A time of day that was read from pieces: minutes precise, seconds left out. */
export interface Clock {
  /** `HH:MM`, 00:00 to 23:59; null for 24:00, the midnight between two days, since the day printed beside it may be either. */
  time: string | null;
  /** The zone printed with it («بتوقيت غرينتش», `+01:00`): an IANA name or an offset; null where none is. */
  zone: string | null;
  /** Index after its last piece. */
  next: number;
}

/** An hour that only «24:00» has. */
const LAST_HOUR = 24;
const HOUR_WORDS = new Set(['الساعه', 'ساعه', 'hour']);

/**
 * Reads a time that begins at a piece: «17:41», «10:20:00 مساءً», «09:28م», `20H45`, «10.30» after «الساعة», or a whole hour
 * after «الساعة» with its half of the day («الساعة 8 مساءً»), a time in words; and the zone beside it.
 * Hours above 24, and minutes after hour 24, are none.
 * @returns null where no time begins there
 */
export function clockAt(pieces: readonly Piece[], index: number): Clock | null {
  const first = pieces[index];
  if (first === undefined) return null;
  if (first.digits === 0) {
    const words = clockWordsAt(pieces, index);
    return words && clockOf(pieces, index, words.minutes, words.next);
  }
  if (first.number === null || first.digits > 2 || first.number > LAST_HOUR) return null;
  const named = HOUR_WORDS.has(pieces[index - 1]?.key ?? '');
  const minute = minuteAt(pieces, index + 1, named);
  if (first.number === LAST_HOUR && minute?.value !== 0) return null;
  if (minute === null) {
    const rest = named ? restOfHourAt(pieces, index + 1, first.number) : null;
    return rest && clockOf(pieces, index, rest.minutes, rest.next);
  }
  let { next } = minute;
  if (partAt(pieces, next, ':') !== null) next++;
  // Fractions of a second, as machines write them.
  if (pieces[next]?.gap === '.' && (pieces[next]?.digits ?? 0) >= 3 && minute.next !== next) next++;
  const half = halfOfDayAt(pieces, next);
  const clock = clockOf(pieces, index, minutesOf(first.number, minute.value, half?.half ?? null), half?.next ?? next);
  return first.number === LAST_HOUR ? { ...clock, time: null } : clock;
}

const minutesOf = (hour: number, minutes: number, half: Half | null): number => hourOfDay(hour, half) * 60 + minutes;

/** @param minutes since midnight */
function clockOf(pieces: readonly Piece[], index: number, minutes: number, next: number): Clock {
  const zone: ZoneAt | null = zoneAt(pieces, index, next);
  return { time: format(minutes), zone: zone?.zone ?? null, next: zone?.next ?? next };
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

const format = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
