import type { Token } from '../arabic/tokenize.ts';
import { trimEndSigns } from '../arabic/trim-signs.ts';
import { clauseBefore, commaOpener, isSomebody, plainOpener } from './clause-around.ts';
import { isAdverb, isSpeakingHead } from './phrase-end.ts';
import type { Attribution } from './read-attributions.ts';
import type { Sentence } from './sentences.ts';
import { cueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS, STOPS } from './subject-words.ts';

/** A clause that reports what somebody said: offsets in the paragraph. */
export interface ReportedClause {
  attribution: Attribution;
  start: number;
  end: number;
}

/** So many words at most between a cue and its «أن»: subject, apposition, time and channel. */
const MOST_BETWEEN = 45;
const LEAST_WORDS = 3;
/** Words before «أن» that make it another one: «قبل أن», «رغم أن»; the clause of the cue may follow. */
const OTHER = /^(?:و|ف)?(?:بعد|قبل|دون|بدون|غير|الا|رغم|منذ|كما|مع|لولا|بما|حتي|او|حين|عدا|سوي|لمجرد|فضلا|سيما|عندما)$/u;
/** Words whose object «أن» is: «ضرورة أن», «يجب أن»; the cue then has no clause. */
const GOVERNS =
  /^(?:و|ف|ل)?(?:ال)?(?:ضروره|اهميه|امكانيه|احتمال|حق|شرط|درجه|حقيقه|بد|يمكن|يجب|ينبغي|يريد|تريد|يتعين|يستطيع|تستطيع|يود|يكاد|يفترض|شانه|شانها|متوقع|مقرر|ممكن|مفترض|ضروري|مهم|مرجح|منتظر|لابد|علي)$/u;
/** Cues after which «إلى أن» is no "until". */
const TOWARDS = new Set(['أشار', 'لفت', 'نوه', 'نبه', 'ألمح', 'لمح', 'خلص', 'أومأ', 'دعا']);

/**
 * The clauses of a sentence that report speech: after a cue with a speaker, and perhaps an apposition, a time and a channel,
 * from «أن» or «إن» to the next cue or the end of the sentence. Linear in the sentence.
 */
export function findReportedSpeech(text: string, sentence: Sentence, attributions: readonly Attribution[]): ReportedClause[] {
  const { tokens } = sentence;
  const clauses: ReportedClause[] = [];
  let free = 0;
  for (const [order, attribution] of attributions.entries()) {
    const { cue, voice, sense } = attribution;
    if (attribution.start < free || !voice || sense !== 'voice' || !(cue.takesClause || attribution.via !== null)) continue;
    const next = attributions[order + 1]?.index ?? tokens.length;
    const place = placeOf(text, sentence, attribution, next, order === 0);
    if (place === null) continue;
    const start = place.start;
    const end = place.end ?? clauseEnd(text, sentence, place.opener, attributions.slice(order + 1));
    if (end <= start || start < free) continue;
    const clause = text.slice(start, end).trimEnd();
    const bare = trimEndSigns(clause, /[\s،,؛:.…؟!–-]/u);
    const words = bare + (/[؟!]/u.exec(clause.slice(bare.length))?.[0] ?? '');
    if (words.split(/\s+/u).length < LEAST_WORDS) continue;
    clauses.push({ attribution, start, end: start + words.length });
    free = end;
  }
  return clauses;
}

/** Where a clause begins: behind the word at `opener`; and where it ends, if that is known. */
interface Place {
  start: number;
  opener: number;
  end: number | null;
}

/** After «أن»; or right after the cue; or after the comma of «بحسب فلان،»; or before a cue that stands behind. */
function placeOf(text: string, sentence: Sentence, attribution: Attribution, next: number, isFirst: boolean): Place | null {
  const { tokens } = sentence;
  const opener = openerOf(text, tokens, attribution, next);
  if (opener !== null) {
    const start = tokens[opener]?.text === NOT_TO ? (tokens[opener]?.start ?? null) : startAfter(text, tokens, sentence, opener);
    return start === null ? null : { start, opener, end: null };
  }
  const plain =
    plainOpener(text, tokens, attribution) ?? (isSomebody(sentence, attribution) ? commaOpener(text, tokens, attribution) : null);
  if (plain !== null) return plain < next ? { start: tokens[plain]?.start ?? 0, opener: plain - 1, end: null } : null;
  const before = isSomebody(sentence, attribution) ? clauseBefore(text, sentence, attribution, isFirst) : null;
  return before && { ...before, opener: 0 };
}

/** «ألا»: that not; its words belong to the clause. */
const NOT_TO = 'ألا';

