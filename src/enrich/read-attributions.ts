import { clauseSubject, isCircumstance, isOpener, plainSubject, subjectRightBefore } from './clause-subject.ts';
import { cueAt, NOBODYS, SAYING } from './cue-at.ts';
import { hearIssuer } from './issued-statement.ts';
import { isDoubtfulAli } from './named-ali.ts';
import { isSubjectNoun } from './opens-clause.ts';
import { isAdverb } from './phrase-end.ts';
import type { QuotationSpan } from './quotation-spans.ts';
import { readOwner, readSubject, type Subject, withoutTo } from './read-subject.ts';
import { type Cue, cueOf, mannerCueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS, DIVINE, DOCUMENTS, STOPS } from './subject-words.ts';
import { carried, hear, type SubjectContext, type Voice, type VoiceFrom } from './voice.ts';

/** A cue at work: the word, and whose words it introduces. */
export interface Attribution {
  cue: Cue;
  /** Index of the cue among the tokens of the sentence. */
  index: number;
  /** UTF-16 offsets of the cue word in the paragraph. */
  start: number;
  end: number;
  /** Offset after the cue and its subject: what was said may begin here. */
  until: number;
  voice: Voice | null;
  from: VoiceFrom;
  /** Who passed the words on, in «نقلت … عن». */
  via: string | null;
  sense: Subject['sense'];
}

/** Reads the cues of a sentence in order; leaves the last voice and issuer in `context`. */
export function readAttributions(context: SubjectContext, spans: readonly QuotationSpan[]): Attribution[] {
  const found: Attribution[] = [];
  let earlier: Attribution | null = null;
  context.tokens.forEach((token, index) => {
    if (hearIssuer(context, index)) return;
    const cue = cueAt(context, spans, index);
    if (!cue) return;
    const source = speakerOf(context, index, cue, earlier);
    const { voice, sense } = source;
    const attribution = { cue, index, start: token.start, end: token.end, ...source };
    found.push(attribution);
    const inserted = cue.form === 'preposition' || /^و?(?:كما|حسبما)$/u.test(context.tokens[index - 1]?.key ?? '');
    context.topic = null;
    const leads = !inserted || !earlier?.voice;
    if (leads) earlier = attribution;
    if (!leads) return;
    if (sense === 'vague') context.voice = null;
    else if (voice) hear(context, voice);
    if (voice && context.tokens.some((other, at) => at > index && DOCUMENTS.has(other.key) && !other.key.startsWith('ال'))) {
      context.issuer = voice;
    }
  });
  if (found.length === 0) issuerOf(context);
  return found;
}

/** «أصدر الحزب بياناً»: who issued the statement that later words are of. */
function issuerOf(context: SubjectContext): void {
  const at = context.tokens.findIndex(({ key }) => key === 'بيانا' || key === 'بلاغا');
  const subject = at > 1 ? clauseSubject(context, 0, at, { takesObject: false, addresses: false, gender: null }) : null;
  if (subject?.voice) context.issuer = subject.voice;
}

type Source = Pick<Attribution, 'voice' | 'from' | 'via' | 'until' | 'sense'>;

const sourceOf = ({ voice, from, end, sense }: Subject): Source => ({ voice, from, via: null, until: end, sense });

