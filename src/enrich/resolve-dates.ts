import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns/formatISO';
import { daysBetween, isoWeekday } from '../arabic/iso-day.ts';
import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import type { Message } from '../model/message.ts';
import type { Parts, PrintedDate, Stamp } from '../model/parts.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { articleMessage } from './article-message.ts';
import { chooseStamp, stampConflicts } from './choose-stamp.ts';
import { dateBounds, type PastDay } from './date-bounds.ts';
import { dayBefore } from './day-before.ts';
import type { NamedTenure } from './named-tenures.ts';
import { pageConflicts, placePageStamps } from './page-stamps.ts';
import { FROM_HIJRI } from './place-date.ts';
import { bodyDates, differs, runningDates } from './running-dates.ts';
import { type SettledDate, type StampOutlet, settleDates } from './settle-dates.ts';
import { type ToldToday, toldToday } from './told-today.ts';

export interface ResolvedDates extends Pick<Article, 'datePublished' | 'dateModified' | 'datePublishedFrom' | 'edtf' | 'dates'> {
  messages: Message[];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
type SettledStamp = SettledDate<Stamp>;

/**
 * Decides when a clipping was printed and reads every other date in it, each with its words. In this order: the editor, the
 * stamp (`chooseStamp`), the dateline, what the first paragraph calls today, an interval from what the text says; else none. Days without a year or counted from today are
 * resolved from the dateline, else from the day of publication, and left out where there is neither. A stamp whose day and
 * month could be swapped and that nothing decides gives its year alone. A day that is converted from the Hijra, or decided by
 * how the outlet writes dates, is printed nowhere: it counts as inferred.
 * @param outlet decides between day and month where the clipping does not; stamps with a time get the offset of its zone, or
 *   of the one printed with them, or none where neither is known
 */
export function resolveDates(
  given: Parts,
  sidecar: Sidecar | null,
  tenures: readonly NamedTenure[],
  outlet: StampOutlet | null,
): ResolvedDates {
  const timezone = outlet?.timezone ?? null;
  const { parts: possible, impossible } = withoutImpossible(given);
  const parts = placePageStamps(possible, timezone);
  const body = bodyDates(parts);
  const { stamps, dateline } = settleDates(parts, body, outlet);
  const stamp = chooseStamp(stamps, 'published', parts);
  const modified = chooseStamp(stamps, 'modified', parts);
  const printed = stamp ?? (dateline && ISO_DAY.test(dateline.value) ? dateline : null);
  const lineOf = (paragraph: number): number | null => parts.paragraphs[paragraph]?.line ?? null;
  const told = printed === null && !stamps.some(({ role }) => role === 'published') ? toldToday(parts, body) : null;
  const anchor = dayOfWriting(sidecar?.date, dateline?.value ?? null, printed?.value ?? told?.value ?? null);
  const eve = dayBefore(anchor, body);
  const running = runningDates(parts, body, eve?.day ?? anchor);
  const evidence = [
    ...stampEvidence(stamps, dateline),
    ...(dateline ? [datelineEvidence(dateline, stamp)] : []),
    ...(told ? [toldEvidence(told, lineOf(told.paragraph))] : []),
  ];
  const base = {
    dateModified: modified && withOffset(modified, timezone),
    dates: [...evidence, ...running.dates],
    messages: [
      ...impossibleMessages([...impossible, ...running.impossible.map((found) => ({ ...found, line: lineOf(found.paragraph) }))]),
      ...stampMessages([...stamps, ...(dateline ? [dateline] : [])]),
      ...conflicts(stamp, dateline),
      ...stampConflicts(stamp, stamps, parts),
      ...pageConflicts(stamps, parts),
      ...(eve
        ? [
            articleMessage(
              'weekday-conflict',
              lineOf(eve.told.paragraph),
              `«${eve.told.text}» is not said of ${anchor}, but of the day before`,
            ),
          ]
        : []),
      ...disagreements([...evidence, ...running.dates]),
    ],
  };
  if (sidecar?.date !== undefined) return { ...base, ...editorsDate(sidecar.date), messages: [] };
  if (printed) {
    const datePublished = withOffset(printed, timezone);
    const isPrinted = printed.calendar === 'gregorian' && !printed.byUsage;
    return { ...base, datePublished, datePublishedFrom: isPrinted ? (stamp ? 'stamp' : 'dateline') : 'inferred', edtf: printed.value };
  }
  if (told) return { ...base, datePublished: told.value, datePublishedFrom: 'inferred', edtf: told.value };
  const ambiguous = stamps.find((other) => other.role === 'published');
  if (ambiguous) return { ...base, datePublished: null, datePublishedFrom: 'stamp', edtf: ambiguous.value };
  return inferredDate(base, parts, tenures, running.pastDays);
}

/** @param beside the dates printed on its line */
function evidenceOf(role: DateEvidence['role'], printed: SettledDate, beside: readonly PrintedDate[], note: string | null): DateEvidence {
  const { value, text, line, calendar, because } = printed;
  const isDay = ISO_DAY.test(value);
  const other = beside.find((each) => each.calendar !== calendar && ISO_DAY.test(each.value));
  const apart = other && isDay ? Math.abs(daysBetween(value, other.value)) : null;
  // A month of the Hijra may begin a day from the tables: then the weekday is that of the Gregorian day beside it.
  const day = calendar === 'hijri' && apart !== null && apart <= 1 ? other?.value : value;
  const weekday = weekdayFits({ ...printed, value: day ?? value });
  const agrees = apart === null ? weekday : weekday !== false && apart <= 1;
  const notes = [note, because, apart ? differs(other?.value ?? null) : null, calendar === 'hijri' ? FROM_HIJRI : null];
  return { role, value, text, line, calendar, agrees, note: notes.filter((each) => each !== null).join('؛ ') || null };
}

/** Whether the weekday printed beside a date is its own; of an open date only that it is that of no reading can be said. */
function weekdayFits({ value, weekday, readings = [] }: PrintedDate): boolean | null {
  if (weekday === null) return null;
  if (ISO_DAY.test(value)) return isoWeekday(value) === weekday;
  return readings.length > 0 && readings.every((iso) => isoWeekday(iso) !== weekday) ? false : null;
}

function stampEvidence(stamps: readonly SettledStamp[], dateline: SettledDate | null): DateEvidence[] {
  const day = dateline && ISO_DAY.test(dateline.value) ? dateline.value : null;
  const onLine = Map.groupBy(stamps, ({ line }) => line);
  return stamps.map((stamp) => {
    const differ = day !== null && stamp.role === 'published' && ISO_DAY.test(stamp.value) && stamp.value !== day;
    return evidenceOf(stamp.role, stamp, onLine.get(stamp.line) ?? [], differ ? `يختلف عن تاريخ صدر الخبر ${day}` : null);
  });
}

function toldEvidence({ value, text }: ToldToday, line: number | null): DateEvidence {
  return { role: 'published', value, text, line, calendar: 'gregorian', agrees: true, note: 'يسميه النص «اليوم»' };
}

function datelineEvidence(dateline: SettledDate, stamp: PrintedDate | null): DateEvidence {
  const differ = stamp !== null && stamp.value !== dateline.value;
  return evidenceOf('dateline', dateline, [], differ ? `يختلف عن تاريخ النشر المطبوع ${stamp.value}` : null);
}

function conflicts(stamp: PrintedDate | null, dateline: PrintedDate | null): Message[] {
  if (!stamp || !dateline || stamp.value === dateline.value) return [];
  const found = `the stamp «${stamp.text}» says ${stamp.value}, the dateline «${dateline.text}» (line ${dateline.line}) says ${dateline.value}`;
  return [articleMessage('date-conflict', stamp.line, found)];
}

/** Parts without the printed dates that their calendar has not, which say no day. */
function withoutImpossible(parts: Parts): { parts: Parts; impossible: PrintedDate[] } {
  const printed = [...parts.stamps, ...(parts.dateline?.date ? [parts.dateline.date] : [])];
  const impossible = printed.filter((date) => date.impossible);
  if (impossible.length === 0) return { parts, impossible };
  const dateline = parts.dateline?.date?.impossible ? { ...parts.dateline, date: null } : parts.dateline;
  return { parts: { ...parts, dateline, stamps: parts.stamps.filter((stamp) => !stamp.impossible) }, impossible };
}

function impossibleMessages(dates: readonly { text: string; line: number | null; calendar: string }[]): Message[] {
  return dates.map(({ text, line, calendar }) =>
    articleMessage('date-impossible', line, `«${text}» is no day of the ${calendar === 'hijri' ? 'Umm al-Qura' : 'Gregorian'} calendar`),
  );
}

/** What the digits of stamps and dateline leave open, and what was decided by nothing that the clipping says. */
function stampMessages(printed: readonly SettledDate[]): Message[] {
  return printed.flatMap(({ line, text, ambiguous, readings = [], byUsage, value }) => {
    const found = `day and month of the stamp «${text}» could be swapped`;
    if (ambiguous) return [articleMessage('date-ambiguous', line, `${found}: ${readings.join(' or ')}`)];
    return byUsage ? [articleMessage('date-order-inferred', line, `${found}; how dates are usually written makes it ${value}`)] : [];
  });
}

/** A weekday that does not fit, or days in two calendars that are not the same. */
function disagreements(dates: readonly DateEvidence[]): Message[] {
  return dates
    .filter(({ agrees }) => agrees === false)
    .map(({ line, text, value }) =>
      articleMessage('weekday-conflict', line, `the weekday or the other calendar's day beside «${text}» is not that of ${value}`),
    );
}

/** The printed minute with the offset of the outlet's zone: `2025-01-26T17:41+03:00`; the day where no time is printed. */
function withOffset(printed: PrintedDate, timezone: string | null): string {
  if (printed.time === null) return printed.value;
  const local = `${printed.value}T${printed.time}`;
  const zone = printed.zone ?? timezone;
  if (zone === null) return local;
  const [year = 0, month = 1, day = 1] = printed.value.split('-').map(Number);
  const [hour = 0, minute = 0] = printed.time.split(':').map(Number);
  return formatISO(new TZDate(year, month - 1, day, hour, minute, zone)).replace(/:\d{2}(Z|[+-]\d{2}:\d{2})$/, '$1');
}

/** So many days at most lie between the day of a dateline and the day of printing. */
const MOST_DAYS_TO_PRINT = 3;

/** The day from which «أمس» is counted: that of the dateline, else of printing; what the editor says of printing comes first. */
function dayOfWriting(edited: string | null | undefined, dateline: string | null, printed: string | null): string | null {
  const day = (value: string | null | undefined) =>
    value && ISO_DAY.test(value.slice(0, 10)) && !value.includes('/') ? value.slice(0, 10) : null;
  const written = day(dateline);
  if (edited === undefined) return written ?? day(printed);
  const published = day(edited);
  if (published === null) return null;
  return written !== null && Math.abs(daysBetween(written, published)) <= MOST_DAYS_TO_PRINT ? written : published;
}

function editorsDate(date: string | null): Pick<Article, 'datePublished' | 'datePublishedFrom' | 'edtf'> {
  if (date === null) return { datePublished: null, datePublishedFrom: 'editor', edtf: null };
  const day = date.slice(0, 10);
  const known = ISO_DAY.test(day) && !date.includes('/');
  return { datePublished: known ? date : null, datePublishedFrom: 'editor', edtf: known ? day : date };
}

type Base = Pick<ResolvedDates, 'dateModified' | 'dates' | 'messages'>;

function inferredDate(base: Base, parts: Parts, tenures: readonly NamedTenure[], pastDays: readonly PastDay[]): ResolvedDates {
  const words = ({ paragraph, start, end }: NamedTenure) => parts.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const { notBefore, notAfter: told } = dateBounds(tenures, pastDays, words);
  const updated = base.dateModified?.slice(0, 10) ?? null;
  // What was updated on a day was printed on it or before.
  const notAfter =
    updated !== null && (told === null || updated < told.day) && (notBefore === null || notBefore.day <= updated) ? null : told;
  const latest = notAfter === told && told !== null ? told.day : updated;
  const bound = (role: 'notBefore' | 'notAfter', end: typeof notBefore): DateEvidence[] =>
    end
      ? [
          {
            role,
            value: end.day,
            text: end.text,
            line: parts.paragraphs[end.paragraph]?.line ?? null,
            calendar: 'gregorian',
            agrees: null,
            note: end.note,
          },
        ]
      : [];
  const dates = [...base.dates, ...bound('notBefore', notBefore), ...bound('notAfter', notAfter)];
  if (!notBefore && latest === null) {
    const message = articleMessage('date-missing', null, 'no date is printed and none can be inferred');
    return { ...base, dates, datePublished: null, datePublishedFrom: null, edtf: null, messages: [...base.messages, message] };
  }
  const edtf = `${notBefore?.day ?? '..'}/${latest ?? '..'}`;
  const message = articleMessage(
    'date-interval',
    null,
    `no date of publication is printed; ${latest !== null && latest === updated ? 'the update that is printed' : 'what the text says'} allows ${edtf}`,
  );
  return { ...base, dates, datePublished: null, datePublishedFrom: 'inferred', edtf, messages: [...base.messages, message] };
}
