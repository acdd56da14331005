import type { FoundDate } from '../arabic/found-date.ts';
import type { Quote } from '../model/quote.ts';
import { firstFrom } from './first-from.ts';
import { placeDate } from './place-date.ts';

/** A stretch of a paragraph. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * When words were said: the day that stands between the cue and what was said, else the last one before the cue in its clause.
 * @param dates of the paragraph, in order
 * @param after from the cue to the statement, or to the end of the sentence where the cue follows the words
 * @param before from the beginning of the clause to the cue
 * @param published the day of the article (ISO), from which «أمس» is counted; null where it is not known
 */
export function saidDate(
  text: string,
  dates: readonly FoundDate[],
  after: Stretch,
  before: Stretch,
  published: string | null,
): Quote['said'] {
  const within = ({ start, end }: Stretch): FoundDate[] => {
    const from = firstFrom(dates, start);
    const days: FoundDate[] = [];
    for (const date of dates.slice(from, from + MOST_DATES)) {
      if (date.end > end) break;
      if (isDay(date) && !isInRelative(text.slice(start, date.start))) days.push(date);
    }
    return days;
  };
  const found = within(after)[0] ?? within(before).at(-1);
  const placed = found && published !== null ? placeDate(found, published) : null;
  return found && placed?.value.length === 10 ? { value: placed.value, text: found.text } : null;
}

/** So many dates at most stand beside one cue. */
const MOST_DATES = 8;
const isDay = ({ kind }: FoundDate): boolean => kind === 'relative' || kind === 'weekday' || kind === 'calendar' || kind === 'numeric';

/** «الذي عين أمس»: a day in a clause about the speaker is not the day of the words. */
const isInRelative = (before: string): boolean =>
  /(?:الذي|التي|الذين|منذ|بعد|قبل|حتى)/u.test(before.slice(Math.max(before.lastIndexOf('،'), before.lastIndexOf(',')) + 1));
