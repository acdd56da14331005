import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';

/**
 * The minute of an instant on the clocks of a time zone, with its offset: `2025-01-26T17:41+03:00`.
 * @param timezone an IANA time zone
 */
export function localMinute(instant: Date, timezone: string): string {
  return format(new TZDate(instant, timezone), "yyyy-MM-dd'T'HH:mmxxx");
}
