import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Article } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Parts, TextLine } from '../model/parts.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { linesOfLayout } from '../parse/shapes.ts';
import { chooseOutlet } from './choose-outlet.ts';
import { creditMeaning } from './collect-credits.ts';
import { metadataOutlet } from './metadata-outlet.ts';
import { findNames, longestNameAt } from './name-trie.ts';
import { creditAtHead, cutTitleTail, outletOfPage } from './page-outlets.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';
import { isAlike, type PrintedOutlet, readCredits } from './read-credits.ts';

export interface Source {
  publisher: Article['publisher'];
  /** Outlets that share the printed name, where nothing tells which is meant. */
  shared: readonly Outlet[];
  /** 1-based line on which the publisher is printed, or null. */
  line: number | null;
  agencies: Article['agencies'];
  author: string | null;
  places: string[];
  /** Names printed as credits whose part is not known. */
  unknown: TextLine[];
  /** The parts with the lines of names in their places: what is a credit is no section, kicker, deck or paragraph. */
  parts: Parts;
}

/** Verbs by which a text says that it was handed to the outlet that prints it: «تلقته "الصباح"», «حصلت "العين" على نسخة منه». */
const RECEIVED = /^[وف]?(?:تلقت|حصلت|وصلت|وصل|تسلمت|اطلعت|خصت|خص)(?<object>ه|ها|هم)?$/u;
/** What it was handed, within so many words behind the name, where the verb has no object: «حصلت "العين" على نسخة منه». */
const HANDED =
  /^(?:ال|ب|بال)?(?:نسخه|نسخا|صوره|صورا|بيانا?|تصريحا?|تصريحات|حديثا?|وثيقه|وثائق|وثايق|تفاصيل|معلومات|رساله|ردا?|تقريرا?|مذكره|خطابا?|كتابا?|ملفا?|تسجيلا?|محضرا?|نص)$/u;
const HANDED_REACH = 3;
/** «خص به "الصباح"», «اطلعت عليه "العين"»: the object behind a preposition. */
const OBJECT = /^(?:به|بها|بهما|بهم|عليه|عليها|عليهم|اليها|اليه)$/u;
/** Verbs and prepositions by which a text credits an agency with its words. */
const CREDITED = /^[وف]?(?:نقلت|ذكرت|افادت|قالت|اوردت|نشرت|نشرته|نشرتها|بثت|بثته|وفق|بحسب|حسب|لوكاله|عن)$/u;

/** Those of them that hang on a sentence of the text's own; and what makes such of a verb: «كما ذكرت …», «بحسب ما نقلت …». */
const PASSING = /^(?:وفق|بحسب|حسب|عن)$/u;
const LIKE = /^(?:ما|كما|حسبما|وفقما|فيما|مما)$/u;

/**
 * Finds the outlet that printed the clipping, the agencies that it credits, its writers and the places of its dateline. The
 * outlet is, in this order: what the editor says; the name that a saved page gives in its head; a name printed as a credit, known or not; the tail of the page's title;
 * furniture that names its own page; the words by which the text speaks of its own paper; a layout that one outlet only
 * prints; a station in the brackets of the dateline. The last three are inferred. Where nothing is printed it stays null.
 */
export function findSource(given: Parts, sidecar: Sidecar | null, prepared: PreparedRegistries): Source {
  const tail = given.headline === null ? null : cutTitleTail(given.headline, prepared);
  const { parts, outlets, agencies, authors, places, unknown } = readCredits(
    tail === null ? given : { ...given, headline: tail.headline },
    prepared,
  );
  const head = creditAtHead(parts, prepared);
  const service = outlets.find((outlet) => isService(outlet, parts));
  const byText = namesItself(parts, prepared) ?? spokenTo(parts, prepared);
  const layout = byLayout(parts, prepared);
  const printed = [
    metadataOutlet(parts, prepared),
    ...outlets.filter((outlet) => outlet !== service),
    head?.outlet,
    tail?.outlet,
    outletOfPage(parts, prepared),
  ].find((outlet) => outlet);
  const inferred = [byText, layout].flatMap((publisher) => publisher?.id ?? []);
  const chosen = printed ? chooseOutlet(printed, parts, inferred) : null;
  const publisher =
    editorsPublisher(sidecar, prepared) ??
    (printed && chosen ? printedPublisher(printed, chosen) : null) ??
    byText ??
    layout ??
    (service?.meaning.outlet ? publisherOf(service.meaning.outlet, service.text, 'inferred', service.evidence) : null);
  const credited = new Map(agencies.map((agency) => [agency.id ?? agency.name, agency]));
  const add = (agency: Article['agencies'][number]) =>
    credited.set(agency.id ?? agency.name, credited.get(agency.id ?? agency.name) ?? agency);
  if (service?.meaning.outlet) add({ id: service.meaning.outlet.id, name: service.meaning.outlet.name, printed: service.text });
  if (head !== null) add({ id: null, name: head.agency, printed: head.agency });
  for (const { outlet, text } of creditedInBody(parts, prepared)) add({ id: outlet.id, name: outlet.name, printed: text });
  return {
    publisher: sidecar?.outlet === null ? null : publisher,
    shared: publisher?.from === 'printed' && publisher.id === null ? (printed?.meaning.shared ?? []) : [],
    line: publisher?.from === 'printed' ? (printed?.line ?? null) : null,
    agencies: [...credited.values()],
    author: authors.length === 0 ? null : authors.map(({ text }) => text).join('، '),
    places,
    unknown: [...unknown, ...(sidecar?.outlet === undefined ? lostOutlets(outlets, publisher, service) : [])].sort(
      (a, b) => a.line - b.line,
    ),
    parts,
  };
}

