import { findDates } from '../arabic/find-dates.ts';
import type { FoundDate } from '../arabic/found-date.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Quote } from '../model/quote.ts';
import type { ArticleText } from './article-texts.ts';
import { channelIn } from './channels.ts';
import { colonSpeech, isReporters } from './colon-speech.ts';
import { directSpeech } from './direct-speech.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import { findReportedSpeech } from './find-reported-speech.ts';
import { type InterviewTurn, interviewTurns } from './interview-turns.ts';
import { castOf, namedPersons, strangersOf } from './named-person.ts';
import { narrate, narrated, newNarration, nextParagraph } from './narration.ts';
import { paragraphQuotations } from './paragraph-quotations.ts';
import type { PreparedRegistries, Tenure } from './prepare-registries.ts';
import { isPartOfSentence } from './quoted-names.ts';
import { type Attribution, readAttributions } from './read-attributions.ts';
import { saidDate } from './said-date.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { bareCue } from './speech-cues.ts';
import { splitClause } from './split-clause.ts';
import { withStatementIds } from './statement-id.ts';
import type { SubjectContext } from './voice.ts';

/** What is known of the article when its statements are read. */
export interface QuoteContext {
  mentions: readonly ActorMention[];
  offices: readonly OfficeMatch[];
  /** Persons that the article names with an office that may be theirs on its day (`standingTenures`). */
  tenures: readonly Tenure[];
  /** Names that the registries lack. */
  candidates: readonly Candidate[];
  prepared: PreparedRegistries;
  /** The day of the article (ISO), or null. */
  published: string | null;
}

/** Where a cue stands: its paragraph and sentence, with what is needed to say when the words were said. */
interface Place {
  text: string;
  sentence: Sentence;
  published: string | null;
  dates: () => readonly FoundDate[];
}

/** A statement before it is given its address. */
type FoundQuote = Omit<Quote, 'id' | 'topics'>;
/** A circumstance before the cue, «وفي بيان لها، قالت», has so many words at most. */
const MOST_BEFORE = 14;

type Found = Pick<Quote, 'start' | 'end' | 'direct' | 'closed'> & { attribution: Attribution | null; sentence: Sentence };

/**
 * The statements of an article, in order, each with its speaker where the text names one: words between quotation marks, words
 * after a colon, and clauses that report speech. The voice that spoke last is carried on («وأضاف») within and across paragraphs;
 * «البيان» speaks for its issuer. Names, titles, scare quotes, proverbs and holy writ are left out; long words between marks
 * without a cue are kept with their speaker unknown. Linear.
 * @param texts the paragraphs, in order
 */
export function findQuotes(texts: readonly ArticleText[], context: QuoteContext): Omit<Quote, 'topics'>[] {
  const quotes: FoundQuote[] = [];
  const mentionsOf = Map.groupBy(context.mentions, ({ paragraph }) => paragraph);
  const officesOf = Map.groupBy(context.offices, ({ paragraph }) => paragraph);
  const personsOf = namedPersons(context.candidates);
  const carriedOn: Pick<SubjectContext, 'voice' | 'issuer' | 'heard' | 'strangers' | 'cast'> = {
    voice: null,
    issuer: null,
    heard: [],
    strangers: strangersOf(context.candidates),
    cast: castOf(context.candidates),
  };
  const quotations = paragraphQuotations(texts.map(({ text }) => text));
  let pending: Attribution | null = null;
  const turns = interviewTurns(texts, context.candidates, context.mentions);
  const places = new Map<Attribution, Place>();
  const placeOf = (attribution: Attribution): Place | null => places.get(attribution) ?? null;
  let narration = newNarration();
  for (const [order, { paragraph, text, tokens }] of texts.entries()) {
    const spans = (quotations[order] ?? []).filter((span) => !isPartOfSentence(text, tokens, span, context.prepared));
    const named = [mentionsOf.get(paragraph) ?? [], officesOf.get(paragraph) ?? [], personsOf.get(paragraph) ?? []] as const;
    const sentences = splitSentences(text, tokens, spans, ...named);
    narration = nextParagraph(narration);
    const turn = turns.get(paragraph);
    if (turn) {
      quotes.push(answerOf(turn, paragraph, text));
      carriedOn.voice = turn.voice;
      pending = null;
      continue;
    }
    const found: Found[] = [];
    const dates = memoized(() => (context.published === null ? [] : findDates(text)));
    let speech: Found | null = null;
    let lastEnd = 0;
    let last: Attribution | null = null;
    for (const sentence of sentences) {
      const spokenOf = { narrated: narrated(narration), topic: narration.topic };
      const subjects: SubjectContext = { ...sentence, ...carriedOn, ...spokenOf, text, tenures: context.tenures };
      if (speech && speech.end >= lastEnd && goesOn(speech, sentence, subjects)) {
        speech.end = endOf(sentence, text);
        lastEnd = speech.end;
        continue;
      }
      const attributions = readAttributions(subjects, sentence.spans);
      ({ voice: carriedOn.voice, issuer: carriedOn.issuer } = subjects);
      narrate(
        narration,
        sentence,
        attributions.length > 0,
        attributions.some(({ sense }) => sense !== 'voice'),
      );
      for (const attribution of attributions) places.set(attribution, { text, sentence, published: context.published, dates });
      last = attributions.at(-1) ?? last;
      const colon = colonSpeech(text, sentence, attributions);
      const direct = directSpeech(text, sentence, attributions, pending).filter(({ span }) => colon === null || span.close <= colon.start);
      for (const { span, attribution } of direct)
        found.push({ start: span.start, end: span.end, direct: true, closed: span.closed, attribution, sentence });
      last = direct.at(-1)?.attribution ?? last;
      speech = colon && {
        start: colon.start,
        end: colon.end ?? endOf(sentence, text),
        direct: true,
        closed: false,
        attribution: colon.attribution,
        sentence,
      };
      if (speech) found.push(speech);
      lastEnd = endOf(sentence, text);
      const taken = [...direct.map(({ span }) => span), ...(speech ? [{ open: speech.start, close: speech.end }] : [])];
      for (const clause of findReportedSpeech(text, sentence, attributions)) {
        if (speech && clause.start >= speech.start && clause.start < speech.end) continue;
        for (const piece of splitClause(text, clause, taken))
          found.push({ ...piece, direct: false, closed: true, attribution: clause.attribution, sentence });
      }
    }
    pending =
      last &&
      (spans.at(-1)?.close === text.length || /:\s*$/u.test(text) || spans.at(-1)?.closed === false || continuesNext(quotations[order + 1]))
        ? last
        : null;
    found.sort((a, b) => a.start - b.start);
    for (const each of found) quotes.push(quoteOf(each, paragraph, text, each.attribution && placeOf(each.attribution)));
  }
  return withStatementIds(quotes);
}

