import type { Piece } from './pieces.ts';

/** A time of day that was read from pieces: minutes precise, seconds left out. */
export interface Clock {
  /** `HH:MM`, 24 hours. */
  time: string;
  /** Index after its last piece. */
  next: number;
}

const MORNING = new Set(['ص', 'صباحا', 'صباح', 'am', 'فجرا', 'ضحي']);
const EVENING = new Set(['م', 'مساء', 'المساء', 'pm', 'ظهرا', 'عصرا', 'ليلا']);
const HOUR_WORDS = new Set(['الساعه', 'ساعه', 'hour']);

/**
 * Reads a time that begins at a piece: «17:41», «10:20:00 مساءً», «09:28م», `20H45`, or a whole hour after «الساعة»
 * with its half of the day («الساعة 8 مساءً»).
 * @returns null where no time begins there
 */
export function clockAt(pieces: readonly Piece[], index: number): Clock | null {
  const hour = pieces[index]?.number ?? null;
  if (hour === null || hour > 24) return null;
  let next = index + 1;
  let minutes = readPart(pieces, next, ':');
  if (minutes === null && pieces[next]?.key === 'h' && pieces[next]?.gap === '') {
    next++;
    minutes = readPart(pieces, next, '');
  }
  if (minutes === null) {
    const half = halfOf(pieces[index + 1]);
    if (half === null || !HOUR_WORDS.has(pieces[index - 1]?.key ?? '')) return null;
    return { time: format(hour, 0, half), next: index + 2 };
  }
  next++;
  if (readPart(pieces, next, ':') !== null) next++;
  const half = halfOf(pieces[next]);
  return { time: format(hour, minutes, half), next: half === null ? next : next + 1 };
}

/** Two digits below 60 that stand right after the separator, or null. */
function readPart(pieces: readonly Piece[], index: number, separator: string): number | null {
  const piece = pieces[index];
  if (piece?.number == null || piece.gap !== separator || piece.end - piece.start !== 2 || piece.number > 59) return null;
  return piece.number;
}

function halfOf(piece: Piece | undefined): 'morning' | 'evening' | null {
  if (piece === undefined || !/^[\s(]*$/.test(piece.gap)) return null;
  return MORNING.has(piece.key) ? 'morning' : EVENING.has(piece.key) ? 'evening' : null;
}

function format(hour: number, minutes: number, half: 'morning' | 'evening' | null): string {
  const base = half !== null && hour <= 12 ? (hour % 12) + (half === 'evening' ? 12 : 0) : hour % 24;
  return `${String(base).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
