import { type Token, tokenize } from '../arabic/tokenize.ts';
import { weekdayOf } from '../arabic/weekdays.ts';
import type { Quote } from '../model/quote.ts';
import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import { longestNameAt } from './name-trie.ts';
import type { NamedTenure } from './named-tenures.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';
import { type QuotationSpan, quotationSpans } from './quotation-spans.ts';
import { type Attribution, readAttributions } from './read-attributions.ts';
import type { SubjectContext, Voice } from './read-subject.ts';
import { splitSentences } from './sentences.ts';
import { withStatementIds } from './statement-id.ts';
import { COMPLEMENTIZERS, STOPS } from './subject-words.ts';

/** What is known of the article when its statements are read. */
export interface QuoteContext {
  mentions: readonly ActorMention[];
  offices: readonly OfficeMatch[];
  tenures: readonly NamedTenure[];
  prepared: PreparedRegistries;
}

/** Shorter words are a statement only right after their cue; elsewhere they are a title, a name or a scare quote. */
const LEAST_WORDS = 6;
const LEAST_WORDS_AFTER_CUE = 3;
/** So many words at most between two quotations that one cue introduces: «"…" و"…"», «"…" وأن "…"». */
const MOST_BETWEEN = 3;

/**
 * The statements between quotation marks, in order, each with its speaker where the text names one. The voice that spoke last
 * is carried on («وأضاف») within and across paragraphs; «البيان» speaks for its issuer. Names, titles and scare quotes are left
 * out; long words without a cue are kept with their speaker unknown. Linear.
 * @param texts the paragraphs, in order
 */
export function findQuotes(texts: readonly ArticleText[], context: QuoteContext): Omit<Quote, 'topics'>[] {
  const quotes: Omit<Quote, 'id' | 'topics'>[] = [];
  const mentionsOf = Map.groupBy(context.mentions, ({ paragraph }) => paragraph);
  const officesOf = Map.groupBy(context.offices, ({ paragraph }) => paragraph);
  let voice: Voice | null = null;
  let issuer: Voice | null = null;
  const strangers = new Map<string, Voice>();
  for (const { paragraph, text, tokens } of texts) {
    const spans = quotationSpans(text).filter((span) => !isName(text.slice(span.start, span.end), context.prepared));
    for (const sentence of splitSentences(text, tokens, spans, mentionsOf.get(paragraph) ?? [], officesOf.get(paragraph) ?? [])) {
      const subjects: SubjectContext = { ...sentence, text, tenures: context.tenures, voice, issuer, strangers };
      const attributions = readAttributions(subjects, sentence.spans);
      ({ voice, issuer } = subjects);
      let previous: { span: QuotationSpan; attribution: Attribution | null } | null = null;
      for (const span of sentence.spans) {
        const attribution = attributionOf(span, attributions, sentence.tokens, previous);
        const words = tokenize(text.slice(span.start, span.end)).length;
        if (words < (attribution && follows(span, attribution, sentence.tokens, text) ? LEAST_WORDS_AFTER_CUE : LEAST_WORDS)) continue;
        previous = { span, attribution };
        quotes.push({
          text: text.slice(span.start, span.end),
          paragraph,
          start: span.start,
          end: span.end,
          direct: true,
          closed: span.closed,
          speaker: attribution?.voice?.speaker ?? null,
          speakerText: attribution?.voice?.words ?? null,
          speakerFrom: attribution?.voice ? 'named' : null,
          verb: attribution && (attribution.cue.lemma ?? text.slice(attribution.start, attribution.end)),
          via: attribution?.via ?? null,
          said: null,
        });
      }
    }
  }
  return withStatementIds(quotes);
}

/** Whether quoted words are just a name that the registries know: «واع», "الصباح". */
function isName(words: string, prepared: PreparedRegistries): boolean {
  const tokens = tokenize(words);
  const whole = [prepared.actorNames, prepared.outletNames].some(
    (trie) => longestNameAt<unknown>(trie, words, tokens, 0)?.count === tokens.length,
  );
  return whole || prepared.abbreviations.has(abbreviationKey(words));
}

/** The cue that introduces a quotation: the last one before it in its sentence, else one that follows it («"…"، قال فلان»). */
function attributionOf(
  span: QuotationSpan,
  attributions: readonly Attribution[],
  tokens: readonly Token[],
  previous: { span: QuotationSpan; attribution: Attribution | null } | null,
): Attribution | null {
  const from = previous?.span.close ?? 0;
  const candidates = attributions.filter((a) => a.start >= from && a.end <= span.open);
  const before = candidates.findLast((a) => a.cue.form !== 'preposition') ?? candidates.at(-1);
  if (before) return before;
  const between = tokens.filter((token) => token.start >= from && token.end <= span.open).length;
  if (previous && between <= MOST_BETWEEN) return previous.attribution;
  const next = tokens.findIndex((token) => token.start >= span.close);
  if (next < 0) return null;
  return (
    attributions.find(
      (a) => ['verb', 'preposition'].includes(a.cue.form) && tokens.slice(next, next + 2).some((token) => token.start === a.start),
    ) ?? null
  );
}

/** Whether a quotation stands right after its cue and subject (and a time), or where what was said begins: after «أن», «إلى», a colon. */
function follows(span: QuotationSpan, { start, until }: Attribution, tokens: readonly Token[], text: string): boolean {
  if (start >= span.close) return true;
  const between = tokens.filter((token) => token.start >= until && token.end <= span.open);
  const last = between.at(-1);
  if (!last || COMPLEMENTIZERS.has(last.key)) return true;
  return (
    text.slice(last.end, span.open).includes(':') || between.every(({ key }) => STOPS.has(key) || key === 'اول' || weekdayOf(key) !== null)
  );
}