/** Outlets that are printed, and are neither the publisher under another name nor whom it credits. */
function lostOutlets(outlets: readonly PrintedOutlet[], publisher: Article['publisher'], service: PrintedOutlet | undefined): TextLine[] {
  const isPublisher = ({ text, meaning }: PrintedOutlet): boolean =>
    publisher !== null &&
    (isAlike(text, publisher.printed ?? publisher.name) ||
      [meaning.outlet, ...meaning.shared].some((outlet) => outlet?.id === publisher.id));
  return outlets.filter((outlet) => outlet !== service && !isPublisher(outlet)).map(({ line, text }) => ({ line, text }));
}

/** A station in Latin letters at the head of the text («دبي (CNN) --») is whom the outlet credits, and most often itself. */
function isService({ text, line, meaning }: PrintedOutlet, { dateline }: Parts): boolean {
  return meaning.outlet?.kind === 'broadcaster' && dateline?.line === line && dateline.paragraph !== null && /^[A-Za-z ]+$/u.test(text);
}

function printedPublisher(
  printed: PrintedOutlet,
  { outlet, because }: { outlet: Outlet | null; because: string | null },
): Article['publisher'] {
  const host = HOST.exec(printed.text)?.groups?.name;
  // Whose site it is, the address of one page does not say.
  if (outlet === null && host !== undefined)
    return { id: null, name: host, printed: printed.text, from: 'inferred', evidence: printed.evidence };
  const evidence = because === null ? printed.evidence : `${printed.evidence}؛ ${because}`;
  return { id: outlet?.id ?? null, name: outlet?.name ?? bare(printed.text), printed: printed.text, from: 'printed', evidence };
}

