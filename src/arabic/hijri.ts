const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});
const DAY = 86_400_000;
/** Noon of 1 Muharram 1 AH (16 July 622, Julian) and the mean length of a month, in ms since 1970 and in days. */
const EPOCH = Date.UTC(622, 6, 19);
const MONTH = 29.530588;
/** Years that dates of the Hijra are read in: newspapers begin in 1244 AH (1828); Unicode's tables end with 1600. */
const FIRST_YEAR = 1200;
const LAST_YEAR = 1600;

/** A day of the Umm al-Qura calendar. */
export interface HijriDay {
  year: number;
  /** 1 (Muharram) to 12. */
  month: number;
  /** 1 to 30. */
  day: number;
}

/** Whether a number may be a year of the Hijra: 1200 to 1600. */
export function isHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * The Gregorian day of a day in the Umm al-Qura calendar, as Unicode's tables have it.
 * @returns an ISO day, or null where that month has no such day
 */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  if (!isHijriYear(year) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 30)) return null;
  const first = startOf(year, month);
  const time = first + (day - 1) * DAY;
  if (day === 30 && startOf(month === 12 ? year + 1 : year, (month % 12) + 1) <= time) return null;
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * The day of the Umm al-Qura calendar on a Gregorian day.
 * @param iso an ISO day
 */
export function hijriOfGregorian(iso: string): HijriDay {
  return hijriAt(Date.parse(`${iso}T00:00:00Z`));
}

function hijriAt(time: number): HijriDay {
  const parts = Object.fromEntries(UMM_AL_QURA.formatToParts(time).map((part) => [part.type, Number.parseInt(part.value, 10)]));
  return { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

const starts = new Map<number, number>();

/** The first day of a month, in ms since 1970; remembered, since a formatter takes long and clippings are of few years. */
function startOf(year: number, month: number): number {
  const months = (year - 1) * 12 + month - 1;
  const known = starts.get(months);
  if (known !== undefined) return known;
  // Some days into the month for certain: the mean is off by a few days at most, and a month has 29 or more.
  const within = EPOCH + Math.round(months * MONTH + 14) * DAY;
  const start = within - (hijriAt(within).day - 1) * DAY;
  starts.set(months, start);
  return start;
}
