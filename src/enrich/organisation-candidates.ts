import { isEverydayWord, isFunctionWord, isListedWord } from '../arabic/everyday-words.ts';
import { memoize } from '../arabic/memoize.ts';
import type { Token } from '../arabic/tokenize.ts';
import { wordSet } from '../arabic/word-set.ts';
import type { ArticleText } from './article-texts.ts';
import type { FoundName } from './found-name.ts';
import { nameWordOf } from './name-reader.ts';
import { cueOf } from './speech-cues.ts';
import { titleOf } from './title-words.ts';

/** Nouns with which names of organisations begin; one word more makes a name of them. */
const HEADS = wordSet(
  'حزب حركة جبهة تيار تحالف ائتلاف تنظيم جماعة ميليشيا مليشيا هيئة وزارة جامعة كلية معهد منظمة اتحاد رابطة جمعية نقابة نادي بنك مصرف متحف مستشفى محكمة أكاديمية برلمان فيدرالية مؤسسة كتائب سرايا وكالة مفوضية',
);
/** Nouns that need more: «لجنة التحكيم», «مركز المدينة», «إدارة النادي» are anybody's. */
const WEAK = wordSet('شركة مركز فريق مجموعة لجنة مجلس سلطة غرفة شبكة كتلة مرصد أوركسترا');
/** Heads that an adjective alone makes the name of one body: «المجلس الانتقالي». */
const WITH_ADJECTIVE = wordSet('المجلس الحزب الجبهة الائتلاف التحالف اللجنة الهيئة الجمعية الرابطة المنظمة النقابة الأكاديمية المفوضية');
const EMPTY_ADJECTIVES = wordSet(
  'المحلي المحلية السياسي السياسية الأساسي الرئيسي الرئيسية الإداري الإدارية الفني الفنية الحالي الرسمي الدولي الإسلامي العربي العربية الشعبي الخارجي الداخلي المعني المعنية الثاني الحكومي الحكومية',
);
/** Heads that are actions and things too («تنظيم التحركات», «حركة الروبوت»): a noun with the article makes a name of them only where more tells. */
const ACTIONS = wordSet('تنظيم حركة تيار كتلة شبكة غرفة سلطة');
const PLACES_OF_WORK = wordSet('شبكة غرفة مركز');
/** What networks, rooms and centres are of anywhere. */
const ANYBODYS = wordSet(
  'التواصل الإنترنت المعلومات الطرق الكهرباء المياه الاتصالات العناية الإنعاش العمليات الأخبار المدينة الجلوس النوم',
);
/** Indefinite adjectives of a body: «مؤسسة عراقية», «مركز صيني», «مجموعة مكونة». */
const QUALITY = /^(?:\p{L}{3,}يه|م\p{L}{3,}ه|ضخمه|ضيقه|كبيره|صغيره|واسعه|\p{L}{2,}ا\p{L}ي|صيني|عربي|غربي|محلي|دولي)$/u;
const BODIES = wordSet('والجيش والشرطة والحكومة والقوات والبرلمان والرئيس والوزارة والهيئة والجهات والمؤسسات والوزارات والرئاسة');
const MOST_WORDS = 8;
const PLAIN = /^\s*["“«]?\s*$/u;

interface Head {
  skip: number;
  weak: boolean;
  definite: boolean;
}

const headOf = memoize((key: string): Head | null => {
  for (const skip of [0, 1, 2]) {
    if (skip > 0 && !/^(?:[وفبلك]|[وف][بلك])$/u.test(key.slice(0, skip))) continue;
    const bare = key.slice(skip);
    if (HEADS.has(bare) || WEAK.has(bare)) return { skip, weak: WEAK.has(bare), definite: false };
    if (WITH_ADJECTIVE.has(bare)) return { skip, weak: true, definite: true };
  }
  return null;
});

/**
 * The organisations named in a text whom the registries lack, by the noun that their names begin with: what follows it without
 * the article and is no everyday word, or a genitive with its adjectives and complements. Linear.
 * @param taken whether a token is part of a name that the registries know: a place may stand inside a name, not begin it
 */
export function organisationsIn({ paragraph, text, tokens }: ArticleText, taken: (at: number) => boolean): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const head = token && !taken(at) ? headOf(token.key) : null;
    if (!token || !head) continue;
    const last = head.definite ? endOfDefinite(text, tokens, at) : endOfName(text, tokens, at, head.weak, taken);
    const end = tokens[last]?.end;
    if (last === at || end === undefined) continue;
    if (!head.definite && isAnybodys(text, tokens, at, last, token.key.slice(head.skip)) && !isAbbreviated(text, end)) continue;
    const start = token.start + head.skip;
    const keys = tokens.slice(at, last + 1).map(({ key }, index) => (index === 0 ? key.slice(head.skip) : key));
    found.push({
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      keys,
      kind: 'organisation',
      because: isAbbreviated(text, end) ? 'abbreviation' : 'head',
      role: null,
    });
    at = last;
  }
  return found;
}

