import { type Token, tokenize } from '../arabic/tokenize.ts';
import { weekdayOf } from '../arabic/weekdays.ts';
import type { ParagraphQuotation } from './paragraph-quotations.ts';
import { isTitled, listed } from './quoted-names.ts';
import type { Attribution } from './read-attributions.ts';
import type { Sentence } from './sentences.ts';
import { COMPLEMENTIZERS, STOPS } from './subject-words.ts';

/** Words between marks that are a statement, and the cue that introduces them. */
export interface DirectSpeech {
  span: ParagraphQuotation;
  attribution: Attribution | null;
}

/** Shorter words are a statement only right after their cue; elsewhere they are a title, a name or a scare quote. */
const LEAST_WORDS = 6;
const LEAST_WORDS_AFTER_CUE = 3;
/** Words in the middle of a sentence that hold no verb are rather a name or a title, unless they are as many. */
const LEAST_WORDS_OF_NAMELIKE = 9;
const CLAUSE_WORD =
  /^[وفل]?(?:ان|انه|انها|انني|اننا|لن|لم|لا|لقد|قد|كان|كانت|كانوا|كنا|يكون|تكون|هذا|هذه|هولاء|ذلك|نحن|هو|هي|هم|انا|ليس|ليست|ليسوا|الذي|التي|الذين|ما|هناك|سوف|لو|اذا|كل|يجب|هل|بعد|عندما|حين|لانه|لانها|لكن|لكنه|لكنها|بل|حتي)$/u;
const IMPERFECT = /^[وف]?س?[ينا](?!ل)\p{L}{2,}$|^[وف]?ست\p{L}{2,}$|^[وف]?ت(?!\p{L}{1,2}ي\p{L}{1,2}$)\p{L}{2,4}$/u;

/** Whether words hold a verb or a word of clauses. */
const isClause = (words: string): boolean =>
  tokenize(words).some(({ key }) => CLAUSE_WORD.test(key) || (/^[وف]?س?[ينت]/u.test(key) && IMPERFECT.test(key)));

/** So many words at most between two quotations that one cue introduces: «"…" و"…"», «"…" وأن "…"». */
const MOST_BETWEEN = 3;
const MOST_BETWEEN_CLAUSES = 8;
/** So many words at most between a quotation and the cue that follows it: «"…"، هكذا يبرر فلان», «"…" بحسب ما قال فلان». */
const MOST_BEFORE_CUE = 4;
const LEADS_TO_CUE = /^(?:و|ف)?(?:هكذا|كما|بحسب|حسب|حسبما|ما|وفق|وفقا|علي|حد|هذا|بهذه|بهذا|الكلمات|العباره|كان|قد|هنا|ل|لنا|لي)$/u;

/** The statements between the quotation marks of a sentence, in order. Names, titles and scare quotes are left out. */
export function directSpeech(
  text: string,
  { tokens, spans }: SpokenSentence,
  attributions: readonly Attribution[],
  pending: Attribution | null,
): DirectSpeech[] {
  const found: DirectSpeech[] = [];
  const lists = listed(text, spans);
  let previous: DirectSpeech | null = null;
  for (const span of spans) {
    const attribution: Attribution | null =
      span.continues && pending && !previous
        ? pending
        : (attributionOf(text, span, attributions, tokens, previous) ?? (opensParagraph(text, span) ? pending : null));
    if (attribution && (isProverb(tokens, attribution, span) || ASKED.test(text.slice(Math.max(0, span.open - 40), span.open)))) continue;
    if (attribution?.sense === 'nobody' || (span.family === 'bracket' && !attribution?.voice)) continue;
    const words = tokenize(text.slice(span.start, span.end)).length;
    const near = attribution !== null && (attribution === pending || follows(span, attribution, tokens, text));
    if (!near && words < LEAST_WORDS_OF_NAMELIKE && !span.continues && !isClause(text.slice(span.start, span.end))) continue;
    const answer = near && attribution.voice !== null && /^\s*:\s*$/u.test(text.slice(attribution.until, span.open));
    if (words < (near ? (answer ? 1 : LEAST_WORDS_AFTER_CUE) : LEAST_WORDS)) continue;
    if (!span.continues && (isTitled(text, tokens, span) || (lists.has(span) && words < (near ? LEAST_WORDS : LEAST_WORDS * 2)))) continue;
    previous = { span, attribution };
    found.push(previous);
  }
  return found;
}

