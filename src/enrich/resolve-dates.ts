import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { type CalendarDate, type FoundDate, findDates } from '../arabic/find-dates.ts';
import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import type { Message } from '../model/message.ts';
import type { Parts, PrintedDate, Stamp } from '../model/parts.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { articleMessage } from './article-message.ts';
import { dateBounds, type PastDay } from './date-bounds.ts';
import type { NamedTenure } from './named-tenures.ts';

export interface ResolvedDates extends Pick<Article, 'datePublished' | 'dateModified' | 'datePublishedFrom' | 'edtf' | 'dates'> {
  messages: Message[];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Decides when a clipping was printed and reads every other date in it, each with its words. In this order: the editor, the
 * first stamp, the dateline, an interval from what the text says; else none. Days without a year or counted from today are
 * resolved from the dateline, else from the day of publication, and left out where there is neither.
 * @param timezone of the outlet; stamps with a time get its offset, or none where the zone is not known
 */
export function resolveDates(
  parts: Parts,
  sidecar: Sidecar | null,
  tenures: readonly NamedTenure[],
  timezone: string | null,
): ResolvedDates {
  const stamps = stampEvidence(parts);
  const dateline = parts.dateline?.date ?? null;
  const stamp = printedStamp(parts, 'published');
  const modified = printedStamp(parts, 'modified');
  const printed = stamp ?? (dateline && ISO_DAY.test(dateline.value) ? dateline : null);
  const anchor =
    [dateline?.value, printed?.value, sidecar?.date?.slice(0, 10)].find((day) => day !== undefined && ISO_DAY.test(day)) ?? null;
  const running = runningDates(parts, anchor);
  const base = {
    dateModified: modified && withOffset(modified, timezone),
    dates: [...stamps, ...(dateline ? [datelineEvidence(dateline, stamp)] : []), ...running.dates],
    messages: [...stampMessages(parts), ...conflicts(stamp, dateline), ...weekdayConflicts([...stamps, ...running.dates])],
  };
  if (sidecar?.date !== undefined) return { ...base, ...editorsDate(sidecar.date), messages: [] };
  if (printed) {
    const datePublished = withOffset(printed, timezone);
    return { ...base, datePublished, datePublishedFrom: stamp ? 'stamp' : 'dateline', edtf: printed.value };
  }
  const ambiguous = parts.stamps.find((other) => other.role === 'published');
  if (ambiguous) return { ...base, datePublished: null, datePublishedFrom: 'stamp', edtf: ambiguous.value };
  return inferredDate(base, parts, tenures, running.pastDays);
}

/** The first stamp of a role that says a day; a Hijri one, which calendars place a day apart, only where no other does. */
function printedStamp(parts: Parts, role: Stamp['role']): Stamp | null {
  const days = parts.stamps.filter((stamp) => stamp.role === role && !stamp.ambiguous && ISO_DAY.test(stamp.value));
  return days.find(({ calendar }) => calendar === 'gregorian') ?? days[0] ?? null;
}

function evidence(role: DateEvidence['role'], value: string, printed: PrintedDate, note: string | null = null): DateEvidence {
  const agrees = printed.weekday !== null && ISO_DAY.test(value) ? getISODay(parseISO(value)) === printed.weekday : null;
  return { role, value, text: printed.text, line: printed.line, calendar: printed.calendar, agrees, note };
}

function stampEvidence(parts: Parts): DateEvidence[] {
  const dateline = parts.dateline?.date?.value ?? null;
  return parts.stamps.map((stamp) => {
    const days = dateline && stamp.role === 'published' && ISO_DAY.test(stamp.value) ? daysBetween(dateline, stamp.value) : 0;
    return evidence(stamp.role, stamp.value, stamp, days === 0 ? null : `يختلف عن تاريخ صدر الخبر ${dateline}`);
  });
}

function datelineEvidence(dateline: PrintedDate, stamp: PrintedDate | null): DateEvidence {
  const differs = stamp !== null && stamp.value !== dateline.value;
  return evidence('dateline', dateline.value, dateline, differs ? `يختلف عن تاريخ النشر المطبوع ${stamp.value}` : null);
}

const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));

function conflicts(stamp: PrintedDate | null, dateline: PrintedDate | null): Message[] {
  if (!stamp || !dateline || stamp.value === dateline.value) return [];
  const found = `the stamp «${stamp.text}» says ${stamp.value}, the dateline «${dateline.text}» (line ${dateline.line}) says ${dateline.value}`;
  return [articleMessage('date-conflict', stamp.line, found)];
}

function stampMessages(parts: Parts): Message[] {
  return parts.stamps
    .filter(({ ambiguous }) => ambiguous)
    .map(({ line, text }) => articleMessage('date-ambiguous', line, `day and month of the stamp «${text}» could be swapped`));
}

function weekdayConflicts(dates: readonly DateEvidence[]): Message[] {
  return dates
    .filter(({ agrees }) => agrees === false)
    .map(({ line, text, value }) => articleMessage('weekday-conflict', line, `the weekday in «${text}» is not that of ${value}`));
}

