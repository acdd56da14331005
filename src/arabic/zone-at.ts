import type { Piece } from './date-pieces.ts';

/** A zone printed beside a time. */
export interface ZoneAt {
  /** An IANA name (`Asia/Baghdad`, `UTC`) or an offset (`+01:00`). */
  zone: string;
  /** Index after its last piece; that of the time where the zone stands before it. */
  next: number;
}

const UTC = new Set(['gmt', 'utc', 'ut', 'تغ', 'جرينتش', 'غرينتش', 'غرينيتش', 'جرينيتش', 'كرينتش', 'قرينتش']);
/** «ت.م», «ت م» beside a time: that of Mecca, as «ت.غ» is that of Greenwich. */
const MECCA = 'Asia/Riyadh';
const LOCAL_TIME = new Set(['بتوقيت', 'توقيت', 'حسب', 'التوقيت']);
/** A time with its seconds has so many pieces. */
const SECONDS = 3;
/** Cities after which newspapers name a time, in canonical spelling. Source: IANA time zone database. */
const CITIES: Readonly<Record<string, string>> = {
  القدس: 'Asia/Jerusalem',
  فلسطين: 'Asia/Jerusalem',
  غزه: 'Asia/Gaza',
  مكه: 'Asia/Riyadh',
  الرياض: 'Asia/Riyadh',
  السعوديه: 'Asia/Riyadh',
  بغداد: 'Asia/Baghdad',
  القاهره: 'Africa/Cairo',
  تونس: 'Africa/Tunis',
  الجزاير: 'Africa/Algiers',
  الرباط: 'Africa/Casablanca',
  طرابلس: 'Africa/Tripoli',
  الخرطوم: 'Africa/Khartoum',
  نواكشوط: 'Africa/Nouakchott',
  بيروت: 'Asia/Beirut',
  دمشق: 'Asia/Damascus',
  صنعاء: 'Asia/Aden',
  عدن: 'Asia/Aden',
  الدوحه: 'Asia/Qatar',
  الكويت: 'Asia/Kuwait',
  المنامه: 'Asia/Bahrain',
  الامارات: 'Asia/Dubai',
  ابوظبي: 'Asia/Dubai',
  دبي: 'Asia/Dubai',
  مسقط: 'Asia/Muscat',
  انقره: 'Europe/Istanbul',
  اسطنبول: 'Europe/Istanbul',
  طهران: 'Asia/Tehran',
  موسكو: 'Europe/Moscow',
  لندن: 'Europe/London',
  باريس: 'Europe/Paris',
  واشنطن: 'America/New_York',
  نيويورك: 'America/New_York',
};

/**
 * Reads the zone of a time: «بتوقيت القدس», «ت.غ», `GMT`, `GMT+3`, `+01:00`, `+0100`, `+3`, `Z` after it, or `GMT` right before it.
 * «عمّان» and «عُمان», spelt alike without marks, lie in two zones: neither is read.
 * A dash right behind a time that has no seconds parts it from another time or a date, unless a `T` opens the time.
 * @param first index of the time's first piece
 * @param next index after its last
 */
export function zoneAt(pieces: readonly Piece[], first: number, next: number): ZoneAt | null {
  const after = pieces[next];
  if (after !== undefined) {
    if (isOffset(pieces, first, next)) return offsetAt(pieces, next);
    if (after.key === 'z' && after.gap === '') return { zone: 'UTC', next: next + 1 };
    if (/^[-(,،]?$/.test(after.gap)) {
      const named = LOCAL_TIME.has(after.key) ? next + 1 : next;
      const zone = namedZoneAt(pieces, named, named > next);
      if (zone !== null) return zone;
    }
  }
  const before = pieces[first - 1];
  return before !== undefined && UTC.has(before.key) && pieces[first]?.gap === '' ? { zone: 'UTC', next } : null;
}

/** Whether the digits after a time are its offset: behind a plus, or a dash with no space around it as machines write it. */
function isOffset(pieces: readonly Piece[], first: number, next: number): boolean {
  const [after, more] = [pieces[next], pieces[next + 1]];
  if (after === undefined || after.number === null) return false;
  if (after.gap === '+') return after.digits !== 3 && !(after.digits < 3 && /^[/.\\-]$/.test(more?.gap ?? ''));
  const adjoins = after.start === (pieces[next - 1]?.end ?? 0) + 1;
  const byMachine = pieces[first - 1]?.key === 't' || next - first >= SECONDS;
  return after.gap === '-' && adjoins && byMachine && (after.digits === 4 || (after.digits === 2 && more?.gap === ':'));
}

function namedZoneAt(pieces: readonly Piece[], index: number, announced: boolean): ZoneAt | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined) return null;
  if (first.key === 'ت' && second?.key === 'غ') return { zone: 'UTC', next: index + 2 };
  if (first.key === 'ت' && second?.key === 'م') return { zone: MECCA, next: index + 2 };
  if (UTC.has(first.key))
    return (/^[+-]$/.test(second?.gap ?? '') ? offsetAt(pieces, index + 1) : null) ?? { zone: 'UTC', next: index + 1 };
  const key = first.key === 'ابو' ? `${first.key}${second?.key}` : first.key;
  const zone = announced && Object.hasOwn(CITIES, key) ? CITIES[key] : undefined;
  return zone === undefined
    ? null
    : { zone, next: first.key === 'ابو' || ['المكرمه', 'العاصمه'].includes(second?.key ?? '') ? index + 2 : index + 1 };
}

/** «+3», «+03:00», «+0300»: hours, and minutes where a colon follows or the digits are four. No zone is further off than 14 hours. */
function offsetAt(pieces: readonly Piece[], index: number): ZoneAt | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first?.number == null || (first.digits > 2 && first.digits !== 4)) return null;
  const precise = first.digits <= 2 && second?.gap === ':' && second.digits === 2;
  const [hours, minutes] =
    first.digits === 4 ? [Math.floor(first.number / 100), first.number % 100] : [first.number, precise ? (second.number ?? 0) : 0];
  if (hours > 14 || minutes > 59) return null;
  return { zone: `${first.gap}${two(hours)}:${two(minutes)}`, next: precise ? index + 2 : index + 1 };
}

const two = (value: number): string => String(value).padStart(2, '0');
