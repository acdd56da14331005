import type { Article } from '../model/article.ts';
import { messageOf } from '../model/diagnostic.ts';
import { editedFields } from '../model/editable.ts';
import type { ArticleActor } from '../model/mention.ts';
import type { Message } from '../model/message.ts';
import type { Parts, TextLine } from '../model/parts.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { readCounter } from '../parse/counters.ts';
import { withoutSite } from '../parse/formats/without-site.ts';
import { lineOf as readLine } from '../parse/lines.ts';
import { articleMessage } from './article-message.ts';
import { articleTexts, DECK, HEADLINE } from './article-texts.ts';
import { assignTopics } from './assign-topics.ts';
import { contemporaryTenures } from './contemporary-tenures.ts';
import { deriveHeadline } from './derive-headline.ts';
import { type ActorMention, findActors } from './find-actors.ts';
import { findCandidates } from './find-candidates.ts';
import { findOffices } from './find-offices.ts';
import { findQuotes } from './find-quotes.ts';
import { findSource, outletNamed, type Source } from './find-source.ts';
import { inEditorsOrder } from './in-editors-order.ts';
import { namedTenures } from './named-tenures.ts';
import { withOfficeHolders } from './office-holders.ts';
import { officeMentions } from './office-mentions.ts';
import { dayRange } from './office-terms.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import { isAlike } from './read-credits.ts';
import { readLinesOf } from './read-lines.ts';
import { resolveDates } from './resolve-dates.ts';
import type { LearnedOrder } from './settle-dates.ts';
import { standingTenures } from './standing-tenures.ts';
import { withTopics } from './statement-topics.ts';

/**
 * Makes the article record of a clipping from its parts, the registries and the editor's corrections, which win.
 * @param raw the file as read; its diagnostics become messages of the record
 * @param id the slug of the file's name, unique in the archive
 * @param part where the editor split the file into several articles
 * @param learned what the archive shows of the stamps of its outlet
 * @returns the record; `messages` say what could not be settled
 */
