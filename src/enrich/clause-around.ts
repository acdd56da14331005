import type { Token } from '../arabic/tokenize.ts';
import { isSpeakingHead } from './phrase-end.ts';
import type { Attribution } from './read-attributions.ts';
import type { Sentence } from './sentences.ts';
import { DOCUMENTS, PAPERS, ROLE_HEADS } from './subject-words.ts';

/** Verbs after which the words themselves may follow their subject at once: «قال فلان لم نتفق», «قال الوزير سنعمل». */
const PLAIN = new Set(['قال', 'صرح', 'أضاف', 'كتب', 'تابع', 'أردف', 'أجاب', 'رد']);
const STARTS_CLAUSE = /^(?:لم|لن|لا|سوف|ليس|ليست|لسنا|لقد|نحن|اننا|انني)$|^س(?:ن|ي|ت|ا)\p{L}{3,}$/u;

/** The index of the word with which the words themselves begin right after a cue and its subject, or null. */
export function plainOpener(text: string, tokens: readonly Token[], { cue, index, until }: Attribution): number | null {
  if (cue.form !== 'verb' || !PLAIN.has(cue.lemma ?? '')) return null;
  let at = index + 1;
  while (at < tokens.length && (tokens[at]?.start ?? 0) < until) at += 1;
  const token = tokens[at];
  return token && STARTS_CLAUSE.test(token.key) && /^\s*$/u.test(text.slice(until, token.start)) ? at : null;
}

const MOST_TO_COMMA = 10;

/** «وبحسب فلان، …»: the index of the word after the comma that ends a preposition and its speaker at the head of a sentence. */
export function commaOpener(text: string, tokens: readonly Token[], { cue, index, until }: Attribution): number | null {
  if (cue.form !== 'preposition' || index > 1) return null;
  for (let at = index + 2, after = 0; at < tokens.length && after < MOST_TO_COMMA; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || token.start < until) continue;
    after += 1;
    const gap = text.slice(before.end, token.start);
    if (/^\s*[،,]\s*$/u.test(gap) && !ROLE_HEADS.has(token.key)) return at;
    if (/[.؟!؛:«»"“”]/u.test(gap)) return null;
  }
  return null;
}

const LEADS = /^(?:و|ف)?(?:كما|حسبما|بحسب|حسب|وفق|وفقا|ما|لما|علي|حد|قد)$/u;
const LED = /^(?:كما|حسبما|ما|لما|حد)$/u;
const LEAST_BEFORE = 3;

/**
 * «…، بحسب ما أكد فلان», «…، كما قال فلان», «…، على حد قوله», «…، يقول فلان»: offsets of the clause before a cue that stands after it.
 * @param isFirst whether no other cue stands before it in the sentence
 */
export function clauseBefore(
  text: string,
  { tokens, spans }: Sentence,
  attribution: Attribution,
  isFirst: boolean,
): { start: number; end: number } | null {
  const { cue, index, until } = attribution;
  if (!isFirst) return null;
  let lead = index;
  while (lead > 0 && LEADS.test(tokens[lead - 1]?.key ?? '')) lead -= 1;
  const led = lead < index && LED.test(tokens[index - 1]?.key ?? '');
  const [first, before, token] = [tokens[0], tokens[lead - 1], tokens[lead]];
  if (!first || !before || !token || lead < LEAST_BEFORE) return null;
  const gap = text.slice(before.end, token.start);
  const comma = /^[»”"\s)]*[،,][\s]*$/u.test(gap);
  const present = cue.form === 'verb' && /^[يت]/u.test(token.key) && comma;
  if (!(cue.form === 'preposition' || led || present) || !(comma || (cue.form === 'preposition' && /^\s*$/u.test(gap)))) return null;
  const next = tokens.find(({ start }) => start >= until);
  const after = text.slice(until, next?.start ?? text.length);
  if (next && !/[،,؛.]/u.test(after) && !/^(?:في|عن|ل|خلال|امس|اليوم|ان|مع|على|الذي|التي|طلب|رفض|لم|و\p{L}+|لل?\p{L}+)$/u.test(next.key))
    return null;
  if (spans.some(({ open }) => open >= until && open - until < 4) || /^\s*:/u.test(text.slice(until))) return null;
  const from = Math.max(first.start, text.lastIndexOf('؛', before.start) + 1);
  const start = from + (/^[\s–—-]*/u.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  return before.end > start ? { start, end: before.end } : null;
}

/** Whether a name, a body, an office or a paper stands right after «بحسب», so that it is somebody and no rule («وفق القانون»). */
export function isSomebody({ tokens, mentions, persons }: Sentence, { index, voice, cue }: Attribution): boolean {
  if (!voice) return false;
  if (cue.form !== 'preposition') return true;
  const next = tokens[index + 1];
  if (!next) return false;
  const key = next.key.replace(/^لل/u, 'ال').replace(/^ل(?=\p{L}{4})/u, '');
  const named = [...mentions, ...persons].some(({ start }) => start >= next.start && start <= next.start + 2);
  return named || [next.key, key].some((word) => isSpeakingHead(word) || PAPERS.has(word) || DOCUMENTS.has(word));
}
