import { isForeignName } from '../arabic/foreign-names.ts';
import { isGivenName } from '../arabic/names.ts';
import type { Token } from '../arabic/tokenize.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { isNamedAli } from './named-ali.ts';
import { cueOf } from './speech-cues.ts';
import { BODY_HEADS, HONORIFICS, ROLE_HEADS, STOPS, TITLES } from './subject-words.ts';
import { titleOf } from './title-words.ts';
import type { SubjectContext } from './voice.ts';

const MOST_WORDS = 12;
const PUNCTUATION = /[،,:؛.؟!()[\]?–—-]|\p{L}/u;

/** Whom it was said to: «للصحفيين», «لوكالة …». */
const ADDRESSEE = /^(?:لل\p{L}{3,}|ل(?:وكاله|صحيفه|جريده|مجله|قناه|موقع|اذاعه|راديو|تلفزيون|مراسل|وسايل|رويترز|فرانس|شبكه)\p{L}*)$/u;
/** The same inside a noun phrase, where «للمنظمة» may belong to the office. */
const LISTENERS = /^لل(?:صحفي|صحاف|اعلام|جزيره|عربيه|تلفزيون|وكاله|اناضول|قناه|صحيف|جريد|اذاع|جمهور|حاضرين|مراسل|مشاهد)\p{L}*$/u;
/** «وهو», «وهي»: a clause about the subject, not the subject. */
const PRONOUN = /^و?(?:هو|هي|هم|هما)$/u;
const WITH_PRONOUN = /^(?:ب|في|علي|الي|عن|من|مع|لدي|ل)(?:ه|ها|هم|هما|نا)$/u;
const MANNER =
  /^(?:بشده|بقوه|بصراحه|بوضوح|بحماسه|بثقه|بسخريه|بدقه|بجديه|بحزم|بحده|بغضب|بدوره|بدورها|بدورهم|بان|بانه|بانها|قبيل|بعيد|ايضا|قايلا|لاحقا|حينها|وقتها|انذاك|وقتيذ|يومها|يوميذ|عندها|حينذاك|حينيذ|مجددا|مرارا|هنا|هناك|هكذا|ذلك|هذا|هذه|فيه|فيها|له|لها|لهم|لي|لنا|عنه|عنها|عنهم|انفا|غير|سوي|شيءا|كل)$/u;

export const isListener = (key: string): boolean => LISTENERS.test(key) || (ADDRESSEE.test(key) && !key.startsWith('لل'));
export const isAddressee = (key: string): boolean => ADDRESSEE.test(key);

/** «لأصدقائه», «لزملائها»: to whom it was said. */
export const isOwnedListener = ({ key, text }: Pick<Token, 'key' | 'text'>): boolean =>
  /^ل(?!ل)\p{L}{4,}(?:ه|ها|هم|هما)$/u.test(text.replace(/[\u064b-\u0652]/gu, '')) && !isGivenName(key);

/** Words that say when, how or to whom: «أول من أمس», «الأحد», «لاحقاً», «بحماسة», «للصحفيين»; and what goes on about the subject. */
export function isAdverb({ key, text }: Token): boolean {
  const manner = MANNER.test(key) || (/^ب\p{L}{3,}ه$/u.test(key) && !isGivenName(key) && /ة$/u.test(text) && !/يه$/u.test(key));
  return (
    key === 'اول' ||
    manner ||
    WITH_PRONOUN.test(key) ||
    (weekdayOfKey(key) !== null && key.startsWith('ال')) ||
    /\u064bا?$|ا\u064b$/u.test(text) ||
    ADDRESSEE.test(key) ||
    PRONOUN.test(key) ||
    isOwnedListener({ key, text })
  );
}

/**
 * Index of the last token of the noun phrase that begins at `first`: up to a stop word, a time, whom it was said to, or a
 * punctuation mark; a comma between an office and the name is passed.
 */
export function phraseEnd(context: Pick<SubjectContext, 'text' | 'tokens' | 'mentions'>, first: number): number {
  const { text, tokens, mentions } = context;
  let last = first;
  for (let at = first + 1; at < tokens.length && at < first + MOST_WORDS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before && token && isPlaceOfOffice(context, first, at)) {
      last = at;
      continue;
    }
    if (!before || !token || (STOPS.has(token.key) && !isNamedAli(context, at)) || endsPhrase(context, token, first)) break;
    const gap = withoutMarks(text.slice(before.end, token.start), before);
    const apposition =
      /^\s*[،,]\s*$/u.test(gap) &&
      (ROLE_HEADS.has(tokens[first]?.key ?? '') || HONORIFICS.has(tokens[first]?.key ?? '')) &&
      (isGivenName(token.key) ||
        HONORIFICS.has(token.key) ||
        TITLES.has(token.key) ||
        mentions.some((m) => m.start === token.start && m.actor.kind === 'person'));
    if ((PUNCTUATION.test(gap) && !apposition) || isOwnedObject(before, token)) break;
    last = at;
  }
  return last;
}

