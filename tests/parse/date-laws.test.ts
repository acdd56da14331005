import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findDates } from '../../src/arabic/find-dates.ts';
import { isoWeekday } from '../../src/arabic/iso-day.ts';
import { placeDate } from '../../src/enrich/place-date.ts';
import type { PrintedDate } from '../../src/model/parts.ts';
import { readLines } from '../../src/parse/lines.ts';
import { readStamp } from '../../src/parse/stamps.ts';

const COUNTRIES = 'EG IQ LB SY JO PS DZ TN MA MR LY SA AE KW BH QA OM YE SD SO DJ KM TD EH SS ER IL 001'.split(' ');
const DIGITS = ['latn', 'arab', 'arabext'];
const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2100, 11, 31);

const day = fc.integer({ min: 0, max: Math.round((LAST - FIRST) / DAY) }).map((days) => new Date(FIRST + days * DAY));
const locale = fc
  .tuple(fc.constantFrom(...COUNTRIES), fc.constantFrom(...DIGITS), fc.constantFrom('gregory', 'islamic-umalqura'))
  .map(([country, digits, calendar]) => `ar-${country}-u-nu-${digits}-ca-${calendar}`);
const inWords = fc.constantFrom('full', 'long' as const);
const inDigits = fc.constantFrom('medium', 'short' as const);
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

function stampOf(text: string): PrintedDate {
  const [line] = readLines(text);
  const stamp = line && readStamp(line)?.stamps[0];
  assert.ok(stamp, `«${text}» is no stamp`);
  return stamp;
}

/** Ways in which one text is stored or embellished: marks, tatweel and decomposition never change what it says. */
const written = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.normalize('NFD'),
  (text: string) => text.normalize('NFKC'),
  (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, 'ـ'),
  (text: string) => text.replace(/(?<=[\p{L}])(?=\p{L})/gu, '\u064e'),
  (text: string) => text.replace(/(?<=[\p{L}])(?=\p{L})/gu, '\u0651\u0650').normalize('NFD'),
  (text: string) => `\u200f${text}\u200e`,
  (text: string) => text.replaceAll(' ', '\u00a0'),
);

describe('laws of dates: written by Intl in any Arabic locale and read back, 1900 to 2100, of both calendars', () => {
  it('a stamp in words is the same day, with its weekday', () => {
    fc.assert(
      fc.property(day, locale, inWords, written, (date, name, dateStyle, write) => {
        const stamp = stampOf(write(new Intl.DateTimeFormat(name, { dateStyle, timeZone: 'UTC' }).format(date)));
        const weekday = dateStyle === 'full' ? isoWeekday(isoOf(date)) : null;
        assert.deepEqual([stamp.value, stamp.weekday, stamp.ambiguous], [isoOf(date), weekday, false]);
        assert.equal(stamp.calendar, name.endsWith('gregory') ? 'gregorian' : 'hijri');
      }),
      { numRuns: 2000 },
    );
  });

  it('so it is in every locale, with all digits, styles and months', () => {
    for (const country of COUNTRIES) {
      for (const digits of DIGITS) {
        for (const calendar of ['gregory', 'islamic-umalqura']) {
          for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
            const format = new Intl.DateTimeFormat(`ar-${country}-u-nu-${digits}-ca-${calendar}`, { dateStyle, timeZone: 'UTC' });
            // A step that is prime to weeks and months: each combination meets all months and days of both calendars.
            for (let time = FIRST; time <= LAST; time += 1741 * DAY) {
              const date = new Date(time);
              const stamp = stampOf(format.format(date));
              const isSame = stamp.ambiguous ? stamp.readings?.includes(isoOf(date)) : stamp.value === isoOf(date);
              assert.ok(isSame, `${country} ${digits} ${calendar} ${dateStyle}: «${format.format(date)}» is not ${isoOf(date)}`);
            }
          }
        }
      }
    }
  });

  it('a stamp in digits is the same day where the digits decide, and else has it as its first reading', () => {
    fc.assert(
      fc.property(day, locale, inDigits, written, (date, name, dateStyle, write) => {
        const stamp = stampOf(write(new Intl.DateTimeFormat(name, { dateStyle, timeZone: 'UTC' }).format(date)));
        const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
        const decided = name.endsWith('umalqura') || dayOfMonth > 12 || dayOfMonth === month;
        assert.deepEqual([stamp.ambiguous, stamp.readings?.[0]], [!decided, isoOf(date)]);
        if (decided) assert.equal(stamp.value, isoOf(date));
      }),
      { numRuns: 2000 },
    );
  });

  it('a weekday beside a stamp in digits decides it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...COUNTRIES), (date, country) => {
        const format = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(`ar-${country}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(date);
        const stamp = stampOf(`${format({ weekday: 'long' })} ${format({ dateStyle: 'short' })}`);
        const [first, second] = [isoOf(date), `${isoOf(date).slice(0, 5)}${isoOf(date).slice(8)}-${isoOf(date).slice(5, 7)}`];
        const decided = date.getUTCDate() > 12 || first === second || isoWeekday(first) !== isoWeekday(second);
        assert.equal(stamp.value, decided ? first : first.slice(0, 4));
      }),
      { numRuns: 500 },
    );
  });

  it('a time beside it is the same minute', () => {
    fc.assert(
      fc.property(day, fc.nat(1439), locale, inWords, written, (date, minutes, name, dateStyle, write) => {
        const at = new Date(date.getTime() + minutes * 60_000);
        const text = new Intl.DateTimeFormat(name, { dateStyle, timeStyle: 'short', timeZone: 'UTC' }).format(at);
        const stamp = stampOf(write(text));
        assert.deepEqual([stamp.value, stamp.time], [isoOf(date), at.toISOString().slice(11, 16)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('in a sentence it is the same day', () => {
    fc.assert(
      fc.property(day, locale, inWords, written, (date, name, dateStyle, write) => {
        const words = new Intl.DateTimeFormat(name, { dateStyle, timeZone: 'UTC' }).format(date);
        const found = findDates(write(`افتتح الجسر في ${words} أمام المشاة`));
        assert.deepEqual(
          found.map((each) => placeDate(each, null)?.value),
          [isoOf(date)],
        );
      }),
      { numRuns: 1000 },
    );
  });
});

/** Shorter times say nothing. */
const LEAST_MS = 5;

describe('laws of dates: time', () => {
  it('grows with the length of the text, not faster', () => {
    const hostile = ['من ', 'بين 3 و', '3-', '1/', '5 مارس إلى ', 'يوم ', 'العام ', '12:', 'الثلاثاء، ', '(', '1 و'];
    // Processor time of this thread: others may use the machine. The least of three, since collecting garbage counts too.
    const timeOf = (text: string): number =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const start = process.threadCpuUsage();
          findDates(text);
          const { user, system } = process.threadCpuUsage(start);
          return (user + system) / 1000;
        }),
      );
    for (const run of hostile) {
      timeOf(run.repeat(1000));
      const [short, long] = [timeOf(run.repeat(20_000)), timeOf(run.repeat(80_000))];
      // Four times the length: a square law takes sixteen times.
      assert.ok(long < 8 * Math.max(short, LEAST_MS), `${run}: ${short.toFixed(1)} ms, four times as long ${long.toFixed(1)} ms`);
    }
  });
});
