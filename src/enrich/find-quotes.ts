import { type Token, tokenize } from '../arabic/tokenize.ts';
import type { Quote } from '../model/quote.ts';
import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import { longestNameAt } from './name-trie.ts';
import type { NamedTenure } from './named-tenures.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';
import { type QuotationSpan, quotationSpans } from './quotation-spans.ts';
import { readSubject, type SubjectContext, type Voice } from './read-subject.ts';
import { type Cue, cueOf } from './speech-cues.ts';
import { COMPLEMENTIZERS, DOCUMENTS } from './subject-words.ts';

/** What is known of the article when its statements are read. */
export interface QuoteContext {
  mentions: readonly ActorMention[];
  offices: readonly OfficeMatch[];
  tenures: readonly NamedTenure[];
  prepared: PreparedRegistries;
}

/** A cue at work: the token, and whose words it introduces. */
interface Attribution {
  cue: Cue;
  /** Offsets of the cue word. */
  start: number;
  end: number;
  sentence: number;
  voice: Voice | null;
  via: string | null;
}

/** A quotation that no cue introduces is kept, with its speaker unknown, from this length on; a shorter one is a scare quote. */
const UNATTRIBUTED_WORDS = 6;
/** Quoted words that stand inside reported speech, not at its head, are a statement from this length on. */
const EMBEDDED_WORDS = 4;
const DIRECT_WORDS = 3;

/**
 * The statements between quotation marks, in order, each with its speaker where the text names one. The voice that spoke last
 * is carried on («وأضاف») within and across paragraphs; «البيان» speaks for its issuer. Names and scare quotes are left out.
 * @param texts the paragraphs, in order
 */
export function findQuotes(texts: readonly ArticleText[], context: QuoteContext): Quote[] {
  const quotes: Quote[] = [];
  let voice: Voice | null = null;
  let issuer: Voice | null = null;
  for (const { paragraph, text, tokens } of texts) {
    const spans = quotationSpans(text).filter((span) => !isName(text.slice(span.start, span.end), context.prepared));
    const outside = tokens.filter((token) => !spans.some((span) => token.start >= span.open && token.end <= span.close));
    const sentences = sentenceNumbers(text, outside, spans);
    const subjects: SubjectContext = {
      text,
      tokens: outside,
      mentions: context.mentions.filter((mention) => mention.paragraph === paragraph),
      offices: context.offices.filter((office) => office.paragraph === paragraph),
      tenures: context.tenures,
      voice,
      issuer,
    };
    const attributions = readCues(subjects, sentences, spans);
    voice = subjects.voice;
    issuer = subjects.issuer;
    let previous: { span: QuotationSpan; attribution: Attribution | null } | null = null;
    for (const span of spans) {
      const attribution = attributionOf(span, attributions, outside, sentences, previous);
      const words = tokenize(text.slice(span.start, span.end)).length;
      if (words < leastWords(span, attribution, outside)) continue;
      previous = { span, attribution };
      quotes.push({
        id: `q${quotes.length + 1}`,
        text: text.slice(span.start, span.end),
        paragraph,
        start: span.start,
        end: span.end,
        direct: true,
        closed: span.closed,
        speaker: attribution?.voice?.speaker ?? null,
        speakerText: attribution?.voice?.words ?? null,
        verb: attribution && (attribution.cue.lemma ?? text.slice(attribution.start, attribution.end)),
        via: attribution?.via ?? null,
      });
    }
  }
  return quotes;
}

/** Whether quoted words are just a name that the registries know: «واع», "الصباح". */
function isName(words: string, prepared: PreparedRegistries): boolean {
  const tokens = tokenize(words);
  const whole = [prepared.actorNames, prepared.outletNames].some(
    (trie) => longestNameAt<unknown>(trie, words, tokens, 0)?.count === tokens.length,
  );
  return whole || prepared.abbreviations.has(abbreviationKey(words));
}

/** The sentence in which each token outside quotations stands, by its index; a stop inside a quotation ends none but at its end. */
function sentenceNumbers(text: string, tokens: readonly Token[], spans: readonly QuotationSpan[]): number[] {
  let sentence = 0;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (before) {
      const inside = spans.filter((span) => span.open >= before.end && span.close <= token.start);
      let gap = '';
      let from = before.end;
      for (const span of inside) {
        gap += text.slice(from, span.open) + text.slice(span.end - 1, span.close);
        from = span.close;
      }
      if (/[.؟!]["»”]?(?=\s|$)/u.test(gap + text.slice(from, token.start))) sentence += 1;
    }
    return sentence;
  });
}

/** Reads the cues of a paragraph in order; leaves the last voice and issuer in `context`. */
function readCues(context: SubjectContext, sentences: readonly number[], spans: readonly QuotationSpan[]): Attribution[] {
  const { tokens } = context;
  const found: Attribution[] = [];
  tokens.forEach((token, index) => {
    const cue = cueOf(token.key);
    if (!cue || !isCueHere(context, sentences, spans, index, cue)) return;
    const sentence = sentences[index] ?? 0;
    const earlier = found.findLast((attribution) => attribution.sentence === sentence) ?? null;
    const { voice, via } = speakerOf(context, sentences, index, cue, earlier);
    found.push({ cue, start: token.start, end: token.end, sentence, voice, via });
    const leads = cue.form !== 'preposition' || !earlier;
    if (voice && leads) context.voice = voice;
    if (voice && leads && mentionsDocument(tokens, sentences, index)) context.issuer = voice;
  });
  return found;
}

