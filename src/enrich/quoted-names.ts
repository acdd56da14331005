import { isGivenName } from '../arabic/names.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import { firstFrom } from './first-from.ts';
import { longestNameAt } from './name-trie.ts';
import type { ParagraphQuotation } from './paragraph-quotations.ts';
import { isSpeakingHead } from './phrase-end.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';
import { cueOf } from './speech-cues.ts';
import { BODY_HEADS, CLAUSE_OPENERS, HONORIFICS, STOPS, TITLES } from './subject-words.ts';

/** So few words between marks are a name, a title or a scare quote wherever they stand. */
const MOST_OF_SCARE = 2;
const MOST_OF_NAME = 4;

/** Whether quoted words are a part of the sentence around them: a name that the registries know, one or two words, or a speaker. */
export function isPartOfSentence(text: string, tokens: readonly Token[], span: ParagraphQuotation, prepared: PreparedRegistries): boolean {
  if (span.continues) return false;
  const words = text.slice(span.start, span.end);
  const inside = tokenize(words);
  if (inside.length <= MOST_OF_SCARE && span.family !== 'bracket') return !isAfterColon(text, span);
  return isKnownName(words, inside, prepared) || isQuotedSpeaker(text, tokens, span, inside);
}

/** One or two words right after a colon may be all that somebody said. */
const isAfterColon = (text: string, { open }: { open: number }): boolean => /:\s*$/u.test(text.slice(Math.max(0, open - 3), open));

/** «واع», "الصباح". */
function isKnownName(words: string, inside: readonly Token[], prepared: PreparedRegistries): boolean {
  const whole = [prepared.actorNames, prepared.outletNames].some(
    (trie) => longestNameAt<unknown>(trie, words, inside, 0)?.count === inside.length,
  );
  return whole || prepared.abbreviations.has(abbreviationKey(words));
}

/** «يقول "فلان بن فلان"، مدير المركز: …»: a few words right after a cue or an office, before an apposition, a colon or the clause. */
function isQuotedSpeaker(text: string, tokens: readonly Token[], span: ParagraphQuotation, inside: readonly Token[]): boolean {
  if (!span.closed || inside.length > MOST_OF_NAME || inside.some(({ key }) => STOPS.has(key) || cueOf(key)?.form === 'verb')) return false;
  const at = firstFrom(tokens, span.open);
  const [before, next] = [tokens[at - 1], tokens[firstFrom(tokens, span.close)]];
  if (!before || !/^\s*$/u.test(text.slice(before.end, span.open))) return false;
  const cue = cueOf(before.key);
  if (!(cue?.form === 'verb' && !cue.pronoun) && !isSpeakingHead(before.key)) return false;
  const [opening] = inside;
  if (opening && cue && BODY_HEADS.has(opening.key)) return true;
  if (opening && (HONORIFICS.has(opening.key) || TITLES.has(opening.key) || isGivenName(opening.key))) return true;
  const gap = text.slice(span.close, next?.start ?? text.length);
  if (gap.includes(':')) return true;
  if (!next) return false;
  if (/[،,]/u.test(gap)) return cueOf(next.key)?.form !== 'participle' && !cueOf(next.key);
  return CLAUSE_OPENERS.has(next.key) || isSpeakingHead(next.key) || /\(/u.test(gap);
}

/** Nouns after which quoted words are a title or a name. */
const TITLED =
  /^(?:[وفبكل]|بال|وال|لل|كال)?(?:ال)?(?:عنوان|بعنوان|كتاب|كتابه|كتابها|كتب|مقال|مقاله|مقالته|مقالتها|مجله|صحيفه|جريده|ملف|فيلم|فلم|مسلسل|روايه|روايته|روايتها|قصه|برنامج|ديوان|ديوانه|قصيده|اغنيه|اغنيته|البوم|مسرحيه|لوحه|معرض|حمله|شعار|شعارها|شعاره|مبادره|مشروع|سفينه|ناقله|باخره|قناه|اذاعه|موقع|محور|ندوه|ملتقي|مهرجان|جايزه|بحث|دراسه|سلسله|سوره|ايه|الموسومه|الموسوم|المعني|باسم|مسمي|تسميه|لقب|عمليه|دعوي|تقرير|فندق|مدرسه|شركه|حزب|حركه|جمعيه|منظمه|موسسه|نادي|فريق|متحف|شارع|قاعه|مسرح|حي|مدينه|قريه|كليه|نشيد|مسابقه|بطوله|تطبيق|منصه|صفحه|هاشتاغ|وسم|رسم|مثل|المثل|الحكمه|المقوله|مقوله|رتبه|شهاده|صنف|لافته|لافتات|كلمه|مصطلح|مفهوم|عباره|نظريه|قانون|اتفاقيه|خطه|لائحه|كتيبه|لواء|حديقه|مطعم|ورقه|ضمن|يسمي|تسمي|يدعي|اسمه|اسمها|اسماه|اسمته|سماه|سمته|يسميه|تسميه|يسميهم|وصفه|وصفها|وصفته|يعرف|تعرف)$/u;
const HEADED = 3;
/** Longer words after such a noun are rather what somebody said there: «وقال في المعرض "…"». */
const MOST_OF_TITLE = 9;

/** Whether quoted words stand as a title or name: after «بعنوان», «كتاب», or in a run of three and more «…»، و«…». */
export function isTitled(text: string, tokens: readonly Token[], span: { open: number; start: number; end: number }): boolean {
  const at = firstFrom(tokens, span.open);
  const before = tokens[at - 1];
  if (!before) return false;
  const gap = text.slice(before.end, span.open);
  if (gap.includes(':')) return false;
  if (!/^[\s«"“ـ.-]*$/u.test(gap)) return false;
  const noun = before.key.length === 1 ? (tokens[at - 2] ?? before) : before;
  return TITLED.test(noun.key) && (tokenize(text.slice(span.start, span.end)).length < MOST_OF_TITLE || /(?:عنوان|شعار)$/u.test(noun.key));
}

/** The spans of a run of short ones with nothing but a comma or «و» between them: a list of titles. */
export function listed<T extends { open: number; close: number; start: number; end: number }>(text: string, spans: readonly T[]): Set<T> {
  const runs: T[][] = [];
  for (const span of spans) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^[\s،,]*(?:و|أو|ثم)?\s*$/u.test(text.slice(last.close, span.open))) runs.at(-1)?.push(span);
    else runs.push([span]);
  }
  return new Set(runs.filter((run) => run.length >= HEADED).flat());
}
