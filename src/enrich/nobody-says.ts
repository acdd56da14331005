import type { Token } from '../arabic/tokenize.ts';
import { isSpeakingHead } from './phrase-end.ts';
import { bareCue, type Cue } from './speech-cues.ts';
import { CLAUSE_OPENERS, PAPERS } from './subject-words.ts';

/** Presents that open a remark of the reporter where «أن» follows at once: «ويذكر أن», «ويتوقع أن». */
const REMARKS = /^[وف]?ي(?:ذكر|توقع|رجح|عتقد|قال|شار|فترض|نتظر)$/u;
/** Verbs of the first form, whose present has damma on its prefix in the passive only: «يُذكر»; «يُعلن» may be either. */
const FIRST_FORM = new Set(['ذكر', 'كتب', 'زعم', 'كشف', 'نشر', 'قال', 'روى', 'حكى', 'وصف', 'سأل']);
const THIS = /^[وف]?(?:هذا|هذه|ذلك|تلك|ما|مما|الامر|هو)$/u;
const MAYBE = /^[وف]?(?:ربما|لربما|عساه|لعله|لعلها|كاد|كادت|يكاد|تكاد|يمكن)$/u;
const REFUSED = /^[وف]?(?:[يتن]?رفض|[يت]?تجنب|[يت]?متنع|امتنع|انكر|[يت]نكر|تحاشي|تفادي|عن|دون|بدون|من)(?:ت|وا)?$/u;

/**
 * Whether a word with the form of a cue says of nobody that he said something: a passive («وذُكر أن»), a remark («ويذكر أن»), a
 * thing that shows something («وهذا يؤكد أن»), what may come («قد يقول»), and what was not said («رفض القول إن»).
 */
export function isNobodysCue(tokens: readonly Token[], index: number, cue: Cue): boolean {
  const [before, token, next, after] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!token) return false;
  if (cue.form === 'noun') return /^ا?لقول$/u.test(token.key) && before !== undefined && REFUSED.test(before.key);
  if (cue.form !== 'verb' || cue.pronoun) return false;
  const opens = isOpening(next, after);
  if (cue.lemma === 'نقل' && !tellsNews(tokens, index)) return true;
  if (isPassive(token.text, cue) && !(cue.lemma === 'نقل' && next?.key === 'عن')) return true;
  if (before && MAYBE.test(before.key)) return true;
  if (before && /^[وف]?قد$/u.test(before.key) && isPresent(token.key, cue)) return true;
  if (
    opens &&
    (REMARKS.test(token.key) || (before !== undefined && THIS.test(before.key) && !/^[وف]ا/u.test(token.key) && !isHe(before, cue)))
  )
    return true;
  return /^(?:هذا|هذه|ذلك|تلك)$/u.test(next?.key ?? '') && isOpening(after, tokens[index + 3]);
}

/** «نقل عن فلان», «نقلت الوكالة عن فلان»; «نقل صورة عن» and «نقل البضائع» are other things. */
function tellsNews(tokens: readonly Token[], index: number): boolean {
  const { key: next = '', text = '' } = tokens[index + 1] ?? {};
  if (!next.startsWith('ال') && /ة$|اً$|\u064b/u.test(text) && !MEDIA.test(next)) return false;
  return (
    next === 'عن' ||
    isSpeakingHead(next) ||
    PAPERS.has(next) ||
    MEDIA.test(next) ||
    tokens.slice(index + 2, index + 5).some(({ key }) => key === 'عن')
  );
}
const MEDIA = /^(?:ال)?(?:صحيفه|صحف|جريده|وكاله|وكالات|قناه|موقع|مواقع|مصدر|مصادر|وسايل|اعلام|مراسل|شبكه|اذاعه|تلفزيون|راديو|مجله|زميل)/u;

/** «أن», or «إلى أن», «على أن». */
const isOpening = (next: Token | undefined, after: Token | undefined): boolean =>
  next !== undefined &&
  (CLAUSE_OPENERS.has(next.key) || (/^(?:الي|علي)$/u.test(next.key) && after !== undefined && CLAUSE_OPENERS.has(after.key)));

/** «وهو يؤكد أن» is somebody; «وهو ما يؤكد أن» is not. */
const isHe = ({ key }: Token, { gender }: Cue): boolean => /هو$/u.test(key) && gender === 'm';

const isPresent = (key: string, { lemma }: Cue): boolean => /^[وف]?ي/u.test(key) || (/^[وف]?ت/u.test(key) && !/^ت/u.test(lemma ?? 'ت'));

/** Whether the printed vowels make a verb passive: damma on the first letter of the past, or of the present of a first form. */
function isPassive(printed: string, { lemma }: Cue): boolean {
  const word = bareCue(printed).replace(/^\u064e/u, '');
  if (!/^\p{L}\u064f/u.test(word)) return false;
  return /^[يت]/u.test(word) && !/^[يت]/u.test(lemma ?? '')
    ? FIRST_FORM.has(lemma ?? '') || /\u064e\p{L}[\u064b-\u0652]?$/u.test(word)
    : true;
}
