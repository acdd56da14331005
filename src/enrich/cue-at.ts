import { isGivenName } from '../arabic/names.ts';
import type { Token } from '../arabic/tokenize.ts';
import { isNobodysCue } from './nobody-says.ts';
import type { QuotationSpan } from './quotation-spans.ts';
import { isOwner, readSubject } from './read-subject.ts';
import { type Cue, cueOf, mannerCueOf } from './speech-cues.ts';
import { CLAUSE_OPENERS, COMPLEMENTIZERS, DOCUMENTS, HONORIFICS, PAPERS } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/** Words after which a clause begins. */
const CLAUSE_WORDS = new Set(
  'كما لما فيما بينما حيث قد وقد ثم كان وكان كانت وكانت هذا الذي التي الذين حين عندما ما اذ مما لقد هكذا حسبما وهو وهي'.split(' '),
);
/** Words after which a verb tells of nothing that was said: «لم يقل», «قبل أن يعلن», «يريد أن يقول». */
const DENIALS = /^(?:و|ف|أ)?(?:لم|لن|لا|لو|هل|الم|لئن|ليت|لعل|سوف|كي|لكي|حتي|ان)$/u;
/** The cue that a token is where it stands, or null. */
export function cueAt(context: SubjectContext, spans: readonly QuotationSpan[], index: number): Cue | null {
  const { tokens } = context;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return null;
  if (before?.key === 'حد') return mannerCueOf(token.key);
  if (/^(?:ما|لما)$/u.test(next?.key ?? '') && cueOf(token.key)?.form === 'preposition') return null;
  if (token.key === 'القول' && before?.key !== 'الي') return null;
  const cue = cueOf(token.key) ?? cameIn(token, next, tokens[index + 2]) ?? sayingOf(context, spans, index);
  return cue && !isNobodysCue(tokens, index, cue) && isCueHere(context, spans, index, cue) ? cue : null;
}

/** «تصريح», «رسالة»: what somebody has said, with «لـ» before whom. */
const SAYINGS = /^[وف]?(?:ب|ل)?(?:تصريح|تصريحات|تغريده|تدوينه|منشور|رساله|كلمه|حديث|مداخله)$/u;
const MOST_TO_WORDS = 12;

/** «في تصريحات لفلان أنه», «تغريدة لفلان: «…»»: a noun of saying with whose it is, where what was said follows. */
function sayingOf(context: SubjectContext, spans: readonly QuotationSpan[], index: number): Cue | null {
  const { tokens, text } = context;
  if (!SAYINGS.test(tokens[index]?.key ?? '') || !isOwner(context, index + 1)) return null;
  for (let at = index + 2; at <= index + MOST_TO_WORDS; at += 1) {
    const [before, word] = [tokens[at - 1], tokens[at]];
    const quoted = spans.some(({ open }) => open >= (before?.end ?? 0) && open < (word?.start ?? text.length));
    if (quoted || (word && CLAUSE_OPENERS.has(word.key)) || /^(?:جاء|قال)$/u.test(word?.key ?? '')) return SAYING;
    if (!word || cueOf(word.key)) return null;
  }
  return null;
}

const CAME = { pronoun: false, also: null, takesObject: false, addresses: false, takesClause: true, gender: null } as const;
/** The cue that a noun of saying is («تصريحات لفلان»). */
export const SAYING: Cue = { lemma: null, form: 'noun', ...CAME };

/** Texts that are nobody's statement: laws, tradition, holy writ. */
const LAWS = /^(?:ال)?(?:ماده|مواد|قانون|دستور|فقره|بند|لايحه|نظام|حديث|قران|انجيل|توراه|ايه|سوره|اثر|سنه)$/u;
/** The cue before words of laws and holy writ, which are nobody's statement. */
export const NOBODYS: Cue = {
  lemma: 'نص',
  form: 'verb',
  pronoun: false,
  also: null,
  takesObject: false,
  addresses: false,
  takesClause: false,
  gender: null,
};