function speakerOf(context: SubjectContext, index: number, cue: Cue, earlier: Attribution | null): Source {
  const until = context.tokens[index]?.end ?? 0;
  const via = cue.form === 'noun' ? (earlier?.via ?? null) : null;
  const goesOn = (): Source => ({ voice: carried(context, cue), from: 'carried', via, until, sense: 'voice' });
  if (cue === NOBODYS) return { voice: null, from: 'named', via: null, until, sense: 'nobody' };
  if (cue.lemma === 'نقل') return reported(context, index, cue) ?? goesOn();
  const from = earlier ? earlier.index + 1 : 0;
  if (cue === SAYING) {
    const owner = readOwner(context, index + 1);
    return owner?.voice ? sourceOf(owner) : { ...goesOn(), voice: null };
  }
  if (cue.lemma === 'جاء' && cue.pronoun)
    return earlier?.voice ? goesOn() : (subjectOfClause(context, from, index, cue, until) ?? goesOn());
  if (cue.form === 'noun' && isDivine(context, index)) return { voice: null, from: 'named', via: null, until, sense: 'nobody' };
  if (cue.form === 'noun' && /هم$/u.test(context.tokens[index]?.key ?? '') && !earlier && context.voice?.person)
    return { ...goesOn(), voice: null };
  if (cue.pronoun && cue.form === 'verb')
    return (
      subjectOfClause(context, from, index, cue, until) ??
      (opensClause(context, index) || (earlier && opensInside(context, index)) ? goesOn() : { ...goesOn(), voice: null })
    );
  if (cue.pronoun)
    return earlier || cue.form === 'noun'
      ? followed(context, earlier, index, cue, until, via)
      : (subjectOfClause(context, from, index, cue, until) ?? (isOwnSentence(context, index) ? goesOn() : { ...goesOn(), voice: null }));
  const first = cue.lemma === 'جاء' || cue.lemma === 'ورد' ? index + 2 : index + 1;
  const pluperfect = context.tokens[index - 1]?.key === 'قد' && earlier === null ? clauseSubject(context, from, index, cue) : null;
  if (pluperfect) return { ...sourceOf(pluperfect), until };
  const before = context.tokens[index - 1]?.key ?? '';
  const relative = /^و?(?:الذي|التي|الذين|من|ممن|هناك)$/u.test(before);
  const named = cue.form === 'preposition';
  const bare = named ? withoutTo(context, first) : null;
  const subject = readSubject(
    bare ?? context,
    first,
    relative ? { ...cue, addresses: true } : { ...cue, takesObject: cue.takesObject || named, addresses: cue.addresses || named },
  );
  const accused = cue.lemma === 'اتهم' && /^\s*بأن/u.test(context.text.slice(subject?.end ?? 0));
  if (subject && !accused) {
    if (subject.issuer) context.issuer = subject.issuer;
    return sourceOf(subject);
  }
  const own = cue.form === 'preposition' && cueOf(context.tokens[index + 1]?.key ?? '')?.form === 'noun';
  if (own) return subjectOfClause(context, from, index, cue, until) ?? goesOn();
  if (cue.form === 'preposition') return { ...goesOn(), voice: hasOwnNoun(context, index) ? null : goesOn().voice };
  if (cue.form !== 'verb') return goesOn();
  if (isDoubtfulAli(context, first)) return { ...goesOn(), voice: null };
  const addressed = context.mentions.find((m) => m.start === (context.tokens[first]?.start ?? 0) + 1);
  if (addressed && addressed.actor.id === context.voice?.speaker.id) return { ...goesOn(), voice: null };
  const conjoined = /^[وف]/u.test(context.tokens[index]?.key ?? '') && earlier !== null;
  if (cue.takesObject && hasUnreadSubject(context, index)) return { ...goesOn(), voice: null };
  const clause = conjoined || relative || /^(?:وهو|وهي|هو|هي)$/u.test(before) || earlier ? null : clauseSubject(context, from, index, cue);
  if (clause) return { ...sourceOf(clause), until };
  const near = conjoined ? null : subjectRightBefore(context, from, index, cue);
  if (near) return { ...sourceOf(near), until };
  const plain = earlier || relative ? null : plainSubject(context, index, cue);
  if (plain) return { ...sourceOf(plain), until };
  if (relative) return { voice: null, from: 'carried', via: null, until, sense: 'voice' };
  if (earlier && earlier.cue.form !== 'preposition')
    return conjoined || opensInside(context, index) ? goesOn() : { ...goesOn(), voice: null };
  return opensClause(context, index) ? goesOn() : { ...goesOn(), voice: null };
}

/** «قوله تعالى», «قوله عز وجل», «قوله صلى الله عليه وسلم»: holy writ. */
const isDivine = ({ tokens }: SubjectContext, index: number): boolean => {
  const key = tokens[index + 1]?.key ?? '';
  return DIVINE.has(key) || key === 'صلي';
};
/** Whether a participle goes on with the voice before: it opens its sentence, or a verb without a subject does («وتابع حديثه مؤكدا»). */
function isOwnSentence({ tokens }: SubjectContext, index: number): boolean {
  const heads = tokens.slice(0, Math.min(index, 2));
  return index <= 1 || heads.some(({ key }) => cueOf(key)?.form === 'verb' || isOpener(key));
}

