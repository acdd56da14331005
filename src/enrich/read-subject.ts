import { isGivenName } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import { anaphor } from './anaphor.ts';
import { isNamedAli } from './named-ali.ts';
import { opensClause } from './opens-clause.ts';
import { isOthersName } from './others-name.ts';
import { isAddressee, isAdverb, isListener, isOwnedListener, isSpeakingHead, phraseEnd, withoutMarks } from './phrase-end.ts';
import { registeredVoice } from './registered-voice.ts';
import { type Cue, cueOf } from './speech-cues.ts';
import { nameAfterCalled, nameAfterComma, nameBeforeComma, nameInPhrase } from './subject-name.ts';
import {
  BODY_HEADS,
  CLAUSE_OPENERS,
  DIVINE,
  DOCUMENTS,
  FINDINGS,
  HONORIFICS,
  PAPERS,
  PROVERBS,
  ROLE_HEADS,
  STOPS,
  VAGUE,
} from './subject-words.ts';
import type { SubjectContext, Voice, VoiceFrom } from './voice.ts';

/** A noun phrase read as the subject of a verb of saying. */
export interface Subject {
  /** null where it is a document whose issuer is not known, or nobody's words. */
  voice: Voice | null;
  from: VoiceFrom;
  /** Set where the phrase names a document: «بيان للحكومة». */
  issuer: Voice | null;
  /** UTF-16 offset in the paragraph at which the phrase ends. */
  end: number;
  /** `nobody`: holy writ and proverbs, no statement at all; `vague`: «البعض», no voice for what follows. */
  sense: 'voice' | 'vague' | 'nobody';
}

/** What the verb says of its subject. */
export type SubjectCue = Pick<Cue, 'takesObject' | 'addresses' | 'gender'>;

