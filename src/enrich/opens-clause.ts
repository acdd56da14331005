import type { Token } from '../arabic/tokenize.ts';
import { cueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS, STOPS } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/** Whether what was said begins right after a phrase that no possessive shows to be an object («رفضه أن»). */
export function opensClause({ tokens, text }: Pick<SubjectContext, 'tokens' | 'text'>, first: number, last: number): boolean {
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  const end = tokens[last]?.end ?? 0;
  if (last - first > 3 || tokens.slice(first, last + 1).some((token) => /[هـ]$|ها$|هم$/u.test(token.text) || OBJECTS.has(token.key)))
    return false;
  if (/^\s*(?:\([^()]*\)\s*)?[:«"“‘']/u.test(text.slice(end, end + 20))) return true;
  if (!next) return false;
  if (cueOf(next.key)?.form === 'participle') return true;
  if (STOPS.has(next.key) && isSubjectNoun(tokens[first]) && opensLater(tokens, last + 1)) return true;
  return CLAUSE_OPENERS.has(next.key) || (/^(?:علي|الي|من|عن|في)$/u.test(next.key) && after !== undefined && CLAUSE_OPENERS.has(after.key));
}

/** «ذكر موقع النادي على صفحته أن»: the noun is the subject where a clause follows and it is no noun of doing, which would be the object. */
export const isSubjectNoun = (head: Token | undefined): boolean =>
  head !== undefined &&
  !/^(?:ال)?(?:ت\p{L}{1,2}ي\p{L}|ا(?:ست)?\p{L}{2,3}ا\p{L}|م\p{L}ا\p{L}{2}ه|رفض|دعم|حرص|وجود|عدم|بدء|فتح|نجاح|وصول|قرار|خبر|عزم|نيه|موقف|موافق\p{L}*|رغب\p{L}*|ثق\p{L}*|امل)$/u.test(
    head.key,
  ) &&
  !/اً$|\u064b/u.test(head.text);
const MOST_BEFORE_CLAUSE = 16;

function opensLater(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + MOST_BEFORE_CLAUSE); at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || (cueOf(token.key)?.form === 'verb' && cueOf(token.key)?.also === null)) return false;
    if (/^(?:بعد|قبل|دون|رغم|ضروره|امكانيه)$/u.test(token.key) && next && CLAUSE_OPENERS.has(next.key)) return false;
    if (CLAUSE_OPENERS.has(token.key)) return true;
  }
  return false;
}

/** Nouns that stand as objects before «أن». */
const OBJECTS = new Set(
  'اهميه ضروره حرص دعم موقف رفض التزام استعداد وجود عدم حق قدره تمسك مواصله استمرار امل امكانيه احتمال ثقه قناعه اعتقاد خشيه رغبه نيه'.split(
    ' ',
  ),
);
