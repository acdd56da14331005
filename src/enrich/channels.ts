import type { Token } from '../arabic/tokenize.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { isListener } from './phrase-end.ts';
import { cueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS } from './subject-words.ts';

const WAYS = /^[وف]?(?:في|خلال|عبر|اثناء|ضمن|علي|عقب)$/u;
/** What carries words: «بيان», «مؤتمر صحفي», «تغريدة», with the article or a possessive. */
const CHANNEL =
  /^(?:ال)?(?:بيان|بلاغ|تصريح|تصريحات|تصريحاته|تصريحاتها|موتمر|مقابل|لقاء|حوار|حديث|كلم|خطاب|خطب|تغريد|تغريدات|تدوين|منشور|رسال|مقال|حساب|صفح|اتصال|مداخل|ندو|تقرير|مذكرات|كتاب|برقي|تويتر|فيسبوك|انستغرام|تلغرام|موقع|جلس|شهاد|افاد|ايجاز|احاط|بث)(?:ه|ها|هم|ته|تها|تهم|ات|اته|اتها|تين|ين)?$/u;
const ON_LINE = /^(?:ال)?(?:صفحته|صفحتها|صفحه|حسابه|حسابها|حساب|تويتر|فيسبوك|موقعه|موقعها|موقع|انستغرام|منصه)$/u;
const MOST_WORDS = 8;
const STOP =
  /^(?:ان|انه|انها|قال|قالت|اليوم|امس|مساء|صباح|يوم|بعد|قبل|حول|بشان|بعدما|حيث|والذي|والتي|التي|الذي|نشر|نشره|نشرته|صدر|صادر|القاه|القاها|ردا|تعليقا|عقد|عقده|علي)$/u;

/**
 * Who or what carried words: «في بيان», «خلال مؤتمر صحفي», «لوكالة الأنباء», as printed with its preposition.
 * @param tokens what stands between the cue and the statement, or around the cue
 */
export function channelIn(text: string, tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) continue;
    const led = next !== undefined && WAYS.test(token.key) && (/علي$/u.test(token.key) ? ON_LINE : CHANNEL).test(next.key);
    if (!led && !isListener(token.key)) continue;
    const end = channelEnd(text, tokens, led ? at + 1 : at);
    const conjunction = led && /^[وف](?:في|خلال|عبر|اثناء|ضمن|علي)/u.test(token.key) ? 1 : 0;
    const closing = /^["»”]/u.test(text.slice(end)) && /["«“][^"«»“”]*$/u.test(text.slice(token.start, end)) ? 1 : 0;
    return text.slice(token.start + conjunction, end + closing);
  }
  return null;
}

function channelEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = tokens[from]?.end ?? 0;
  for (let at = from + 1; at < tokens.length && at <= from + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (
      !token ||
      STOP.test(token.key) ||
      CLAUSE_OPENERS.has(token.key) ||
      weekdayOfKey(token.key) !== null ||
      cueOf(token.key)?.form === 'participle'
    )
      break;
    if (/[،,:.؟!؛()«»“”–-]/u.test(text.slice(end, token.start))) break;
    end = token.end;
  }
  return end;
}
