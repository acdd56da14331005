import type { DateStyle } from './display-date.ts';
import { displayDate } from './display-date.ts';

/**
 * A day inside a month that is already named: «الثلاثاء 12».
 * @param day ISO day or date-time
 */
export function displayDay(day: string, style: DateStyle): string {
  return displayDate(day, style, { time: false }).split(' ').slice(0, 2).join(' ');
}
