import { isCircumstance, isOpener } from './clause-subject.ts';
import type { Attribution } from './read-attributions.ts';
import type { Sentence } from './sentences.ts';
import { STOPS } from './subject-words.ts';

/** Verbs after which a colon introduces the words themselves. */
const SPOKEN = new Set(
  'قال أضاف تابع أوضح أكد صرح ذكر كتب أردف استطرد تساءل أجاب رد علق صاح ختم اختتم استدرك واصل سأل هتف غرد شدد أشار لفت اعترف زعم خاطب استرسل عقب حكى روى'.split(
    ' ',
  ),
);
/** What may stand between the subject and the colon: a time, a place, whom it was said to. */
const INSERT =
  /^(?:في|خلال|عبر|امس|اليوم|امام|عن|حول|ردا|بعد|قبل|مع|اثناء|عقب|ضمن|ايضا|قايلا|مساء|صباح|يوم|ب\p{L}{3,}|لل\p{L}{3,}|ل\p{L}{3,}|انه|ان|له|لها|لهم|لي|لنا|التي|الذي|من|هنا|ع|ص|رض|بينما|تعليقا)$/u;
/** Before these a colon opens a list. */
const LISTS = /^(?:ال)?(?:تالي|تاليه|اتي|اتيه|يلي|نقاط|منها|هي|هم|هو|منهم|كالتالي|كالاتي|بينها|بينهم|ابرزها|اسباب|امور|محاور|عناصر)$/u;
const LEAST_WORDS = 4;

/** Speech that a colon opens without marks: where it begins, and by which cue. */
export interface ColonSpeech {
  attribution: Attribution;
  start: number;
  /** Where the reporter speaks again in the same sentence («، مبيناً أن»), or null. */
  end: number | null;
}

/** Offset after the words before a comma and a participle of saying. */
function reportersTurn(text: string, tokens: Sentence['tokens'], attributions: readonly Attribution[], from: number): number | null {
  for (const { cue, index, start } of attributions) {
    const before = tokens[index - 1];
    if (index > from && cue.form === 'participle' && before && /^\s*[،,]\s*$/u.test(text.slice(before.end, start))) return before.end;
  }
  return null;
}

const FIRST_PERSON =
  /^[وف]?(?:س?ن(?!حو|فس|ظر|هاي|تيج|وع|اس|صف|قط|بي|شر|ال)\p{L}{3,}|نحن|انا|انني|اننا|اني|لدينا|لنا|لي|عندنا|علينا|منا|\p{L}{3,}نا)$/u;
/** «وتقع المدينة», «ووصل الوفد»: a verb of the third person with its subject. */
const THIRD_PERSON = /^[وف]?س?[يت]\p{L}{2,}$|^و(?!ال)\p{L}{3,}$/u;

/** Whether a sentence after speech without marks is the reporter's: a verb of the third person at its head, and no first person in it. */
export function isReporters({ tokens }: Pick<Sentence, 'tokens'>): boolean {
  const [first, second] = tokens;
  if (!first || tokens.some(({ key }) => FIRST_PERSON.test(key))) return false;
  if (isCircumstance(first.key) || isOpener(first.key) || STOPS.has(first.key.replace(/^[وف]/u, ''))) return false;
  return THIRD_PERSON.test(first.key) && second?.key.startsWith('ال') === true;
}

/**
 * «قال فلان: سنعمل …» without quotation marks: the colon right after a cue, its subject and circumstances opens the words.
 * @returns null where no cue has such a colon, or marks or «إن» follow it
 */
export function colonSpeech(text: string, { tokens, spans }: Sentence, attributions: readonly Attribution[]): ColonSpeech | null {
  for (const [order, attribution] of attributions.entries()) {
    const { cue, index, until, voice, sense } = attribution;
    if (!voice || sense !== 'voice' || !SPOKEN.has(cue.lemma ?? '') || cue.form === 'preposition') continue;
    const limit = attributions[order + 1]?.index ?? tokens.length;
    let at = index + 1;
    while (at < limit && (tokens[at]?.start ?? 0) < until) at += 1;
    const from = at;
    while (at < limit && !text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(':')) at += 1;
    const [before, first] = [tokens[at - 1], tokens[at]];
    if (!first || !before || (at === limit && at < tokens.length) || LISTS.test(before.key)) continue;
    if (!text.slice(before.end, first.start).includes(':')) continue;
    if (at > from && !INSERT.test(tokens[from]?.key ?? '') && !/[،,(-]/u.test(text.slice(until, tokens[from]?.start))) continue;
    if (spans.some((span) => span.open >= before.end && span.open < first.start)) continue;
    if (/^(?:ان|انه|انها|انهم|بان|بانه|بانها)$/u.test(first.key) || tokens.length - at < LEAST_WORDS) continue;
    if (/["«»“”„']/u.test(text.slice(before.end, first.start))) continue;
    return { attribution, start: first.start, end: reportersTurn(text, tokens, attributions, at) };
  }
  return null;
}
