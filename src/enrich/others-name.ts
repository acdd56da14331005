import type { Token } from '../arabic/tokenize.ts';
import { FORMER } from './office-words.ts';
import { HONORIFICS, ROLE_HEADS, TITLES } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/** Kin: «زوجة فلان» is another than فلان. */
const KIN =
  /^(?:ام|اب|اخ|اخت|والد|والده|زوج|زوجه|ارمله|شقيق|شقيقه|نجل|نجله|ابن|ابنه|بنت|كريمه|عم|عمه|خال|خاله|جد|جده|حفيد|حفيده|صهر|عايله|اسره|ارمل|طليقه|خطيبه)$/u;
/** Those who speak or work for somebody, and what somebody has: «مدير مكتب فلان», «مديرة حملة فلان». */
const OF_SOMEBODY =
  /^(?:نايب|نايبه|نواب|مساعد|مساعده|مساعدي|مساعدو|معاون|معاونه|معاوني|مستشار|مستشاره|مستشاري|مستشارو|سكرتير|سكرتيره|متحدث|متحدثه|ناطق|ناطقه|مبعوث|مبعوثه|موفد|ممثل|ممثله|محام|محامي|محاميه|محامو|مكتب|ديوان|حمله|حرس|حمايه|حاشيه|انصار|مقرب|مقربون|مدير|مديره)$/u;
/** Deputies, whose own name follows that of the office: «نائب رئيس الوزراء فلان». */
const DEPUTIES = /^(?:نايب|نايبه|مساعد|مساعده|معاون|وكيل|وكيله)$/u;
/** Offices of one person, as a genitive: «مبعوث الرئيس», «مستشار وزير الخارجية». */
const OFFICES = /^(?:ال)?(?:رييس|رييسه|وزير|وزيره|ملك|امير|سلطان|زعيم|قايد|امين|مرشد|سيد|شيخ|محافظ|حاكم|عاهل)$/u;
const PRONOUN = /\p{L}{3,}(?:ه|ها|هم|هما|نا)$/u;
/** Bare words of an office after which a name stands in apposition: «وزير خارجية», «مدير عام». */
const PORTFOLIO = /^(?:عام|عامه|اول|ثان|اعلي|خارجيه|داخليه|دفاع|ماليه|وزراء|نفط|عدل|صحه|اركان|برلمان|فخري)$/u;
const isTitle = (key: string): boolean => HONORIFICS.has(key) || TITLES.has(key);

/**
 * Whether the words before a name say that another is meant: «زوجة فلان», «مبعوث الرئيس فلان», «المتحدث باسم فلان». A name is
 * that of the one spoken of where it stands in apposition: after a noun with the article, an adjective, a portfolio or a place.
 * @param first index of the head of the phrase
 * @param at index of the first token of the name
 * @param heads first words of the offices that the named person is known to hold
 */
export function isOthersName(
  { tokens, mentions }: Pick<SubjectContext, 'tokens' | 'mentions'>,
  first: number,
  at: number,
  heads: ReadonlySet<string> = new Set(),
): boolean {
  const words = tokens.slice(first, at);
  if (words.length === 0 || words.every(({ key }) => isTitle(key))) return false;
  const keys = words.map(({ key }) => key);
  if (keys.at(-1) === 'باسم' || tokens[at]?.key === 'باسم') return true;
  if (words.some(({ key, text }) => KIN.test(key) && !PRONOUN.test(text))) return true;
  if (words.some((word, index) => OF_SOMEBODY.test(word.key) && !PRONOUN.test(word.text) && isGenitive(words, index, heads))) return true;
  let last = words.length - 1;
  while (last > 0 && isTitle(keys[last] ?? '')) last -= 1;
  const before = words[last];
  if (!before) return false;
  if (last === 0) return isBare(before) && (words.length === 1 ? ROLE_HEADS.has(before.key) : OF_SOMEBODY.test(before.key));
  if (!isBare(before) || mentions.some((m) => m.end === before.end)) return false;
  return !(PORTFOLIO.test(before.key) || FORMER.test(before.key) || isAdjective(before)) && ROLE_HEADS.has(keys[0] ?? '');
}

/** Whether one who works for somebody, at an index, has the office of a person or nothing but bare words after it. */
function isGenitive(words: readonly Token[], index: number, heads: ReadonlySet<string>): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word) return false;
  if (!next) return true;
  if (!OFFICES.test(next.key)) return index > 0 && next.key.startsWith('ال') ? false : words.slice(index + 1).every(isBare) && index > 0;
  return !DEPUTIES.test(word.key) || index > 0 || heads.has(next.key.replace(/^ال/u, ''));
}

const isBare = ({ key, text }: Token): boolean => !/^(?:ال|[وبلك]ال|لل)/u.test(key) && !PRONOUN.test(text);
const isAdjective = ({ key }: Token): boolean => /\p{L}{2,}يه?$/u.test(key) && !OF_SOMEBODY.test(key) && !ROLE_HEADS.has(key);