/** «وفقا للخريطة»: the source of a preposition is the noun after it, read or not; «وفق قوله» goes on. */
function hasOwnNoun({ tokens, text }: SubjectContext, index: number): boolean {
  const [cue, next] = [tokens[index], tokens[index + 1]];
  if (!cue || !next || !/^\s*$/u.test(text.slice(cue.end, next.start))) return false;
  return cueOf(next.key) === null && mannerCueOf(next.key) === null && !CLAUSE_OPENERS.has(next.key);
}

/** «أبدى المنتخب تذمره من أن»: a noun after the verb that is no object but was read as no speaker either. */
function hasUnreadSubject({ tokens, text }: SubjectContext, index: number): boolean {
  const [cue, next] = [tokens[index], tokens[index + 1]];
  if (!cue || !next?.key.startsWith('ال') || !/^\s*$/u.test(text.slice(cue.end, next.start))) return false;
  return isSubjectNoun(next) && !STOPS.has(next.key) && !isAdverb(next) && !IDIOMS.test(next.key);
}
/** «لفت النظر», «كشف النقاب»: objects of set phrases. */
const IDIOMS = /^ال(?:نظر|انتباه|انظار|نقاب|لثام|ستار|ضوء|قول|حديث|كلام|اسف|امل|شكر|راي|عالم|مجتمع|جميع)$/u;

/** «وعن إصابة الحارس قال», «وردا على سؤال قال»: what the words are about, before the verb without a comma. */
const ABOUT = /^و?(?:عن|حول|بشان|بخصوص|ردا|تعليقا)$/u;
const MOST_ABOUT = 9;

/** Whether a verb without a subject stands first in its sentence, or after its circumstances: it may go on with the voice before. */
function opensClause({ tokens, text }: SubjectContext, index: number): boolean {
  const [first, before, token] = [tokens[0], tokens[index - 1], tokens[index]];
  if (!first || !before || !token) return true;
  if (tokens.slice(0, index).every(({ key }) => isOpener(key))) return true;
  if (ABOUT.test(first.key) && index <= MOST_ABOUT) return true;
  return isCircumstance(first.key) && /[،,]/u.test(text.slice(before.end, token.start));
}

/** Whether a verb without a subject stands after a comma or «حيث»: it goes on with the voice of its sentence. */
function opensInside({ tokens, text }: SubjectContext, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token) return true;
  return /[،,؛:»”"–-]/u.test(text.slice(before.end, token.start)) || /^(?:حيث|ثم|كما|قد|وقد|ان|انه|انها|عندما|حين|اذ)$/u.test(before.key);
}

/** A participle or «قوله» after another cue goes on with its voice; a noun alone with the subject of its clause. */
function followed(
  context: SubjectContext,
  earlier: Attribution | null,
  index: number,
  cue: Cue,
  until: number,
  via: string | null,
): Source {
  if (earlier) {
    const voice = earlier.voice ?? (earlier.sense === 'voice' ? carried(context, cue) : null);
    return { voice, from: earlier.cue.form === 'preposition' ? 'carried' : earlier.from, via, until, sense: earlier.sense };
  }
  return subjectOfClause(context, 0, index, cue, until) ?? { voice: carried(context, cue), from: 'carried', via, until, sense: 'voice' };
}

function subjectOfClause(context: SubjectContext, from: number, index: number, cue: Cue, until: number): Source | null {
  const subject = clauseSubject(context, from, index, cue) ?? subjectRightBefore(context, from, index, cue);
  return subject ? { ...sourceOf(subject), until } : null;
}

/** «نقلت الوكالة عن فلان»: the words are of the one after «عن», passed on by the subject. */
function reported(context: SubjectContext, index: number, cue: Cue): Source | null {
  const { tokens, text } = context;
  const from = tokens.findIndex((token, at) => at > index && token.key === 'عن');
  const first = tokens[index + 1];
  if (from < 0 || !first) return null;
  const subject = readSubject(context, from + 1, { ...cue, takesObject: false, gender: null });
  const via = text.slice(first.start, tokens[from]?.start).trim();
  const until = subject?.end ?? tokens[from]?.end ?? 0;
  return {
    voice: subject?.voice ?? null,
    from: subject?.from ?? 'named',
    via: via === '' ? null : via,
    until,
    sense: subject?.sense ?? 'voice',
  };
}