export function enrichArticle(
  raw: RawFile,
  id: string,
  given: Parts,
  sidecar: Sidecar | null,
  prepared: PreparedRegistries,
  part: Article['part'] = null,
  learned: LearnedOrder | null = null,
): Article {
  const { parts: read, publisher, agencies, unknown, ...source } = findSource(given, sidecar, prepared);
  const parts = inEditorsOrder(read, sidecar?.headline);
  const paragraphs = parts.paragraphs.map(({ text }) => text);
  const { headline, headlineFrom } = headlineOf(parts, sidecar, paragraphs, raw.file);
  const deck = sidecar?.alternativeHeadline === undefined ? (parts.alternativeHeadline?.text ?? null) : sidecar.alternativeHeadline;
  const texts = articleTexts(headlineFrom === 'derived' ? null : headline, deck, paragraphs);
  const isActor = ({ actor }: ActorMention): boolean => !sidecar?.notActors?.includes(actor.id);
  const found = findActors(texts, prepared);
  const names = found.filter(isActor);
  const offices = findOffices(texts, prepared);
  const tenures = namedTenures(texts, names, offices);
  const outlet = publisher?.id ? (prepared.outlets.get(publisher.id) ?? null) : null;
  const body = texts.filter(({ paragraph }) => paragraph >= 0);
  const inBody = contemporaryTenures(tenures, names, texts).filter(({ paragraph }) => paragraph >= 0);
  const named = publisher?.from !== 'inferred';
  const stampOutlet = outlet ? { ...outlet, named, learned } : learned && { name: learned.name, named, learned };
  const { messages: dateMessages, ...dates } = resolveDates(parts, sidecar, inBody, stampOutlet);
  const printed = dayRange(dates.datePublished?.slice(0, 10) ?? dates.edtf);
  const standing = standingTenures(tenures, printed);
  const mentions = withOfficeHolders(texts, names, offices, standing, printed).filter(isActor);
  const topics = topicsOf(headlineFrom === 'derived' ? null : headline, sidecar, paragraphs, prepared);
  const author = sidecar?.author === undefined ? source.author : sidecar.author;
  const candidates = findCandidates(texts, { mentions: found, prepared, author });
  const published = dates.datePublished?.slice(0, 10) ?? null;
  const statements = findQuotes(body, { mentions, offices, tenures: standing, candidates, prepared, published });
  const quotes = withTopics(statements, topics, paragraphs, prepared.topics);
  const lineOf = (paragraph: number): number | null => parts.paragraphs[paragraph]?.line ?? null;
  return {
    id,
    url: `/articles/${id}/`,
    file: raw.file,
    sha256: raw.sha256,
    encoding: raw.encoding,
    bytes: raw.bytes,
    headline,
    headlineFrom,
    kicker: sidecar?.kicker === undefined ? labelOf(parts.kicker, publisher) : sidecar.kicker,
    alternativeHeadline: deck,
    decks: sidecar?.alternativeHeadline === undefined ? parts.decks.map(({ text }) => text) : [],
    captions: sidecar?.captions ?? parts.captions.map(({ text }) => text),
    ...dates,
    dateModified: sidecar?.modified === undefined ? dates.dateModified : sidecar.modified,
    publisher,
    agencies: sidecar?.agencies?.map((name) => editorsAgency(name, prepared)) ?? agencies,
    author,
    datelinePlaces: sidecar?.places ?? source.places,
    articleSection: sidecar?.section === undefined ? labelOf(parts.section, publisher) : sidecar.section,
    views: sidecar?.views === undefined ? (parts.views?.value ?? null) : sidecar.views,
    paragraphs,
    paragraphLines: parts.paragraphs.map(({ line }) => line),
    sourceLines: raw.sourceLines ? [...raw.sourceLines] : null,
    subheadings: parts.subheadings,
    lines: readLinesOf(parts),
    dropped: parts.dropped,
    actors: groupMentions(mentions),
    offices: officeMentions(texts, mentions, offices, tenures).sort(byPlace),
    topics,
    quotes,
    candidates,
    edited: editedFields(sidecar),
    part,
    messages: [
      ...raw.diagnostics.map(messageOf),
      ...uncertainHeadline(parts, headlineFrom),
      ...(headlineFrom === 'derived' && paragraphs.length > 0
        ? [articleMessage('headline-derived', lineOf(0), 'no headline is printed: one was derived from the first sentence')]
        : []),
      ...(parts.second === null
        ? []
        : [articleMessage('two-articles', parts.second.line, 'finished text, then the head of an article and text again')]),
      ...dateMessages,
      ...(sidecar?.outlet === null ? [] : sourceMessages({ publisher, ...source })),
      ...(sidecar?.author === undefined ? unknown : [])
        .filter(({ text }) => !isEditorsOutlet(text, publisher))
        .map(({ line, text }) => articleMessage('credit-unknown', line, `«${text}» is printed as a credit`)),
      ...quotes
        .filter(({ closed }) => !closed)
        .map((quote) => articleMessage('quote-unclosed', lineOf(quote.paragraph), `«${opening(quote.text)}» has no closing mark`)),
      ...quotes
        .filter(({ speaker }) => speaker === null)
        .map((quote) =>
          articleMessage('quote-speaker-unknown', lineOf(quote.paragraph), `no speaker was found for «${opening(quote.text)}»`),
        ),
    ],
  };
}

/** A page needs a name: where nothing can be one, the title of the saved page, the first words that are neither furniture nor a count, or the file's name. */
function headlineOf(
  parts: Parts,
  sidecar: Sidecar | null,
  paragraphs: readonly string[],
  file: string,
): Pick<Article, 'headline' | 'headlineFrom'> {
  if (sidecar?.headline) return { headline: sidecar.headline, headlineFrom: 'editor' };
  if (parts.headline) return { headline: parts.headline.text, headlineFrom: 'printed' };
  const dateline = parts.dateline?.paragraph === 0 ? parts.dateline.text : null;
  const { headlines: [title] = [], publishers = [] } = parts.metadata ?? {};
  const dropped = new Set(parts.dropped.map(({ text }) => text));
  const isRead = (text: string): boolean => !dropped.has(text) && readCounter(readLine(1, text, true)) === null;
  const [first] = [...parts.captions, ...parts.shapes.filter(({ text }) => isRead(text))];
  const names = [deriveHeadline(paragraphs, dateline), title && withoutSite(title.value, publishers), first?.text];
  return { headline: names.find((name) => name) ?? file.replace(/^.*\/|\.[^./]*$/gu, ''), headlineFrom: 'derived' };
}

