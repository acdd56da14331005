import { type DateStyle, displayDate } from './display-date.ts';

/**
 * A note on how a date was derived, as readers see it: the ISO days in it are written out, since digits and hyphens after
 * Arabic letters would be shown in the wrong order.
 */
export function displayNote(note: string, style: DateStyle): string {
  return note.replace(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/g, (date) => displayDate(date, style, { weekday: false }));
}
