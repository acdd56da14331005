import { isGivenName } from '../arabic/names.ts';
import type { Token } from '../arabic/tokenize.ts';
import { isSpeakingHead, phraseEnd } from './phrase-end.ts';
import { readSubject, type Subject, type SubjectCue } from './read-subject.ts';
import { cueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS, PAPERS, STOPS, VAGUE } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/** Words that open a clause before its verb or subject. */
const OPENERS =
  /^(?:و|ف)?(?:كان|كانت|كانوا|لكن|ولكن|اما|الا|غير|ان|كما|فيما|بينما|حيث|اذ|ثم|قد|لقد|وقد|هنا|هناك|بدوره|بدورها|كذلك|ايضا|يذكر|لا|ما|زال|بل|عندما|حين|حينما|لدي|هذا)$/u;
/** Prepositions and adverbs that open a circumstance; the subject stands after its comma. */
const CIRCUMSTANCE =
  /^[وف]?(?:في|من|عن|علي|الي|خلال|بعد|قبل|حول|عقب|اثناء|مع|عند|ردا|تعليقا|وفق|وفقا|بحسب|حسب|امس|اليوم|بخصوص|بشان|بالنسبه|لدي|منذ|ضمن|عبر|بمناسبه|امام|فور|علاوه|اضافه|الي|مقابل|بهذا|بذلك|بالمقابل|بدوره|بدورها|لدعم|لهذا|لذلك)$|^[وف]?(?:بال|لل)\p{L}{2,}$/u;
const MOST_STEPS = 8;

export const isOpener = (key: string): boolean => OPENERS.test(key);
export const isCircumstance = (key: string): boolean => CIRCUMSTANCE.test(key);

/**
 * The subject of the clause in which a cue without a subject of its own stands: «اندريا فلان بطلة اللعبة تعتبر أن»,
 * «تجنب فلان رئيس النادي الأمر قائلاً». Circumstances at its head are passed with their comma.
 * @param from index of the first token of the clause
 * @param until index of the cue
 */
export function clauseSubject(context: SubjectContext, from: number, until: number, cue: SubjectCue): Subject | null {
  const { tokens, text } = context;
  let at = from;
  for (let step = 0; step < MOST_STEPS && at < until; step += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (CIRCUMSTANCE.test(token.key)) {
      const after = tokens.findIndex((next, index) => index > at && /[،,]/u.test(text.slice(tokens[index - 1]?.end, next.start)));
      if (after < 0 || after >= until) return null;
      at = after;
    } else if (OPENERS.test(token.key)) at += 1;
    else break;
  }
  const found = personAt(context, at, until, cue) ?? personAt(context, at + 1, until, cue);
  if (found) return found;
  for (let next = from; next < Math.min(until, from + MOST_STEPS); next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!token || /[،,:؛]/u.test(text.slice(tokens[from]?.start, token.start))) return null;
    const named = next > from && before && !CIRCUMSTANCE.test(before.key) && !/^ب/u.test(token.key) && isNamed(context, token);
    const subject = named ? personAt(context, next, until, cue) : null;
    if (subject) return subject;
  }
  return null;
}

const MOST_PLAIN = 3;

/** «لكن الدفاع أكد أن», «أما الطرف الآخر فيرى أن»: a few words with the article right before a verb with its clause. */
export function plainSubject(context: SubjectContext, until: number, cue: SubjectCue): Subject | null {
  const { tokens, text } = context;
  let from = 0;
  while (from < until && OPENERS.test(tokens[from]?.key ?? '')) from += 1;
  const [head, last, next] = [tokens[from], tokens[until - 1], tokens[until + 1]];
  const clause = next !== undefined && (CLAUSE_OPENERS.has(next.key) || CLAUSE_OPENERS.has(tokens[until + 2]?.key ?? ''));
  if (!head || !last || !clause || until - from < 1 || until - from > MOST_PLAIN || !/^ال\p{L}{2,}/u.test(head.key)) return null;
  const words = tokens.slice(from, until);
  if (
    words.some(({ key }) => STOPS.has(key) || CIRCUMSTANCE.test(key) || CLAUSE_OPENERS.has(key)) ||
    /[،,:؛.]/u.test(text.slice(head.start, last.end))
  )
    return null;
  const feminine = /ة$/u.test(head.text) ? 'f' : null;
  if ((cue.gender === 'm' && feminine === 'f') || /^ال(?:واقع|حقيقة|ملاحظ|معروف|اهم|جدير|لافت|غريب|مهم)/u.test(head.text)) return null;
  return readSubject({ ...context, tokens: tokens.slice(0, until) }, from, { ...cue, takesObject: false });
}

