import { opensAsContinuation } from './continues-line.ts';
import type { Line } from './lines.ts';

/** «صورة: …», «(أرشيفية)», «(تصوير: …)»: words that only captions have. */
const CAPTION =
  /^(?:صوره|الصوره|تصوير|عدسه|photo|image|caption) |(?:^| )(?:ارشيفيه|ارشيف|من الارشيف)$|(?:^| )(?:تصوير|عدسه|photo by) (?:\S+ ?){1,4}$/u;
/** A credit in brackets at the end: «… أمام الجسر (النهار)». */
const CREDITED = /\S\s*[(（][^()（）\p{Nd}:؟?!]{2,30}[)）]\s*$/u;
/** What headlines print in brackets at their end: «(فيديو)», «(صور)». */
const SHOWS = /[(（]\s*(?:بال)?(?:فيديو|صور|الفيديو|الصور|تفاصيل|خاص|محدث|شاهد|انفوغراف|video|photos)[^()]*[)）]\s*$/iu;
/** A caption with a credit has at least so many words. */
const FEWEST = 5;

/** Whether a line below the headline is the caption of a photograph: by its words, or by a credit in brackets at its end. */
export function isCaption(line: Line): boolean {
  return CAPTION.test(line.key) || (line.words >= FEWEST && CREDITED.test(line.text) && !SHOWS.test(line.text));
}

/** A kicker has at most so many words. */
const KICKER = 12;
/** Words with which a headline seldom begins, and a kicker often: they lead to what stands below. In the spelling of keys. */
const LEADING = new Set(
  'في خلال بعد قبل رغم عقب اثر وسط ضمن علي بمشاركه بحضور بمناسبه برعايه تحت عبر بهدف منذ لاول للمره من تعرف'.split(' '),
);
/** Verbs of what is held, opened or organised, whose subject stands below. */
const HELD = new Set('اقيم اقيمت عقد عقدت يقام تقام نظمه نظمها نظمته نظمتها ينظمه ينظمها تنظمه حضره حضرها افتتحه افتتحها'.split(' '));
/** Verbs of speech: with no word between them and «that», who speaks stands below. */
const SAID = new Set(
  'قال قالت اكد اكدت اعلن اعلنت كشف كشفت اوضح اوضحت نفي نفت اعتبر اعتبرت ذكر ذكرت اشار اضاف وعد وعدت توقع توقعت اعترف راي'.split(' '),
);
/** A verb whose object the line below names: «تستضيفها …», «يعتبرونه …». */
const OBJECT_BELOW = /^[يت]\p{L}{3,}(?:ها|هم|ونه|ونها)$/u;
/** A verb of the present: a line with one says something by itself. */
const PRESENT = /^ي\p{L}{3,}$/u;

/**
 * Whether a line leads to the headline below it instead of saying something by itself: it begins with a preposition, with a
 * verb without its subject, of speech too («أكد أن …»), or with a verb whose object comes below. A line that a colon cuts in two says something, and so does
 * one that dots cut, unless such a verb opens it.
 */
export function leadsToNext(line: Line): boolean {
  const [first = '', ...others] = line.key.split(' ');
  if (line.stops || line.words > KICKER || line.words < 2 || /[:：؟?]/u.test(line.text)) return false;
  if (OBJECT_BELOW.test(first) || HELD.has(first) || (SAID.has(first) && /^ب?ان(?:ه|ها|هم)?$/u.test(others[0] ?? ''))) return true;
  return !line.text.includes('..') && LEADING.has(first) && !others.some((word) => PRESENT.test(word));
}

/** Words that end no line: what they belong to follows. In the spelling of keys. */
const OPEN_ENDED = new Set(
  'في من علي الي عن مع ان بين او ام لا لم لن حول ضد منذ حتي عند دون نحو كل غير هذا هذه التي الذي الذين'.split(' '),
);
/** «ويمنع», «والبلدية»: what begins so adds to a line above, and what does not in spite of its letters. In the spelling of keys. */
const AND = /^و(?:[يت]\p{L}{2,}|ال\p{L}{3,})$/u;
const NO_AND = new Set('والده والدها والدته والدهم والدين والدان وتيره وتاير ويلات'.split(' '));
/** A headline over two lines has at most so many words. */
const HEADLINE = 25;

/**
 * Whether a headline breaks off at the end of its line and the next line goes on with it: its last word is a preposition or
 * particle, or it ends in a comma, or opens a quotation or bracket that the next line closes, or the next line begins with «and»
 * and a verb or an article, or with a preposition and the like (`opensAsContinuation`) below a line that does not begin so itself.
 */
export function runsIntoNext(line: Line, next: Line): boolean {
  if (line.stops || line.words < 3 || line.words + next.words > HEADLINE) return false;
  if (OPEN_ENDED.has(line.key.split(' ').at(-1) ?? '') || /[،,]\s*$/u.test(line.text)) return true;
  const [opening = ''] = next.key.split(' ');
  if (AND.test(opening) && !NO_AND.has(opening) && !/[:؟?!…»"”.]\s*$/u.test(line.text)) return true;
  if (opensAsContinuation(next) && !leadsToNext(line) && !/[:؟?!….]\s*$/u.test(line.text)) return true;
  return [
    ['«', '»'],
    ['“', '”'],
    ['(', ')'],
  ].some(([open = '', close = '']) => depth(line.text, open, close) > 0 && depth(next.text, open, close) < 0);
}

const depth = (text: string, open: string, close: string): number => text.split(open).length - text.split(close).length;
