import { nameShape } from '../arabic/names.ts';
import { readDatelineLine } from './dateline.ts';
import { isCaption, leadsToNext, runsIntoNext } from './header-lines.ts';
import { opensWithDay } from './keep-chronology.ts';
import { placeRetold, shareRetold, wordsTakenUp } from './lead-words.ts';
import type { Line } from './lines.ts';
import { readNameFromPlace } from './name-from-place.ts';

/** A name alone on a line has at most so many words, a kicker too; a deck or caption has more. */
export const FEW_WORDS = 3;
/** Of two lines right below each other, the second is a deck where it is so many times as long as a first of more than a few words. */
const DECK = 2.5;
/** And where it is so many times as long and reports in the past what was said, as headlines do not, or stands below a question. */
const LONGER = 1.5;
/** The lead says what the headline says: at least this share of its words, and so much more than of another line's. */
const SAID = 0.6;
const MORE = 0.3;
/** And so many of its words, where the line has no verb. */
const MOST_SAID = 0.75;
/** A headline has seldom more words than this: a longer line over a shorter one leads up to it. */
const HEADLINE = 15;

/** «رأي الصباح», «كلمة الأفق»: the column in which a paper speaks for itself, in the spelling of keys. */
const COLUMN = /^(?:راي|كلمه|افتتاحيه) ال\p{L}+$/u;

/** What stands around the first two lines of text above a body. */
export interface Surroundings {
  /** Whether the second line stands right below the first, with nothing between, no blank line either. */
  adjacent: boolean;
  /** The first paragraph. */
  lead: string;
  /** Whether a line of this key stands again further down. */
  repeats: (key: string) => boolean;
}

/** Which of two lines is the headline: the second below its kicker, or the first, over a deck or something else. */
export interface OrderOfTwo {
  headline: 1 | 2;
  /** false where nothing but custom speaks for it, and either line may be the headline. */
  certain: boolean;
}

/**
 * Tells kicker and headline from headline and deck, of two lines above a body. The first is a kicker where it ends in a colon, names a column or is a
 * few words over a line twice as long; and right over another line, where it leads to that line, or where the lead retells that line and
 * not the first; it is the headline where a blank line or stamp stands below it, where it goes on in the second line, where the lead retells it
 * and not the second, or both and it before, and where the second is a deck, a caption, a name or an item of a chronology by its form. Where nothing decides,
 * custom does: newspapers set the kicker close to its headline, and the deck apart.
 */
export function orderOfTwo(first: Line, second: Line, { adjacent, lead, repeats }: Surroundings): OrderOfTwo {
  const shown = (kicker: boolean): OrderOfTwo => ({ headline: kicker ? 2 : 1, certain: true });
  if (isStretched(second.text) && !isStretched(first.text) && adjacent) return shown(true);
  if (COLUMN.test(first.key) && second.words > 1 && !isName(second) && wordsTakenUp(first.text, lead) === 0) return shown(true);
  const endsInColon = /[:：]\s*$/u.test(first.text);
  const goesOn = adjacent && !endsInColon && runsIntoNext(first, second);
  if (goesOn && hasVerb(first)) return shown(false);
  if (endsInColon || (first.words <= FEW_WORDS && second.words >= 2 * first.words)) return shown(true);
  if (second.words <= FEW_WORDS || !adjacent || goesOn) return shown(false);
  if (repeats(first.key) !== repeats(second.key)) return shown(repeats(second.key));
  if (isCaption(second) || isName(second) || opensWithDay(second)) return shown(false);
  if (leadsToNext(first)) return shown(true);
  if (isDeck(second, first) || isRetold(first, second, lead)) return shown(false);
  if (isRetold(second, first, lead)) return shown(true);
  return { headline: isToldBefore(first, second, lead) ? 1 : 2, certain: false };
}

/** Whether a line below a headline adds to it: a sentence, one without its own subject, one much longer, one that reports or answers. */
function isDeck(line: Line, headline: Line): boolean {
  if (line.stops && !headline.stops) return true;
  const words = line.key.split(' ');
  if (isFuture(words[0]) && PREPOSITIONS.has(words[1] ?? '')) return true;
  if (headline.words > FEW_WORDS && line.words >= DECK * headline.words) return true;
  return line.words > LONGER * headline.words && (/[؟?]\s*$/u.test(headline.text) || words.some((word) => REPORTED.has(word)));
}

/** «ستؤثر على …»: a verb of the future and no noun; what the headline names is its subject. */
const isFuture = (word = ''): boolean => /^س[يت]\p{L}{2,}[^ه]$/u.test(word) && !/ات$/u.test(word) && !NOUNS.has(word);
const NOUNS = new Set('سيناء سيدني ستوكهولم سيبيريا سيراليون'.split(' '));
const PREPOSITIONS = new Set('علي في من الي عن مع بين حتي بعد قبل خلال'.split(' '));
const REPORTED = new Set('قال قالت اكد اكدت اوضح اوضحت اشار اشارت اضاف اضافت'.split(' '));

/** Whether a line has what looks like a verb of the present: one without names who speaks, or of what. */
const hasVerb = (line: Line): boolean => line.key.split(' ').some((word) => /^و?[يت]\p{L}{3,}$/u.test(word));

/** A writer with or without his city: a known given name first, and no verb behind it. */
function isName(line: Line): boolean {
  if (readDatelineLine(line) !== null || readNameFromPlace(line) !== null) return true;
  return nameShape(line.text)?.given === true && !hasVerb(line);
}

/**
 * Whether the lead says again at once most of one of two lines, and clearly less of the other. Words without a verb may be who
 * speaks, of whom the lead speaks as well, over what he says in quotation marks.
 */
function isRetold(line: Line, other: Line, lead: string): boolean {
  if (line.words <= FEW_WORDS || line.words > HEADLINE) return false;
  const share = shareRetold(line.text, lead);
  if (share - shareRetold(other.text, lead) < MORE) return false;
  return hasVerb(line) ? share >= SAID : share >= MOST_SAID && !QUOTED.test(other.text);
}

/** Whether the lead tells both lines again, and the first, one with a verb that is not the speech of whom the second names, before the second. */
function isToldBefore(first: Line, second: Line, lead: string): boolean {
  if (
    !hasVerb(first) ||
    REPORTED.has(first.key.split(' ')[0] ?? '') ||
    [first, second].some((line) => line.words > HEADLINE || shareRetold(line.text, lead) < SAID)
  )
    return false;
  return placeRetold(first.text, lead) < placeRetold(second.text, lead);
}

/** A line that begins with a quotation, behind its speaker or not. */
const QUOTED = /^[^«"“]{0,30}["“«]/u;

/** «افـــتـــتـــاح»: runs of tatweel, with which a headline is stretched over its columns. */
const isStretched = (text: string): boolean => /ـ{3}.*ـ{3}/u.test(text);