/** «المدرب حديثه», «الشيخ الوسطاء»: a noun with a pronoun after one with the article, or a plural after a title, is the object. */
function isOwnedObject(before: Token, { key, text }: Token): boolean {
  if (!before.key.startsWith('ال') || isGivenName(key) || ROLE_HEADS.has(key)) return false;
  if (key.startsWith('ال')) return HONORIFICS.has(before.key) && /^ال\p{L}{2,}(?:اء|ات|ين|ون)$/u.test(text);
  return /^\p{L}{2,}(?:ه|ها|هم|هما)$/u.test(text);
}

/** A gap between words without the marks around a name («مدير "صحة الساحل" فلان»); quoted words that stand out of the sentence stay. */
export function withoutMarks(gap: string, before?: Token): string {
  const bare = gap.length > 6 ? gap : gap.replace(/["«»“”'‘’ـ]/gu, '');
  return before?.key.length === 1 ? bare.replace(/^\./u, '') : bare;
}

/** «السفير في النهارية فلان», «المبعوث إلى الجبلية فلان»: a place inside an office, with the name after it. */
function isPlaceOfOffice(
  { mentions, tokens, text }: Pick<SubjectContext, 'mentions' | 'tokens' | 'text'>,
  first: number,
  at: number,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !ROLE_HEADS.has(tokens[first]?.key ?? '') || !/^(?:في|الي|لدي|علي)$/u.test(token.key)) return false;
  const place = mentions.find((m) => m.start === next.start && m.actor.kind !== 'person');
  const after = place && tokens.find((other) => other.start >= place.end);
  if (!place || !after || STOPS.has(after.key) || isAdverb(after) || !/^\s*$/u.test(text.slice(place.end, after.start))) return false;
  return isGivenName(after.key) || mentions.some((m) => m.start === after.start && m.actor.kind === 'person');
}

/** A cue, a circumstance, or «لـ» before somebody else: «لمنتخب البلاد». */
function endsPhrase({ mentions, tokens }: Pick<SubjectContext, 'mentions' | 'tokens'>, token: Token, first: number): boolean {
  if (mentions.some((m) => m.start < token.start && m.end >= token.end)) return false;
  const cue = cueOf(token.key);
  if ((cue?.form === 'participle' && !(cue.also === 'noun' && ROLE_HEADS.has(token.key))) || (cue?.form === 'verb' && cue.also === null))
    return true;
  if (/^س(?:ن|ي|ت)\p{L}{3,}$/u.test(token.key) && !isGivenName(token.key) && !isForeignName(token.key)) return true;
  if (token.key === 'ل') return true;
  if (/^(?:طلب|رفض|فضل|اشترط)ت?$/u.test(token.key)) return true;
  if (cue?.form === 'noun' && /^[بل]/u.test(token.key)) return true;
  if (LISTENERS.test(token.key) || (!token.key.startsWith('لل') && isAdverb(token))) return true;
  if (/^بب/u.test(token.key)) return true;
  const head = tokens[first]?.key ?? '';
  if (isGivenName(head) && !isSpeakingHead(head) && /^(?:لل|بال)/u.test(token.key)) return true;
  if (!/^ل(?!ل)/u.test(token.key) || isGivenName(token.key) || ROLE_HEADS.has(head) || BODY_HEADS.has(head)) return false;
  const rest = token.key.slice(1);
  return isSpeakingHead(rest) || /^(?:منتخب|فريق|شعب|بلاد)/u.test(rest) || mentions.some((m) => m.start === token.start + 1);
}

/** Whether a token is a head of a phrase that speaks: an office, a body, a title. */
export const isSpeakingHead = (key: string): boolean =>
  ROLE_HEADS.has(key) || BODY_HEADS.has(key) || HONORIFICS.has(key) || TITLES.has(key) || isFunction(key);

/** A function with the article, whatever its gender; «الحكم» is a judgement as often, «العالم» the world. */
const isFunction = (key: string): boolean =>
  titleOf(key)?.form === 'definite' &&
  titleOf(key)?.many === false &&
  key.startsWith('ال') &&
  !/^ال(?:حكم|جناح|عالم|مقدم|دفاع|ولي|فريق)/u.test(key);