/** The printed minute with the offset of the outlet's zone: `2025-01-26T17:41+03:00`; the day where no time is printed. */
function withOffset(printed: PrintedDate, timezone: string | null): string {
  if (printed.time === null) return printed.value;
  const local = `${printed.value}T${printed.time}`;
  if (timezone === null) return local;
  const [year = 0, month = 1, day = 1] = printed.value.split('-').map(Number);
  const [hour = 0, minute = 0] = printed.time.split(':').map(Number);
  return formatISO(new TZDate(year, month - 1, day, hour, minute, timezone)).replace(/:\d{2}(Z|[+-]\d{2}:\d{2})$/, '$1');
}

function editorsDate(date: string | null): Pick<Article, 'datePublished' | 'datePublishedFrom' | 'edtf'> {
  if (date === null) return { datePublished: null, datePublishedFrom: 'editor', edtf: null };
  const day = date.slice(0, 10);
  const known = ISO_DAY.test(day) && !date.includes('/');
  return { datePublished: known ? date : null, datePublishedFrom: 'editor', edtf: known ? day : date };
}

interface RunningDates {
  dates: DateEvidence[];
  /** Days of a month without a year, spoken of as past, in a text without an anchor. */
  pastDays: PastDay[];
}

/** The dates of the body: relative ones are events, calendar dates are mentioned; the dateline itself is left out. */
function runningDates(parts: Parts, anchor: string | null): RunningDates {
  const dates = new Map<string, DateEvidence>();
  const pastDays: PastDay[] = [];
  for (const [paragraph, { text, line }] of parts.paragraphs.entries()) {
    const head = parts.dateline?.paragraph === paragraph ? parts.dateline.text.length : 0;
    for (const found of findDates(text)) {
      if (found.start < head) continue;
      const value = anchor === null ? absoluteDay(found) : resolveDay(found, anchor);
      if (value === null) {
        if (
          found.kind === 'calendar' &&
          found.year === null &&
          found.qualifier !== 'next' &&
          found.calendar === 'gregorian' &&
          found.month !== null
        ) {
          pastDays.push({ ...found, paragraph });
        }
        continue;
      }
      const role = found.kind === 'calendar' ? 'mentioned' : 'event';
      const calendar = found.kind === 'calendar' ? found.calendar : 'gregorian';
      const agrees = found.weekday !== null && found.kind !== 'weekday' ? getISODay(parseISO(value)) === found.weekday : null;
      const entry: DateEvidence = { role, value, text: found.text, line, calendar, agrees, note: null };
      const key = `${role} ${value} ${found.text}`;
      if (!dates.has(key)) dates.set(key, entry);
    }
  }
  return { dates: [...dates.values()], pastDays };
}

function absoluteDay(found: FoundDate): string | null {
  if (found.kind !== 'calendar' || found.year === null || found.month === null || found.calendar === 'hijri') return null;
  return isoDay(found.year, found.month, found.day);
}

function isoDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isValid(parseISO(text)) ? text : null;
}

function resolveDay(found: FoundDate, anchor: string): string | null {
  const from = parseISO(anchor);
  const day = (date: Date) => formatISO(date, { representation: 'date' });
  if (found.kind === 'relative') return day(addDays(from, found.days));
  if (found.kind === 'weekday') {
    const ahead = ((found.weekday ?? 1) - getISODay(from) + 7) % 7;
    if (found.qualifier === 'next') return day(addDays(from, ahead === 0 ? 7 : ahead));
    return day(addDays(from, ahead === 0 ? (found.qualifier === 'past' ? -7 : 0) : ahead - 7));
  }
  return absoluteDay(found) ?? dayNear(found, anchor);
}

/** The year that a day and month without one means, seen from the anchor: this year's, or the nearest on the side the words say. */
function dayNear(found: CalendarDate, anchor: string): string | null {
  if (found.calendar === 'hijri') return null;
  const [year = 0, thisMonth = 1] = anchor.split('-').map(Number);
  const month = found.month ?? thisMonth;
  const inYear = isoDay(year, month, found.day);
  if (inYear === null || found.qualifier === 'current' || found.month === null) return inYear;
  if (found.qualifier === 'next') return inYear > anchor ? inYear : isoDay(year + 1, month, found.day);
  return inYear <= anchor ? inYear : isoDay(year - 1, month, found.day);
}

type Base = Pick<ResolvedDates, 'dateModified' | 'dates' | 'messages'>;

function inferredDate(base: Base, parts: Parts, tenures: readonly NamedTenure[], pastDays: readonly PastDay[]): ResolvedDates {
  const words = ({ paragraph, start, end }: NamedTenure) => parts.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const { notBefore, notAfter } = dateBounds(tenures, pastDays, words);
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
  if (!notBefore && !notAfter) {
    const message = articleMessage('date-missing', null, 'no date is printed and none can be inferred');
    return { ...base, dates, datePublished: null, datePublishedFrom: null, edtf: null, messages: [...base.messages, message] };
  }
  const edtf = `${notBefore?.day ?? '..'}/${notAfter?.day ?? '..'}`;
  const message = articleMessage('date-interval', null, `no date is printed; what the text says allows ${edtf}`);
  return { ...base, dates, datePublished: null, datePublishedFrom: 'inferred', edtf, messages: [...base.messages, message] };
}