/** «وجاء في البيان أن», «ورد في التقرير», «جاء فيه». */
function cameIn(token: Token, next: Token | undefined, document: Token | undefined): Cue | null {
  const lays = /^[وف]?(?:[يت]?نص|نصت)$/u.test(token.key) && next !== undefined && (next.key === 'علي' || LAWS.test(next.key));
  const holy = /^[وف]?(?:جاء|ورد)$/u.test(token.key) && next?.key === 'في' && LAWS.test(document?.key ?? '');
  if (lays || holy) return NOBODYS;
  if (/^و?جاء$/u.test(token.key) && /^في(?:ه|ها)$/u.test(next?.key ?? '')) return { lemma: 'جاء', form: 'verb', ...CAME, pronoun: true };
  if (!/^و?(?:جاء|ورد)$/u.test(token.key) || next?.key !== 'في' || !document) return null;
  if (!DOCUMENTS.has(document.key) && !PAPERS.has(document.key)) return null;
  const lemma = token.key.endsWith('جاء') ? 'جاء' : 'ورد';
  return { lemma, form: 'verb', ...CAME };
}

/** A form that is another word as well is a cue at the head of a clause, or where what was said follows at once. */
function isCueHere(context: SubjectContext, spans: readonly QuotationSpan[], index: number, cue: Cue): boolean {
  const { tokens, text } = context;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (/^[يت]دعي$/u.test(token.key) && next && startsSpeaker(context, next)) return false;
  if (/^(?:يذكر|ذكر)$/u.test(token.key) && next && COMPLEMENTIZERS.has(next.key)) return before?.key === 'قد';
  if (cue.form === 'verb' && before && DENIALS.test(before.key) && !/^(?:ثم|بعد|قبل)$/u.test(tokens[index - 2]?.key ?? '')) return false;
  if (
    before?.key === 'ما' &&
    cue.form === 'verb' &&
    !/(?:ه|ها)$/u.test(token.key) &&
    !/^و?(?:حسب|بحسب|وفق|وفقا)$/u.test(tokens[index - 2]?.key ?? '')
  )
    return false;
  const gesture = /^و(?:هو|هي)$/u.test(before?.key ?? '') && next?.key === 'الي' && !CLAUSE_OPENERS.has(tokens[index + 2]?.key ?? '');
  if (gesture) return false;
  if (cue.also === null) return true;
  const mark = spans.find((span) => span.open >= token.end)?.open ?? Number.POSITIVE_INFINITY;
  const complement = next ? COMPLEMENTIZERS.has(next.key) && next.end <= mark : false;
  const atOnce = mark - token.end <= 2;
  const colon = atOnce && text.slice(token.end, mark).includes(':');
  const conjoined = cue.also === 'word' && cueOf(token.key.slice(1)) !== null && /^[وف]/u.test(token.key);
  const clause =
    !before ||
    /[،,؛:"»”–-]/u.test(text.slice(before.end, token.start)) ||
    (TURNS.test(before.key) && index <= MOST_OF_TURN) ||
    (cue.also === 'word' && CLAUSE_WORDS.has(before.key)) ||
    conjoined;
  if (cue.also === 'noun') {
    const towards = /^(?:علي|عن)$/u.test(next?.key ?? '');
    const object = /^ايا(?:ه|ها|هم|هما)$/u.test(next?.key ?? '');
    return (complement && (!towards || CLAUSE_OPENERS.has(tokens[index + 2]?.key ?? ''))) || object || (clause && atOnce) || colon;
  }
  if (cue.form === 'participle') return clause || complement || atOnce;
  if (complement && next && CLAUSE_OPENERS.has(next.key)) return true;
  const said = mark < Number.POSITIVE_INFINITY || tokens.some((other, at) => at > index && COMPLEMENTIZERS.has(other.key));
  if (colon && cue.form === 'verb') return true;
  if (said && cue.form === 'verb' && next && startsSpeaker(context, next)) return true;
  return clause && (said || (cue.also === 'word' && readSubject(context, index + 1, cue) !== null));
}

/** Whether a word names a person or heads an office: «وفي تلك السنة كتب وديع …». */
const startsSpeaker = ({ mentions, persons }: SubjectContext, next: Token): boolean =>
  isGivenName(next.key) ||
  persons.some(({ start }) => start === next.start) ||
  HONORIFICS.has(next.key) ||
  mentions.some((m) => m.start === next.start && m.actor.kind === 'person');

/** «من جانبه رحب فلان»: the turn of another, printed without its comma. */
const TURNS = /^(?:(?:جانب|جهت|ناحيت|طرف|دور)(?:ه|ها|هم|هما)|بدور(?:ه|ها|هم|هما)|المقابل|بالمقابل)$/u;
const MOST_OF_TURN = 3;
