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

/**
 * The Gregorian day of a day in the Umm al-Qura calendar, as Unicode's tables have it.
 * @returns an ISO day, or null where that month has no such day
 */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  const about = EPOCH + Math.round(((year - 1) * 12 + (month - 1)) * MONTH + day - 1) * DAY;
  for (const offset of [0, -1, 1, -2, 2, -3, 3]) {
    const date = new Date(about + offset * DAY);
    const parts = Object.fromEntries(UMM_AL_QURA.formatToParts(date).map((part) => [part.type, Number.parseInt(part.value, 10)]));
    if (parts.year === year && parts.month === month && parts.day === day) return date.toISOString().slice(0, 10);
  }
  return null;
}