function mentionsDocument(tokens: readonly Token[], sentences: readonly number[], index: number): boolean {
  return tokens.some(
    (token, at) => at > index && sentences[at] === sentences[index] && DOCUMENTS.has(token.key) && !token.key.startsWith('ال'),
  );
}

/** A form that is another word as well is a cue at the head of a clause only, and where it has a speaker or something said after it. */
function isCueHere(
  context: SubjectContext,
  sentences: readonly number[],
  spans: readonly QuotationSpan[],
  index: number,
  cue: Cue,
): boolean {
  const { tokens, text } = context;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (token.key === 'يذكر' && next && COMPLEMENTIZERS.has(next.key)) return false;
  if (cue.also === null) return true;
  const before = tokens[index - 1];
  const first = !before || sentences[index - 1] !== sentences[index];
  const clause = first || /[،,؛:"»”]/u.test(text.slice(before.end, token.start)) || CLAUSE_OPENERS.has(before.key);
  const end = tokens.findLast((_, at) => sentences[at] === sentences[index])?.end ?? token.end;
  const said =
    tokens.some((other, at) => at > index && sentences[at] === sentences[index] && COMPLEMENTIZERS.has(other.key)) ||
    spans.some((span) => span.open >= token.end && span.open <= end + 3);
  return clause && (said || (cue.also === 'word' && readSubject(context, index + 1) !== null));
}

const CLAUSE_OPENERS = new Set(['كما', 'فيما', 'بينما', 'حيث', 'قد', 'وقد', 'ثم', 'كان', 'وكان', 'هذا']);

function speakerOf(
  context: SubjectContext,
  sentences: readonly number[],
  index: number,
  cue: Cue,
  earlier: Attribution | null,
): { voice: Voice | null; via: string | null } {
  const carried = { voice: context.voice, via: cue.form === 'noun' ? (earlier?.via ?? null) : null };
  if (cue.lemma === 'نقل') return reported(context, sentences, index) ?? carried;
  if (cue.pronoun) return carried;
  const subject = readSubject(context, index + 1);
  if (subject) {
    if (subject.issuer) context.issuer = subject.issuer;
    return { voice: subject.voice, via: null };
  }
  const before = cue.form === 'verb' ? subjectBefore(context, sentences, index, earlier) : null;
  return before ? { voice: before, via: null } : carried;
}

/** «نقلت الوكالة عن فلان»: the words are of the one after «عن», passed on by the subject. */
function reported(
  context: SubjectContext,
  sentences: readonly number[],
  index: number,
): { voice: Voice | null; via: string | null } | null {
  const { tokens, text } = context;
  const from = tokens.findIndex((token, at) => at > index && sentences[at] === sentences[index] && token.key === 'عن');
  const first = tokens[index + 1];
  if (from < 0 || !first) return null;
  const subject = readSubject(context, from + 1);
  const passedOn = text.slice(first.start, tokens[from]?.start).trim();
  return { voice: subject?.voice ?? null, via: passedOn };
}

/** «وكان مصطفى الكاظمي … أكد»: the person named first in the sentence before the verb. */
function subjectBefore(context: SubjectContext, sentences: readonly number[], index: number, earlier: Attribution | null): Voice | null {
  const { tokens, mentions } = context;
  const from = earlier?.end ?? tokens.find((_, at) => sentences[at] === sentences[index])?.start ?? 0;
  const until = tokens[index]?.start ?? 0;
  const mention = mentions.find((m) => m.start >= from && m.end <= until && m.actor.kind === 'person');
  return mention ? { speaker: { id: mention.actor.id, name: mention.actor.name }, words: mention.text } : null;
}

/** The cue that introduces a quotation: the last one before it in its sentence, else one that follows it («"…"، قال فلان»). */
function attributionOf(
  span: QuotationSpan,
  attributions: readonly Attribution[],
  tokens: readonly Token[],
  sentences: readonly number[],
  previous: { span: QuotationSpan; attribution: Attribution | null } | null,
): Attribution | null {
  const at = tokens.findLastIndex((token) => token.end <= span.open);
  const sentence = sentences[at] ?? -1;
  const from = previous?.span.close ?? 0;
  const candidates = attributions.filter((a) => a.sentence === sentence && a.start >= from && a.end <= span.open);
  const before = candidates.findLast((a) => a.cue.form !== 'preposition') ?? candidates.at(-1);
  if (before) return before;
  const between = tokens.filter((token) => token.start >= from && token.end <= span.open).length;
  if (previous && between <= 3 && tokens.findLastIndex((token) => token.end <= previous.span.open) >= 0) return previous.attribution;
  const next = tokens.findIndex((token) => token.start >= span.close);
  const after = attributions.find((a) => a.cue.form === 'verb' && tokens.slice(next, next + 2).some((token) => token.start === a.start));
  return next >= 0 && after && after.sentence === (at < 0 ? sentences[next] : sentence) ? after : null;
}

function leastWords(span: QuotationSpan, attribution: Attribution | null, tokens: readonly Token[]): number {
  if (!attribution) return UNATTRIBUTED_WORDS;
  const between = tokens.filter((token) => token.start >= attribution.end && token.end <= span.open);
  const embedded = between.slice(0, -1).some((token) => COMPLEMENTIZERS.has(token.key)) && !COMPLEMENTIZERS.has(between.at(-1)?.key ?? '');
  return embedded ? EMBEDDED_WORDS : DIRECT_WORDS;
}