/** What a function gives, found when it is first asked for. */
function memoized<T>(find: () => T): () => T {
  let found: { value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

const continuesNext = (next: readonly { continues: boolean }[] | undefined): boolean => next?.[0]?.continues === true;

/** Offset after the last word of a sentence. */
function endOf({ tokens, spans }: Sentence, text: string): number {
  const end = Math.max(tokens.at(-1)?.end ?? 0, spans.at(-1)?.close ?? 0);
  return /^[؟!]/u.test(text.slice(end, end + 1)) ? end + 1 : end;
}

/** Whether a sentence after speech without marks belongs to it: it has no marks, and begins with no cue of the reporter. */
function goesOn(speech: Found, sentence: Sentence, subjects: SubjectContext): boolean {
  const [first] = sentence.tokens;
  if (!first || isReporters(sentence) || sentence.spans.some((span) => span.open < first.start)) return false;
  const heads = { ...subjects, tokens: sentence.tokens.slice(0, 12), heard: [...subjects.heard], strangers: new Map(subjects.strangers) };
  const [cue] = readAttributions(heads, sentence.spans);
  return speech.attribution !== null && (cue === undefined || cue.index > 6 || cue.cue.form === 'preposition');
}

/** An answer of an interview, its mark at the head left out: no verb introduces it. */
function answerOf({ start, voice, from }: InterviewTurn, paragraph: number, text: string): FoundQuote {
  const end = text.trimEnd().length;
  const words = { text: text.slice(start, end), paragraph, start, end, direct: true, closed: false };
  return {
    ...words,
    speaker: voice.speaker,
    speakerText: voice.words,
    speakerFrom: from,
    verb: null,
    verbText: null,
    via: null,
    said: null,
  };
}

/** @param place of the cue, which may stand in the paragraph before the words */
function quoteOf(found: Found, paragraph: number, text: string, place: Place | null): FoundQuote {
  const { attribution, start, end, direct, closed } = found;
  const voice = attribution?.voice ?? null;
  return {
    text: text.slice(start, end),
    paragraph,
    start,
    end,
    direct,
    closed,
    speaker: voice?.speaker ?? null,
    speakerText: voice?.words ?? null,
    speakerFrom: voice && attribution ? attribution.from : null,
    verb: attribution && place && (attribution.cue.lemma ?? place.text.slice(attribution.start, attribution.end)),
    verbText: attribution && place && bareCue(place.text.slice(attribution.start, attribution.end)),
    ...(attribution && place ? circumstances(attribution, place, place.text === text ? start : null) : { via: null, said: null }),
  };
}

/** By what way and when the words of a cue were said, as its sentence tells it. `start`: of the words, null in another paragraph. */
function circumstances(attribution: Attribution, place: Place, start: number | null): Pick<FoundQuote, 'via' | 'said'> {
  const { text, sentence, published } = place;
  const ahead = start !== null && attribution.start < start;
  const after = { start: attribution.end, end: ahead ? start : endOf(sentence, text) };
  const before = { start: sentence.tokens[0]?.start ?? 0, end: attribution.start };
  const within = (stretch: { start: number; end: number }) =>
    sentence.tokens.filter((token) => token.start >= stretch.start && token.end <= stretch.end);
  const near = attribution.index <= MOST_BEFORE ? channelIn(text, within(before)) : null;
  const via = attribution.via ?? channelIn(text, within(after)) ?? near;
  return { via, said: saidDate(text, place.dates(), after, before, published) };
}