/** Says of a headline that the line right beside it may be it as well, unless that line turned out to be a credit. */
function uncertainHeadline({ headline, kicker, alternativeHeadline, rivalHeadline }: Parts, from: Article['headlineFrom']): Message[] {
  const rival = [kicker, alternativeHeadline].find((line) => line !== null && line.line === rivalHeadline?.line);
  if (from !== 'printed' || headline === null || !rival) return [];
  return [articleMessage('headline-uncertain', headline.line, `«${headline.text}» was taken; it may be «${rival.text}»`)];
}

/** A section or kicker, unless it is the name of the outlet, which the record then has as the publisher. */
function labelOf(label: TextLine | null, publisher: Article['publisher']): string | null {
  return label === null || (publisher?.from === 'printed' && publisher.printed === label.text) ? null : label.text;
}

/** An agency that the editor gives by id or name. */
function editorsAgency(given: string, prepared: PreparedRegistries): Article['agencies'][number] {
  const agency = prepared.outlets.get(given) ?? outletNamed(given, prepared);
  return { id: agency?.id ?? null, name: agency?.name ?? given, printed: null };
}

function topicsOf(
  headline: string | null,
  sidecar: Sidecar | null,
  paragraphs: readonly string[],
  prepared: PreparedRegistries,
): Article['topics'] {
  if (!sidecar?.topics) return assignTopics(headline, paragraphs, prepared.topics);
  return sidecar.topics.map((id) => ({ id, name: prepared.topics.topics.find((topic) => topic.id === id)?.name ?? id, because: [] }));
}

/** The order in which a reader meets them: headline, deck, paragraphs. */
function byPlace(a: Pick<ActorMention, 'paragraph' | 'start'>, b: Pick<ActorMention, 'paragraph' | 'start'>): number {
  const order = (paragraph: number): number => (paragraph === HEADLINE ? -2 : paragraph === DECK ? -1 : paragraph);
  return order(a.paragraph) - order(b.paragraph) || a.start - b.start;
}

/** Actors with their mentions, both in the order in which a reader meets them. */
function groupMentions(mentions: readonly ActorMention[]): ArticleActor[] {
  const sorted = [...mentions].sort(byPlace);
  const actors = new Map<string, ArticleActor>();
  for (const { actor, ...mention } of sorted) {
    const entry = actors.get(actor.id) ?? { id: actor.id, name: actor.name, kind: actor.kind, mentions: [] };
    entry.mentions.push(mention);
    actors.set(actor.id, entry);
  }
  return [...actors.values()];
}

function sourceMessages({ publisher, shared, line }: Pick<Source, 'publisher' | 'shared' | 'line'>): Message[] {
  if (!publisher) return [articleMessage('outlet-missing', null, 'no outlet is printed and none can be inferred')];
  if (publisher.id === null && shared.length > 0) {
    const names = shared.map(({ id, name }) => `«${name}» (${id})`).join('، ');
    return [articleMessage('outlet-shared', line, `«${publisher.name}» may be ${names}`)];
  }
  if (publisher.id === null) {
    const entry = `- { id: ${publisher.name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')}, kind: newspaper, name: ${publisher.name} }`;
    return [articleMessage('outlet-unknown', line, `«${publisher.name}» is not in content/outlets.yaml; to add it: ${entry}`)];
  }
  return publisher.from === 'inferred'
    ? [articleMessage('outlet-inferred', null, `«${publisher.name}» was inferred from «${publisher.evidence}»`)]
    : [];
}

/** Whether a name that is printed as a credit is that of the outlet which the editor gave. */
function isEditorsOutlet(name: string, publisher: Article['publisher']): boolean {
  return publisher?.from === 'editor' && isAlike(name, publisher.name);
}

function opening(text: string): string {
  return text.split(/\s+/u).slice(0, 6).join(' ');
}
