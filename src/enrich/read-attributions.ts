import type { QuotationSpan } from './quotation-spans.ts';
import { readSubject, type SubjectContext, type Voice } from './read-subject.ts';
import { type Cue, cueOf } from './speech-cues.ts';
import { COMPLEMENTIZERS, DOCUMENTS } from './subject-words.ts';

/** A cue at work: the word, and whose words it introduces. */
export interface Attribution {
  cue: Cue;
  /** UTF-16 offsets of the cue word in the paragraph. */
  start: number;
  end: number;
  /** Offset after the cue and its subject: what was said may begin here. */
  until: number;
  voice: Voice | null;
  via: string | null;
}

/** Words after which a clause begins. */
const CLAUSE_OPENERS = new Set(['كما', 'فيما', 'بينما', 'حيث', 'قد', 'وقد', 'ثم', 'كان', 'وكان', 'هذا']);

/** Reads the cues of a sentence in order; leaves the last voice and issuer in `context`. */
export function readAttributions(context: SubjectContext, spans: readonly QuotationSpan[]): Attribution[] {
  const found: Attribution[] = [];
  context.tokens.forEach((token, index) => {
    const cue = cueOf(token.key);
    if (!cue || !isCueHere(context, spans, index, cue)) return;
    const earlier = found.at(-1) ?? null;
    const { voice, via, until } = speakerOf(context, index, cue, earlier);
    found.push({ cue, start: token.start, end: token.end, until, voice, via });
    const leads = cue.form !== 'preposition' || !earlier;
    if (voice && leads) context.voice = voice;
    if (voice && leads && context.tokens.some((other, at) => at > index && DOCUMENTS.has(other.key) && !other.key.startsWith('ال'))) {
      context.issuer = voice;
    }
  });
  return found;
}

/** A form that is another word as well is a cue at the head of a clause, or where what was said follows at once. */
function isCueHere(context: SubjectContext, spans: readonly QuotationSpan[], index: number, cue: Cue): boolean {
  const { tokens, text } = context;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (token.key === 'يذكر' && next && COMPLEMENTIZERS.has(next.key)) return false;
  if (cue.also === null) return true;
  const mark = spans.find((span) => span.open >= token.end)?.open ?? Number.POSITIVE_INFINITY;
  const complement = next ? COMPLEMENTIZERS.has(next.key) && next.end <= mark : false;
  const atOnce = mark - token.end <= 2;
  const clause = !before || /[،,؛:"»”]/u.test(text.slice(before.end, token.start)) || CLAUSE_OPENERS.has(before.key);
  if (cue.also === 'noun') return complement || (clause && atOnce);
  if (cue.form === 'participle') return clause || complement || atOnce;
  const said = mark < Number.POSITIVE_INFINITY || tokens.some((other, at) => at > index && COMPLEMENTIZERS.has(other.key));
  return clause && (said || (cue.also === 'word' && readSubject(context, index + 1, cue.takesObject) !== null));
}

type Source = Pick<Attribution, 'voice' | 'via' | 'until'>;

function speakerOf(context: SubjectContext, index: number, cue: Cue, earlier: Attribution | null): Source {
  const until = context.tokens[index]?.end ?? 0;
  const carried = { voice: context.voice, via: cue.form === 'noun' ? (earlier?.via ?? null) : null, until };
  if (cue.lemma === 'نقل') return reported(context, index) ?? carried;
  if (cue.pronoun) return carried;
  const subject = readSubject(context, index + 1, cue.takesObject);
  if (subject) {
    if (subject.issuer) context.issuer = subject.issuer;
    return { voice: subject.voice, via: null, until: subject.end };
  }
  const before = cue.form === 'verb' ? subjectBefore(context, index, earlier) : null;
  return before ? { voice: before, via: null, until } : carried;
}

/** «نقلت الوكالة عن فلان»: the words are of the one after «عن», passed on by the subject. */
function reported(context: SubjectContext, index: number): Source | null {
  const { tokens, text } = context;
  const from = tokens.findIndex((token, at) => at > index && token.key === 'عن');
  const first = tokens[index + 1];
  if (from < 0 || !first) return null;
  const subject = readSubject(context, from + 1, false);
  const via = text.slice(first.start, tokens[from]?.start).trim();
  return { voice: subject?.voice ?? null, via, until: subject?.end ?? tokens[from]?.end ?? 0 };
}

/** «وكان مصطفى الكاظمي … أكد»: the person named first in the sentence before the verb. */
function subjectBefore({ tokens, mentions }: SubjectContext, index: number, earlier: Attribution | null): Voice | null {
  const from = earlier?.end ?? 0;
  const until = tokens[index]?.start ?? 0;
  const mention = mentions.find((m) => m.start >= from && m.end <= until && m.actor.kind === 'person');
  return mention ? { speaker: { id: mention.actor.id, name: mention.actor.name }, words: mention.text } : null;
}
