import type { Site } from '../model/site.ts';
import { monthName } from './month-name.ts';
import { displayDigits } from './number.ts';

/** The settings of content/site.yaml that decide how a date is written. */
export type DateStyle = Pick<Site, 'months' | 'digits'>;

const weekdays = new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' });
const DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T(?<time>\d\d:\d\d).*)?$/;

/**
 * A date in words, as precise as it is known: «الأحد 26 يناير/ كانون الثاني 2025», «يناير/ كانون الثاني 2025», «2025»,
 * «بين 18 فبراير/ شباط 2021 و14 يوليو/ تموز 2022»; a time follows as it stands in the value, in the zone of the outlet.
 * @param value an EDTF value of the model, or an ISO date-time
 * @param options weekday: whether a day is named with its weekday (an interval never is); time: whether a time is shown
 * @throws RangeError for a text that is neither
 */
export function displayDate(value: string, style: DateStyle, options: { weekday?: boolean; time?: boolean } = {}): string {
  const { weekday = true, time = true } = options;
  const [from = '', to] = value.split('/');
  if (to === undefined) return displayPoint(from, style, weekday, time);
  const first = from === '..' ? null : displayPoint(from, style, false, false);
  const last = to === '..' ? null : displayPoint(to, style, false, false);
  if (first && last) return `بين ${first} و${last}`;
  if (first) return `منذ ${first}`;
  return last ? `حتى ${last}` : 'في وقت غير معروف';
}

function displayPoint(value: string, style: DateStyle, withWeekday: boolean, withTime: boolean): string {
  const { year, month, day, time } = DATE.exec(value)?.groups ?? {};
  if (!year) throw new RangeError(`not a date: ${value}`);
  const words = [year];
  if (month) words.unshift(monthName(Number(month), style.months));
  if (day) words.unshift(String(Number(day)));
  if (day && withWeekday) words.unshift(weekdays.format(new Date(`${year}-${month}-${day}T00:00Z`)));
  const date = words.join(' ');
  return displayDigits(time && withTime ? `${date}، ${time}` : date, style.digits);
}