const isNamed = ({ mentions, persons }: SubjectContext, token: Token): boolean =>
  (isGivenName(token.key) && !(token.key === 'علي' && token.text.endsWith('ى'))) ||
  persons.some(({ start }) => start === token.start) ||
  mentions.some((m) => m.start === token.start && m.actor.kind === 'person');

/** A subject that a name, an office or the registry shows at a token, wholly before `until`. */
function personAt(context: SubjectContext, at: number, until: number, cue: SubjectCue): Subject | null {
  const { tokens, mentions, strangers } = context;
  const head = tokens[at];
  const limit = tokens[until]?.start ?? 0;
  if (!head || at >= until || STOPS.has(head.key) || CLAUSE_OPENERS.has(head.key) || cueOf(head.key)) return null;
  if (CIRCUMSTANCE.test(head.key) && !isNamed(context, head)) return null;
  const mentioned = mentions.some(
    (m) =>
      m.start === head.start + (/^[وف]/u.test(head.key) && m.start > head.start ? 1 : 0) && m.actor.kind !== 'place' && m.by !== 'spelling',
  );
  const last = phraseEnd(context, at);
  const office = apposition(context, at, last);
  const shown =
    mentioned ||
    isSpeakingHead(head.key) ||
    isNamed(context, head) ||
    strangers.has(head.key) ||
    PAPERS.has(head.key) ||
    VAGUE.has(head.key) ||
    office;
  if (!shown) return null;
  const before = tokens[at - 1];
  const apart = before ? { ...context, tokens: tokens.with(at - 1, { ...before, end: head.start }) } : context;
  const subject = readSubject(apart, at, { ...cue, takesObject: !office, addresses: true });
  return subject && subject.end <= limit && subject.sense !== 'nobody' ? subject : null;
}

/** «ساندرو فلان رئيس النادي»: two bare words and an office. */
function apposition({ tokens, text }: SubjectContext, at: number, last: number): boolean {
  for (let next = at + 1; next <= last && next <= at + 3; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!before || !token || !/^\s*$/u.test(text.slice(before.end, token.start))) return false;
    if (isSpeakingHead(token.key))
      return (
        (next - at === 2 || (next - at === 3 && !/^[وفيت](?!.*ات$)/u.test(tokens[at]?.key ?? ''))) &&
        tokens.slice(at, next).every(({ key }) => !/^(?:ال|وال|بال|لل)/u.test(key))
      );
  }
  return false;
}

/** The one whom the words right before a cue name: «فلان الذي قال إن», «فلان وهو يقول», «لكن فلاناً يقول». */
export function subjectRightBefore(context: SubjectContext, from: number, until: number, cue: SubjectCue): Subject | null {
  const { tokens, text } = context;
  const last = tokens[until - 1];
  if (!last || until - 1 < from) return null;
  const relative = /^(?:الذي|التي|وهو|وهي|هو|هي|الذين)$/u.test(last.key);
  let end = relative || /^(?:انه|انها|قد)$/u.test(last.key) ? until - 1 : until;
  while (end > from && /^.$/u.test(tokens[end - 1]?.key ?? '')) end -= 1;
  const named = context.persons.find((person) => person.end === tokens[end - 1]?.end);
  const name = named ? tokens.findIndex(({ start }) => start === named.start) : -1;
  const nearest = relative && name >= from ? personAt(context, name, end, cue) : null;
  if (nearest) return nearest;
  for (let at = Math.max(from, end - 5); at < end; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const begins =
      !before || at === from || OPENERS.test(before.key) || (token !== undefined && /[،,؛«»"]/u.test(text.slice(before.end, token.start)));
    const heardOf = /^[وف]?عن$/u.test(before?.key ?? '') && /^(?:انه|انها)$/u.test(last.key);
    if (!relative && !begins && !heardOf) continue;
    if (!heardOf && CIRCUMSTANCE.test(before?.key ?? '') && !relative) continue;
    const subject = personAt(context, at, end, cue);
    const rest = subject ? tokens.slice(at, end).filter((token) => token.start >= subject.end).length : 1;
    if (subject && rest === 0) return subject;
  }
  return null;
}