/** The index of the «أن» that opens what a cue introduces, or null. */
function openerOf(text: string, tokens: readonly Token[], { cue, index, until }: Attribution, next: number): number | null {
  for (let at = index + 1; at < Math.min(next, index + MOST_BETWEEN); at += 1) {
    const [earlier, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
    if (!token || !before || token.start < until) continue;
    if (/[.؟!؛]/u.test(text.slice(before.end, token.start))) return null;
    if (token.key === 'بان' && tokens[at + 1]?.key === 'كي') return null;
    if (!CLAUSE_OPENERS.has(token.key) && token.text !== NOT_TO) continue;
    if (cue.form === 'preposition' && !token.key.startsWith('ف')) return null;
    const inserted = cue.form === 'preposition' || /^[وف]?(?:كما|حسبما)$/u.test(tokens[index - 1]?.key ?? '');
    if (token.key.startsWith('و') || (token.key.startsWith('ف') && !inserted)) return null;
    if (OTHER.test(before.key) || (before.key === 'من' && /رغم|بعد/u.test(earlier?.key ?? ''))) continue;
    if (cue.form === 'noun' && (at === index + 1 || !cue.pronoun)) return at;
    if (before.key === 'الي' && !TOWARDS.has(cue.lemma ?? 'أشار')) continue;
    if (cue.form === 'noun') return null;
    if (!isInsert(text, tokens, until, index, at)) return null;
    if (before.end > until && GOVERNS.test(before.key) && !(before.key === 'علي')) return null;
    return at;
  }
  return null;
}

/** What may stand between a cue with its subject and «أن»: an apposition, circumstances, or a noun of saying («حرصه على أن»). */
function isInsert(text: string, tokens: readonly Token[], until: number, index: number, opener: number): boolean {
  const from = tokens.findIndex((token, at) => at > index && token.start >= until);
  const first = tokens[from];
  if (!first || from === opener) return true;
  if (/[،,(:–-]/u.test(text.slice(tokens[from - 1]?.end, first.start))) return true;
  if (STOPS.has(first.key) || isAdverb(first) || isSpeakingHead(first.key) || /^(?:ب|لل|ل)\p{L}{3,}/u.test(first.key)) return true;
  return opener - from <= 4 && (/^(?:علي|في|من|الي)$/u.test(tokens[opener - 1]?.key ?? '') || /^ب/u.test(tokens[opener]?.key ?? ''));
}

/** Where the words of the clause begin: after «أن» and a colon, inside a mark that opens there. */
function startAfter(text: string, tokens: readonly Token[], { spans }: Sentence, opener: number): number | null {
  const end = tokens[opener]?.end ?? 0;
  const rest = /^[\s:،,]*/u.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const start = end + rest;
  const limit = Math.max(tokens.at(-1)?.end ?? 0, spans.at(-1)?.close ?? 0);
  return start < limit ? start : null;
}

/** Words after a comma with which the reporter speaks again. */
const REPORTER = /^(?:فيما|بينما|علما|وذلك|وبذلك|وهذا|وهو|يذكر|ويذكر|يشار|ويشار)$/u;

const isMention = ({ mentions }: Sentence, { start, end }: Token): boolean => mentions.some((m) => m.start >= start && m.start < end);

function clauseEnd(text: string, sentence: Sentence, opener: number, later: readonly Attribution[]): number {
  const { tokens, spans } = sentence;
  const breaks = new Map(later.map((attribution) => [attribution.index, attribution]));
  for (let at = opener + 1; at < tokens.length; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token || !before) break;
    const quoted = spans.some((span) => span.open >= before.end && span.close <= token.start);
    if (at === opener + 1 && !quoted) continue;
    const comma = /[،,؛]/u.test(text.slice(before.end, token.start));
    const attribution = breaks.get(at);
    if (attribution && breaksAt(attribution, token, before, comma)) {
      const opened = /^(?:و|ف)?(?:كما|فيما|بينما|حسب|حسبما|بحسب|ما|حين|عندما|قد|علي|حد|بدوره|بدورها)$/u;
      let from = at;
      while (from > opener + 1 && opened.test(tokens[from - 1]?.key ?? '')) from -= 1;
      return tokens[from]?.start ?? token.start;
    }
    if (comma && REPORTER.test(token.key)) return token.start;
    if (comma && token.key === 'في' && /^(?:حين|وقت|الوقت)$/u.test(next?.key ?? '')) return token.start;
    if (comma && /^وي(?!وم|سار|مين|مني|اس)\p{L}{3,}$/u.test(token.key) && cueOf(token.key) === null && !isMention(sentence, token))
      return token.start;
    if (comma && token.key === 'كما' && next && !CLAUSE_OPENERS.has(next.key)) return token.start;
  }
  return Math.max(tokens.at(-1)?.end ?? 0, spans.at(-1)?.close ?? 0);
}

/** Whether a later cue goes on in the reporter's words; a cue inside the clause («أن الوزير أكد») does not. */
function breaksAt({ cue, end, until }: Attribution, token: Token, before: Token, comma: boolean): boolean {
  if (cue.form === 'participle') return true;
  if (cue.form === 'noun') return before.key === 'حد' || before.key === 'حسب' || before.key === 'بحسب' || token.key.startsWith('ب');
  if (cue.form === 'preposition') return comma;
  if (/^(?:كما|حسبما|ما)$/u.test(before.key)) return until > end;
  return /^[وف]/u.test(token.key) || comma || /^(?:و|ف)?(?:فيما|بينما)$/u.test(before.key);
}
