import type { Piece } from './date-pieces.ts';

/** A zone printed beside a time. */
export interface ZoneAt {
  /** An IANA name (`Asia/Baghdad`, `UTC`) or an offset (`+01:00`). */
  zone: string;
  /** Index after its last piece; that of the time where the zone stands before it. */
  next: number;
}

const UTC = new Set(['gmt', 'utc', 'ut', 'تغ', 'جرينتش', 'غرينتش', 'غرينيتش', 'جرينيتش', 'كرينتش', 'قرينتش']);
const LOCAL_TIME = new Set(['بتوقيت', 'توقيت', 'حسب', 'التوقيت']);
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
 * Reads the zone of a time: «بتوقيت القدس», «ت.غ», `GMT`, `GMT+3`, `+01:00`, `Z` after it, or `GMT` right before it.
 * «عمّان» and «عُمان», spelt alike without marks, lie in two zones: neither is read.
 * @param first index of the time's first piece
 * @param next index after its last
 */
export function zoneAt(pieces: readonly Piece[], first: number, next: number): ZoneAt | null {
  const after = pieces[next];
  if (after !== undefined) {
    if (/^[+-]$/.test(after.gap) && after.digits === 2 && pieces[next + 1]?.gap === ':') return offsetAt(pieces, next);
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

function namedZoneAt(pieces: readonly Piece[], index: number, announced: boolean): ZoneAt | null {
  const [first, second] = [pieces[index], pieces[index + 1]];
  if (first === undefined) return null;
  if (first.key === 'ت' && second?.key === 'غ') return { zone: 'UTC', next: index + 2 };
  if (UTC.has(first.key))
    return (/^[+-]$/.test(second?.gap ?? '') ? offsetAt(pieces, index + 1) : null) ?? { zone: 'UTC', next: index + 1 };
  const key = first.key === 'ابو' ? `${first.key}${second?.key}` : first.key;
  const zone = announced && Object.hasOwn(CITIES, key) ? CITIES[key] : undefined;
  return zone === undefined
    ? null
    : { zone, next: first.key === 'ابو' || ['المكرمه', 'العاصمه'].includes(second?.key ?? '') ? index + 2 : index + 1 };
}

/** «+3», «+03:00»: hours, and minutes where a colon follows. */
function offsetAt(pieces: readonly Piece[], index: number): ZoneAt | null {
  const hours = pieces[index];
  if (hours?.number == null || hours.digits > 2 || hours.number > 14) return null;
  const minutes = pieces[index + 1];
  const precise = minutes?.gap === ':' && minutes.digits === 2;
  const zone = `${hours.gap}${String(hours.number).padStart(2, '0')}:${precise ? String(minutes.number).padStart(2, '0') : '00'}`;
  return { zone, next: precise ? index + 2 : index + 1 };
}
