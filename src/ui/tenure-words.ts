import { type DateStyle, displayDate } from './display-date.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import { SECTION_WORDS } from './section-words.ts';

/** How long an office was held, in words: «من … إلى …», «منذ …، معروف أنه شغله حتى …». */
export function tenureWords({ from, to, heldOn }: { from?: string; to?: string; heldOn?: string }, style: DateStyle): string {
  const words = SECTION_WORDS.actors;
  const [first, last, known] = [from, to, heldOn].map((value) => value && displayDate(value, style, { weekday: false }));
  if (first && last) return `${words.from} ${first} ${words.to} ${last}`;
  const until = known ? `${PROFILE_WORDS.offices.stillHeld} ${known}` : '';
  if (first) return [`${words.since} ${first}`, until].filter((part) => part !== '').join('، ');
  if (last) return `${words.until} ${last}`;
  return until || PROFILE_WORDS.offices.noDates;
}