/** The host in the address of a page. */
const HOST = /^(?:https?:\/\/(?:www\.)?|www\.(?=[^/]*\/\S))(?<name>[a-z0-9.-]+)/iu;
/** «موقع "الأفق"»: where the name is in quotation marks, what stands before it says what it is. */
const QUOTED = /^\s*\p{L}+\s+["«“](?<name>[^"«»“”]{2,40})["»”]\s*$/u;
/** A name without quotation marks around it, or the noun before them. */
const bare = (name: string): string => (QUOTED.exec(name)?.groups?.name ?? name).replace(/["«»“”'()]/gu, '').trim();

/** The outlet that a name, alias or abbreviation means; null for none, and for a name that two outlets share. */
export function outletNamed(name: string, prepared: PreparedRegistries): Outlet | null {
  const tokens = tokenize(name);
  const match = longestNameAt(prepared.outletNames, name, tokens, 0);
  if (match && match.count === tokens.length) return match.values.length === 1 ? (match.values[0] ?? null) : null;
  return prepared.abbreviations.get(abbreviationKey(name)) ?? null;
}

function publisherOf(outlet: Outlet, printed: string | null, from: 'printed' | 'inferred', evidence: string): Article['publisher'] {
  return { id: outlet.id, name: outlet.name, printed, from, evidence };
}

function editorsPublisher(sidecar: Sidecar | null, prepared: PreparedRegistries): Article['publisher'] {
  if (!sidecar?.outlet) return null;
  const outlet = prepared.outlets.get(sidecar.outlet) ?? outletNamed(sidecar.outlet, prepared);
  return { id: outlet?.id ?? null, name: outlet?.name ?? sidecar.outlet, printed: null, from: 'editor', evidence: sidecar.outlet };
}

/** «الوزيرة لـ«المصباح»:» over the text, and the paper in quotation marks again in the text: whom the speaker spoke to printed it. */
const SPOKEN_TO = /(?:^|\s)ل[\p{M}\u0640\s]*(?:«|["“”'’]{1,2})(?<name>[^«»"“”'’]{2,30})(?:»|["“”'’]{1,2})/u;

function spokenTo(parts: Parts, prepared: PreparedRegistries): Article['publisher'] {
  for (const line of [parts.kicker, parts.headline, parts.alternativeHeadline]) {
    const match = line === null ? null : SPOKEN_TO.exec(line.text);
    const name = match?.groups?.name?.trim();
    if (!line || !match || name === undefined) continue;
    const key = canonical(name);
    const again = parts.paragraphs.some(({ text }) =>
      ['«»', '""', '“”', "''"].some(([open, close]) => canonical(text).includes(`${open}${key}${close}`)),
    );
    const { outlet } = chooseOutlet(
      { line: line.line, text: name, evidence: line.text, meaning: creditMeaning(name, prepared) },
      parts,
      [],
    );
    if (again && outlet && outlet.kind !== 'agency') return publisherOf(outlet, name, 'inferred', match[0].trim());
  }
  return null;
}

function namesItself(parts: Parts, prepared: PreparedRegistries): Article['publisher'] {
  for (const { text } of parts.paragraphs) {
    const tokens = tokenize(text);
    for (const [index, token] of tokens.entries()) {
      const verb = RECEIVED.exec(token.key);
      if (!verb) continue;
      const behind = OBJECT.test(tokens[index + 1]?.key ?? '');
      const at = index + (behind ? 2 : 1);
      const [before, next] = [tokens[at - 1], tokens[at]];
      if (!before || !next || !/["«“]/u.test(text.slice(before.end, next.start))) continue;
      const name = longestNameAt(prepared.outletNames, text, tokens, at);
      const [outlet, other] = name?.values ?? [];
      if (!name || !outlet || other) continue;
      const handed = tokens.slice(at + name.count, at + name.count + HANDED_REACH).some(({ key }) => HANDED.test(key));
      if (!behind && verb.groups?.object === undefined && !handed) continue;
      return publisherOf(outlet, text.slice(name.start, name.end), 'inferred', evidenceAround(text, token.start, name.end));
    }
  }
  return null;
}

/** The words from a verb to the end of the short clause that follows a name: «حصلت "العين الإخبارية"، على نسخة منه». */
function evidenceAround(text: string, start: number, nameEnd: number): string {
  const rest = /^["»”]?(?:[،,]?\s*على نسخة(?: منه| منها)?)?/u.exec(text.slice(nameEnd));
  return text.slice(start, nameEnd + (rest?.[0].length ?? 0));
}

function byLayout(parts: Parts, prepared: PreparedRegistries): Article['publisher'] {
  const matching = prepared.registries.outlets.flatMap((outlet) => {
    const lines = outlet.layouts.map((signature) => linesOfLayout(parts.shapes, signature)).find((found) => found !== null);
    return lines ? [{ outlet, lines }] : [];
  });
  const [match, other] = matching;
  return match && !other ? publisherOf(match.outlet, null, 'inferred', match.lines.join(' / ')) : null;
}

/** The agencies that report in the text, or to which those speak whom it quotes; one remark in passing («وفق ما أوردت …») is no credit. */
function creditedInBody(parts: Parts, prepared: PreparedRegistries): { outlet: Outlet; text: string }[] {
  const credits = attributionsIn(parts, prepared);
  return credits.filter(({ outlet, passing }) => !passing || credits.filter((other) => other.outlet === outlet).length > 1);
}

function attributionsIn(parts: Parts, prepared: PreparedRegistries): { outlet: Outlet; text: string; passing: boolean }[] {
  return parts.paragraphs.flatMap(({ text }) => {
    const tokens = tokenize(text);
    return findNames(prepared.outletNames, text, tokens).flatMap((match) => {
      const [outlet, other] = match.values;
      const before = tokens[match.first - 1];
      const head = tokens[match.first];
      if (!outlet || other || outlet.kind !== 'agency' || !before || !head) return [];
      const told = /^[وف]?ل/u.test(head.key.slice(0, match.start - head.start));
      const verb = canonical(before.text);
      if (!told && !CREDITED.test(verb)) return [];
      const passing = !told && (PASSING.test(verb) || LIKE.test(tokens[match.first - 2]?.key ?? ''));
      return [{ outlet, text: text.slice(match.start, match.end), passing }];
    });
  });
}