/** «الأخير»: which of those named before is meant, the words alone do not say. */
const LATTER = /^ال(?:اخير|اخيره|اول|اولي|ثاني|ثانيه)$/u;
/** Forms of address before an office or a title: «معالي الوزير», «سعادة السفير». */
const ADDRESS = /^(?:معالي|سعاده|فخامه|جلاله|سمو|دوله|سماحه|فضيله|نيافه|غبطه|حضره|سياده)$/u;
const MOST_ADVERBS = 4;
const BREAK = /[،,:؛.؟!([]|\p{L}/u;

/**
 * Reads the noun phrase that begins with the token at `first` as a speaker: a person after ranks and offices, an office held
 * by somebody whom the article names, an organisation, a document («البيان») by its issuer; or else, as printed, somebody whom
 * the registry lacks. A new subject is never passed over for the voice before it.
 * @returns null where the phrase is no speaker (an object, an adverb): the verb then has its subject elsewhere
 */
export function readSubject(context: SubjectContext, first: number, cue: SubjectCue): Subject | null {
  const { tokens, text } = context;
  const after = afterAdverbs(context, first);
  if (after === null) return null;
  const at = ADDRESS.test(tokens[after]?.key ?? '') && isSpeakingHead(tokens[after + 1]?.key ?? '') ? after + 1 : after;
  const head = tokens[at];
  if (
    !head ||
    (STOPS.has(head.key) && !isNamedAli(context, at)) ||
    (cueOf(head.key)?.form === 'participle' && !ROLE_HEADS.has(head.key)) ||
    isAdverb(head)
  )
    return null;
  if (/^(?:بال|لل)/u.test(head.key) && !context.mentions.some((m) => m.start === head.start)) return null;
  const nobody = ((DIVINE.has(head.key) || PROVERBS.has(head.key)) && tokens[at + 1]?.key !== 'الدين') || isProphet(tokens, at);
  if (nobody) return { voice: null, from: 'named', issuer: null, end: head.end, sense: 'nobody' };
  if (FINDINGS.has(head.key) || (LATTER.test(head.key) && !/^\s*[\p{L}]/u.test(text.slice(head.end, tokens[at + 1]?.start ?? head.end))))
    return said(null, 'named', head.end);
  if (VAGUE.has(head.key)) return said(printedVoice(context, head, head, cue.gender, false), 'named', head.end, 'vague');
  if (DOCUMENTS.has(head.key)) return readDocument(context, at);
  const last = phraseEnd(context, at);
  const phrase = { start: head.start, end: tokens[last]?.end ?? head.end };
  if (cue.takesObject && !agrees(context, head, cue)) return null;
  const registered = registeredVoice(context, at, phrase);
  if (registered) {
    const { actor, start, end, from } = registered;
    const title = titleOf(context, at);
    const voice = {
      speaker: { id: actor.id, name: actor.name },
      words: text.slice(start, end),
      title,
      gender: cue.gender,
      person: actor.kind === 'person',
    };
    return said(voice, from, end);
  }
  if (PAPERS.has(head.key)) return paper(context, at, last, cue.gender);
  const again = anaphor(context, at, last, cue.gender);
  if (again) return said(again.voice, again.from, again.end);
  return at === first || !cue.takesObject || isSpeakingHead(head.key) ? stranger(context, at, last, cue) : null;
}

/** «رسول الله», «النبي صلى الله عليه وسلم», «صلى الله عليه وسلم»: tradition is holy writ. */
function isProphet(tokens: readonly Token[], at: number): boolean {
  const [head, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  return (
    (/^(?:رسول|نبي|صلي)$/u.test(head) && next === 'الله') ||
    (/^(?:الرسول|النبي|المصطفي)$/u.test(head) && /^(?:صلي|عليه|الكريم|الاكرم|محمد)$/u.test(next))
  );
}

function said(voice: Voice | null, from: VoiceFrom, end: number, sense: Subject['sense'] = 'voice'): Subject {
  return { voice, from, issuer: null, end, sense };
}

/** The index after adverbs that stand between the verb and its subject: «أكد أمس الوزير»; null where a mark ends the clause. */
function afterAdverbs(context: SubjectContext, first: number): number | null {
  const { tokens, text } = context;
  for (let at = first; at <= first + MOST_ADVERBS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    const inWord = token !== undefined && /\p{L}/u.test(text[token.start - 1] ?? '');
    const gap = before && token && !inWord ? text.slice(before.end, token.start) : '';
    if (!token || BREAK.test(withoutMarks(gap, before)) || /^\s*[»”]\s/u.test(gap)) return null;
    if (isListener(token.key) && token.key.startsWith('لل')) continue;
    if (isAddressee(token.key) || token.key === 'ل' || isToPerson(context, token)) return afterAddressee(context, at);
    if (/^و?(?:هو|هي|هم|هما)$/u.test(token.key)) return null;
    if (isOwnedListener(token)) continue;
    if (!isAdverb(token) && !SMALL_ADVERBS.has(token.key)) return at;
  }
  return null;
}

/** «وقال لفلان إن»: a name with «لـ» before it is to whom it was said. */
const isToPerson = ({ mentions, persons }: SubjectContext, { key, start }: Token): boolean =>
  /^ل\p{L}{2}/u.test(key) &&
  !isGivenName(key) &&
  (isGivenName(key.slice(1)) ||
    persons.some((person) => person.start === start + 1) ||
    mentions.some((m) => m.start === start + 1 && m.actor.kind === 'person'));

/** «تبرر لوكالة الأنباء لاعبة الفريق»: the subject begins with an office or a name. */
function afterAddressee({ tokens, text, mentions }: SubjectContext, at: number): number | null {
  for (let next = at + 1; next <= at + MOST_ADVERBS + 1; next += 1) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    if (!token || !before || STOPS.has(token.key) || BREAK.test(withoutMarks(text.slice(before.end, token.start)))) return null;
    const person = mentions.some((m) => m.start === token.start && m.actor.kind === 'person');
    if (person || ROLE_HEADS.has(token.key) || HONORIFICS.has(token.key) || (next > at + 1 && isGivenName(token.key))) return next;
  }
  return null;
}

const SMALL_ADVERBS = new Set(['امس', 'اليوم', 'ايضا', 'كذلك', 'اخيرا', 'موخرا', 'مساء', 'صباح', 'يوم', 'قد']);

/** Canonical words of a phrase and of what is said of the one whom it names, up to the clause. */
function titleOf({ tokens }: SubjectContext, first: number): string {
  const until = tokens.findIndex((token, at) => at > first && (CLAUSE_OPENERS.has(token.key) || at > first + 14));
  return tokens
    .slice(first, until < 0 ? tokens.length : until)
    .map(({ key }) => key)
    .join(' ');
}

function printedVoice(context: SubjectContext, from: Token, to: Token, gender: Cue['gender'], person: boolean): Voice {
  const words = context.text.slice(from.start, to.end).replace(/["«»“”]/gu, '');
  const title = titleOf(context, context.tokens.indexOf(from));
  return { speaker: { id: null, name: words }, words, title, gender, person };
}

/** Somebody whom the registry lacks, as printed: by a name, by a role, or because the verb takes no object. */
function stranger(context: SubjectContext, first: number, last: number, cue: SubjectCue): Subject | null {
  const { tokens, strangers } = context;
  const [head, final] = [tokens[first], tokens[last]];
  if (!head || !final) return null;
  const name =
    nameInPhrase(context, first, last) ??
    nameAfterComma(context, first, last) ??
    nameAfterCalled(context, last) ??
    nameBeforeComma(context, first, last);
  const others = name !== null && isOthersName(context, first, name.first);
  const found = others ? null : name;
  const possessed =
    cue.takesObject &&
    !ROLE_HEADS.has(head.key) &&
    tokens.slice(first, last + 1).some(({ text, key }) => /(?:بلادها|ه)$/u.test(text) && !key.startsWith('ال'));
  const role = isSpeakingHead(head.key) && !possessed;
  if (!found && !role && /^بب\p{L}{3,}/u.test(head.key) && !opensClause(context, first, last)) return null;
  if (!found && /^ال\p{L}+ين$/u.test(head.text) && !role) return null;
  if (!found && !role && cue.takesObject && (cue.addresses || !opensClause(context, first, last))) return null;
  if (
    !found &&
    !role &&
    /^(?:ما|كل|شيء|كلام|كلاما|هذا|هذه|ذلك|نعم|لا|اني|لو|لقد|سوف|قول\p{L}|راي\p{L}|كلامه|وجود|عدم|لم|لن|النظر|الانتباه|الانظار|النقاب|اللثام|الستار|الضوء|ب(?:تصريح|بيان|كلم|خطاب|حديث|صوت|لهج|اسلوب|شكل|طريق|دون|سبب|فضل|مثل|قول|مناسب|حضور|سرع)\p{L}*)$/u.test(
      head.key,
    )
  )
    return null;
  const [from, to] = found ? [tokens[found.first], tokens[found.last]] : [head, final];
  if (!from || !to) return null;
  const printed = printedVoice(context, from, to, cue.gender, !role || found !== null);
  const speaker = { id: null, name: found?.full ?? printed.words };
  const voice = { ...printed, speaker, title: titleOf(context, first) };
  if (voice.words.includes(' ') && (found || !role))
    for (const key of [from.key, to.key]) if (!strangers.has(key)) strangers.set(key, voice);
  return said(voice, 'named', Math.max(to.end, final.end));
}

/** Masculine states; all others are feminine, as bodies with ta marbuta are. */
const MASCULINE_STATES = new Set(['العراق', 'لبنان', 'الاردن', 'المغرب', 'اليمن', 'السودان', 'الصومال']);

/** «حث النرويج على»: a feminine noun after a masculine verb is its object. */
function agrees({ mentions }: SubjectContext, head: Token, { gender }: SubjectCue): boolean {
  if (gender !== 'm') return true;
  const state = mentions.some((m) => m.start === head.start && m.actor.kind === 'state' && m.by !== 'office');
  if (state) return MASCULINE_STATES.has(head.key);
  return !(BODY_HEADS.has(head.key) && /ة$/u.test(head.text));
}

/** Words between a document and the one who issued it: «بيان رسمي صادر عن», «بيان أصدرته». */
const ISSUED = /^(?:ل|صادر|صدر|عن|من|رسمي|صحفي|صحافي|مشترك|مقتضب|اصدر\p{L}*|نشر\p{L}*|وزع\p{L}*)$/u;
const MOST_TO_ISSUER = 4;

/** «البيان» speaks for the one who issued it; «بيان لوزارة الخارجية» says who that is. */
function readDocument(context: SubjectContext, first: number): Subject {
  const { tokens, mentions, text, issuer, voice } = context;
  const [head, next] = [tokens[first], tokens[first + 1]];
  const [start, end] = [head?.start ?? 0, head?.end ?? 0];
  // A body speaks by statements; a person who spoke last has issued none.
  const by = issuer ?? (voice?.person === false && voice.speaker.id !== null ? voice : null);
  if (head?.key.startsWith('ال')) return by ? said(by, 'issuer', end) : said(printedVoice(context, head, head, null, false), 'named', end);
  for (let at = first + 1; at <= first + MOST_TO_ISSUER; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !/^\s*$/u.test(text.slice(before.end, token.start))) break;
    const by = mentions.find((m) => m.start >= token.start && m.start < token.end && m.actor.kind !== 'place' && m.by !== 'office');
    if (by) {
      const words = text.slice(start, by.end);
      const person = by.actor.kind === 'person';
      const speaker = { id: by.actor.id, name: by.actor.name };
      const issued: Voice = { speaker, words, title: canonical(words), gender: null, person };
      return { voice: issued, from: 'issuer', issuer: issued, end: by.end, sense: 'voice' };
    }
    if (!ISSUED.test(token.key)) break;
  }
  const owner = next ? readOwner(context, first + 1) : null;
  if (owner?.voice) return { ...owner, from: 'issuer', issuer: owner.voice };
  return said(null, 'issuer', end);
}

/** Whose a noun is, with «لـ» before it: «تصريحات لمدير الزراعة», «بيان للخارجية»; null where no name and no office stands there. */
export function readOwner(context: SubjectContext, at: number): Subject | null {
  const token = context.tokens[at];
  if (!token || !isOwner(context, at)) return null;
  const article = token.key.startsWith('لل');
  const bare = { ...token, key: article ? `ال${token.key.slice(2)}` : token.key.slice(1), start: token.start + 1 };
  const of = { ...context, tokens: context.tokens.with(at, bare) };
  const subject = readSubject(of, at, { takesObject: false, addresses: false, gender: null });
  if (!subject?.voice || !article || subject.voice.speaker.id !== null || !subject.voice.speaker.name.startsWith('ل')) return subject;
  const name = `ا${subject.voice.speaker.name}`.replace(/^ال?ل?/u, 'ال');
  return { ...subject, voice: { ...subject.voice, speaker: { id: null, name } } };
}

/** Whether a word with «لـ» before it is a name, an office or a body, and no listener («للصحفيين»). */
export function isOwner({ tokens, mentions, persons }: SubjectContext, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^ل\p{L}{3,}/u.test(token.key) || isListener(token.key)) return false;
  const bare = token.key.startsWith('لل') ? `ال${token.key.slice(2)}` : token.key.slice(1);
  return isSpeakingHead(bare) || [...mentions, ...persons].some(({ start }) => start === token.start + 1);
}

/** The same words with «لـ» before one of them taken off («وفقا للتقرير»); null where it has none. */
export function withoutTo(context: SubjectContext, at: number): SubjectContext | null {
  const token = context.tokens[at];
  if (!token || !/^ل\p{L}{3,}/u.test(token.key) || isListener(token.key)) return null;
  const twice = token.text.startsWith('لل');
  const bare = { ...token, key: twice ? `ال${token.key.slice(2)}` : token.key.slice(1), start: token.start + (twice ? 2 : 1) };
  return { ...context, tokens: context.tokens.with(at, bare) };
}

/** «التقرير»: by who issued it where that is known, else in its own name. */
function paper(context: SubjectContext, first: number, last: number, gender: Cue['gender']): Subject | null {
  const { tokens } = context;
  const [head, final] = [tokens[first], tokens[last]];
  const issued = tokens.findIndex(
    ({ key }, at) => at > first && at <= first + MOST_TO_ISSUER && /^(?:اصدر|نشر|اعد)(?:ه|ها|ته|تها)$/u.test(key),
  );
  const by = issued < 0 ? null : readSubject(context, issued + 1, { takesObject: false, addresses: false, gender: null });
  if (by?.voice) return { ...by, from: 'issuer', issuer: by.voice };
  return head && final ? said(printedVoice(context, head, final, gender, false), 'named', final.end) : null;
}
