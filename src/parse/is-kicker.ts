import { nameShape } from '../arabic/names.ts';
import { readDatelineLine } from './dateline.ts';
import { isCaption, leadsToNext, runsIntoNext } from './header-lines.ts';
import { opensWithDay } from './keep-chronology.ts';
import { shareTakenUp, wordsTakenUp } from './lead-words.ts';
import type { Line } from './lines.ts';
import { readNameFromPlace } from './name-from-place.ts';

/** A name alone on a line has at most so many words, a kicker too; a deck or caption has more. */
export const FEW_WORDS = 3;
/** Of two lines right below each other, the second is a deck where it is so many times as long as a first of more than a few words. */
const DECK = 2.5;
/** And where it is so many times as long and reports in the past what was said, as headlines do not, or stands below a question. */
const LONGER = 1.5;
/** The lead says what the headline says: at least this share of its words, and less than that one of another line's. */
const SAID = 0.6;
const UNSAID = 0.5;
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

/**
 * Whether the first of two lines above a body is a kicker, and so the second the headline. It is where it ends in a colon, names a column or is a
 * few words over a line twice as long; and right over another line, where it leads to that line or where nothing shows that line to
 * be a deck, a caption, a name or an item of a chronology: newspapers set the kicker close to its headline, and the deck apart. A headline that goes on in
 * the second line is none.
 */
export function isKicker(first: Line, second: Line, { adjacent, lead, repeats }: Surroundings): boolean {
  if (isStretched(second.text) && !isStretched(first.text) && adjacent) return true;
  if (COLUMN.test(first.key) && second.words > 1 && !isName(second) && wordsTakenUp(first.text, lead) === 0) return true;
  if (/[:：]\s*$/u.test(first.text) || (first.words <= FEW_WORDS && second.words >= 2 * first.words)) return true;
  if (second.words <= FEW_WORDS || !adjacent || runsIntoNext(first, second)) return false;
  if (repeats(first.key) !== repeats(second.key)) return repeats(second.key);
  if (isCaption(second) || isName(second) || opensWithDay(second)) return false;
  return leadsToNext(first) || !(isDeck(second, first) || isWhatLeadSays(first, second, lead));
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

/** Whether the lead says again at once most of the first of two lines, one with a verb, and less than half of the second: then the second is a deck. */
function isWhatLeadSays(first: Line, second: Line, lead: string): boolean {
  if (first.words <= FEW_WORDS || first.words > HEADLINE || !hasVerb(first)) return false;
  return shareTakenUp(first.text, lead) >= SAID && shareTakenUp(second.text, lead) < UNSAID;
}

/** «افـــتـــتـــاح»: runs of tatweel, with which a headline is stretched over its columns. */
const isStretched = (text: string): boolean => /ـ{3}.*ـ{3}/u.test(text);