/** «يردد مثلاً قديماً: «…»», «أنشد بيتاً»: words that somebody takes from another. */
function isProverb(tokens: readonly Token[], { end }: Attribution, { open }: ParagraphQuotation): boolean {
  return tokens.some(({ key, start }) => start >= end && start < open && open - start < 40 && PROVERB.test(key));
}
/** «وفي رده على سؤال: «…؟»»: the words of who asks. */
const ASKED = /(?:^|\s)(?:ال)?سؤال(?:ه|ها|نا)?:\s*$/u;
const PROVERB = /^(?:مثلا|المثل|مثل|بالمثل|الحكمه|حكمه|بيت|بيتا|ابيات|ابياتا|الايه|بالايه)$/u;

/** A sentence whose quotations know whether they go on from the paragraph before. */
export interface SpokenSentence extends Pick<Sentence, 'tokens'> {
  spans: readonly ParagraphQuotation[];
}

const opensParagraph = (text: string, span: ParagraphQuotation): boolean => /^[\s–—-]*$/u.test(text.slice(0, span.open));

/** The cue that introduces a quotation: the last one before it in its sentence, else one that follows it («"…"، قال فلان»). */
function attributionOf(
  text: string,
  span: ParagraphQuotation,
  attributions: readonly Attribution[],
  tokens: readonly Token[],
  previous: DirectSpeech | null,
): Attribution | null {
  const from = previous?.span.close ?? 0;
  const candidates = attributions.filter((a) => a.start >= from && a.end <= span.open);
  const before = candidates.findLast((a) => a.cue.form !== 'preposition' || !isCueAfter(text, a, previous)) ?? candidates.at(-1);
  const last = candidates.findLast((a) => a.cue.form !== 'preposition') ?? before;
  if (last && !(last.cue.form === 'preposition' && isCueAfter(text, last, previous))) return last;
  const between = tokens.filter((token) => token.start >= from && token.end <= span.open).length;
  const clause = previous !== null && isClause(text.slice(span.start, span.end));
  if (previous && between <= (clause ? MOST_BETWEEN_CLAUSES : MOST_BETWEEN)) return previous.attribution;
  return attributionAfter(span, attributions, tokens);
}

/** «"…"، بحسب فلان. "…"»: what stands after a quotation is that one's cue. */
function isCueAfter(text: string, attribution: Attribution, previous: DirectSpeech | null): boolean {
  return (
    previous !== null && attribution.start - previous.span.close < 4 && !/[.؟!:]/u.test(text.slice(previous.span.close, attribution.start))
  );
}

function attributionAfter(span: ParagraphQuotation, attributions: readonly Attribution[], tokens: readonly Token[]): Attribution | null {
  const next = tokens.findIndex((token) => token.start >= span.close);
  if (next < 0) return null;
  for (let at = next; at <= next + MOST_BEFORE_CUE; at += 1) {
    const token = tokens[at];
    const attribution = token && attributions.find((a) => a.start === token.start);
    const follower = attribution && attributions.find((a) => a.index > attribution.index && a.index <= attribution.index + 2);
    if (attribution?.cue.form === 'preposition' && follower && follower.cue.form === 'verb') return follower;
    if (attribution && ['verb', 'preposition', 'noun'].includes(attribution.cue.form)) return attribution;
    if (!token || !(LEADS_TO_CUE.test(token.key) || at === next)) return null;
  }
  return null;
}

/** Whether a quotation stands right after its cue and subject (and a time), or where what was said begins: after «أن», «إلى», a colon. */
function follows(span: ParagraphQuotation, { start, until }: Attribution, tokens: readonly Token[], text: string): boolean {
  if (start >= span.close) return true;
  const between = tokens.filter((token) => token.start >= until && token.end <= span.open);
  const last = between.at(-1);
  if (last && /^\s*[،,]/u.test(text.slice(until, between[0]?.start)) && /^\s*[،,]\s*$/u.test(text.slice(last.end, span.open))) return true;
  if (!last || COMPLEMENTIZERS.has(last.key)) return true;
  return (
    text.slice(last.end, span.open).includes(':') || between.every(({ key }) => STOPS.has(key) || key === 'اول' || weekdayOf(key) !== null)
  );
}