/** Whether a head and what follows are a common noun: with an adjective alone, or an action and its object. */
function isAnybodys(text: string, tokens: readonly Token[], first: number, last: number, head: string): boolean {
  const [before, next] = [tokens[first - 1], tokens[first + 1]];
  if (!next || /["“«]/u.test(text.slice(tokens[first]?.end, next.start))) return false;
  if (PLACES_OF_WORK.has(head) && ANYBODYS.has(next.key)) return true;
  const feminine = head.endsWith('ه');
  if (
    last === first + 1 &&
    !next.key.startsWith('ال') &&
    QUALITY.test(next.key) &&
    feminine === next.key.endsWith('ه') &&
    !nameWordOf(next.text).given
  )
    return true;
  if (!ACTIONS.has(head) || !next.key.startsWith('ال')) return ACTIONS.has(head) && isEverydayWord(next.key);
  const cue = before ? cueOf(before.key) : null;
  return !(
    cue?.form === 'verb' ||
    (before && titleOf(before.key) !== null) ||
    /^(?:باسم|قوات|عناصر|مسلحي|مقاتلي|انصار)$/u.test(before?.key ?? '')
  );
}

/** «حركة … (حمد)»: a short form in brackets. */
function isAbbreviated(text: string, end: number): boolean {
  return /^\s?[([]\s?["«]?[\p{L}. -]{2,20}["»]?\s?[)\]]/u.test(text.slice(end, end + 28));
}

/** Index of the last token of a name after a head without the article; the head itself where none follows. */
function endOfName(text: string, tokens: readonly Token[], first: number, weak: boolean, taken: (at: number) => boolean): number {
  let last = first;
  let proper = false;
  let definite = 0;
  let complement = false;
  let place = false;
  for (let at = first + 1; at < tokens.length && at - first < MOST_WORDS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !PLAIN.test(text.slice(before.end, token.start))) break;
    const kind = kindOf(token);
    if (taken(at) && !complement && definite === 0 && !proper) place = true;
    else if (taken(at) && (/^ب/u.test(token.key) || (definite > 0 && complement))) place = true;
    else if (taken(at) || kind === null) break;
    else if (kind === 'definite') definite += 1;
    else if (kind === 'complement' && definite > 0) complement = true;
    else if (kind === 'joined' && definite > 0 && !BODIES.has(token.key)) definite += 1;
    else if (kind === 'proper' && (definite === 0 || complement)) proper = true;
    else if (kind === 'construct' && at - first <= 2 && definite === 0 && !proper && !place && leadsToArticle(tokens, at)) {
      last = at;
      continue;
    } else break;
    last = at;
    if (place && !complement && !taken(at + 1)) break;
  }
  const enough =
    proper || place || (weak ? definite > 1 || (definite > 0 && complement) || (definite > 0 && last - first > 1) : definite > 0);
  return enough ? last : first;
}

/** Index of the last token of a name after a head with the article: two adjectives, an adjective and a complement, or one that tells. */
function endOfDefinite(text: string, tokens: readonly Token[], first: number): number {
  let last = first;
  let telling = false;
  for (let at = first + 1; at < tokens.length && at - first < MOST_WORDS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !/^\s*$/u.test(text.slice(before.end, token.start))) break;
    const kind = kindOf(token);
    const adjective = kind === 'definite' && /(?:ي|يه)$/u.test(token.key);
    if (at === first + 1 && !adjective && !/^(?:الاعلي|العليا|العام|العامه|الموحد|الحر)$/u.test(token.key)) return first;
    if (at === first + 1 && tokens[first]?.key.endsWith('ه') !== token.key.endsWith('ه')) return first;
    if (kind !== 'definite' && !(kind === 'complement' && at > first + 1)) break;
    telling ||= !EMPTY_ADJECTIVES.has(token.key);
    last = at;
  }
  return telling ? last : first;
}

/** What a word can be in the name of an organisation. */
function kindOf({ key, text }: Token): 'definite' | 'complement' | 'joined' | 'proper' | 'construct' | null {
  if (isFunctionWord(key) || cueOf(key) !== null || /\p{N}/u.test(key)) return null;
  if (titleOf(key)?.rank === true) return null;
  if (/^ال\p{L}{2,}$/u.test(key)) return isListedWord(key) ? null : 'definite';
  if (/^وال\p{L}{2,}$/u.test(key)) return 'joined';
  if (/^لل\p{L}{2,}$/u.test(key)) return 'complement';
  if (/^[وف]/u.test(key) && key.length > 3) return null;
  if (/^ل\p{L}{3,}$/u.test(key) && isEverydayWord(key.slice(1))) return 'complement';
  if (/^[بلك]\p{L}{3,}$/u.test(key) && !isListedWord(key) && isEverydayWord(key.slice(1))) return null;
  if (!isEverydayWord(key)) return nameWordOf(text).able && !/^[بلك]ال/u.test(key) ? 'proper' : null;
  return titleOf(key) === null && !/^[يت]/u.test(key) ? 'construct' : null;
}

/** Whether a word without the article stands before one with it, at most one word on: «أدب الطفل», «منشورات أدب الطفل». */
function leadsToArticle(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 3).some(({ key }) => /^ال\p{L}{2,}$/u.test(key) && !isFunctionWord(key));
}
