import { isGivenName } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import { keyOf } from '../parse/lines.ts';

/** «بالصور», «للحديث»: a preposition with the article, with which no name begins; behind «and» no word of a name has it either. */
const PREPOSITION = /^[وف]?(?:بال|كال|لل)\p{L}{3,}/u;
const AND = /^و(?:ال|لل|بال)\p{L}{3,}/u;
/** Accusatives that stand for sentences and adverbs: printed with tanwin, or by the shape of the word (قريبا، وداعا، سابقا). */
const TANWIN = /[\u064b\u08f0]\u0627?$|\u0627\u064b$/u;
const ADVERB = /^(?:\p{L}{2}[يا]\p{L}ا|\p{L}ا\p{L}{2}ا|جدا|ايضا|معا|غدا|ابدا|حقا|اهلا|شكرا|مرحبا|عفوا)$/u;
/** «عاشت»: a verb in the feminine; names with this ending are few. */
const FEMININE_VERB = /^\p{L}{2,}[^ا]ت$/u;
const GREETING = /^(?:صباح|مساء) (?:ال)?(?:خير|نور|ورد|فل|سعاده)$/u;

/**
 * Whether words of the shape of a name read as a phrase instead («بالفيديو والصور», «وداعا بيروت», «عاشت الحرية»): by a
 * preposition or «and» with an article, an adverb in the accusative, a verb in the feminine before what is no name, or a greeting.
 */
export function readsAsPhrase(text: string): boolean {
  const key = keyOf(text);
  const words = key.split(' ');
  const [first = '', ...rest] = words;
  if (GREETING.test(key) || PREPOSITION.test(first) || AND.test(first) || rest.some((word) => AND.test(word))) return true;
  const printed = text.trim().split(/\s+/u);
  if (printed.some((word) => TANWIN.test(word) && !isGivenName(canonical(word)))) return true;
  const accusative = (word: string): boolean => ADVERB.test(word) && !isGivenName(word);
  if (accusative(first) || (words.length > 1 && accusative(words.at(-1) ?? ''))) return true;
  return FEMININE_VERB.test(first) && !isGivenName(first) && !rest.some(isGivenName);
}
