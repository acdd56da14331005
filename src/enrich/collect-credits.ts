import { isEverydayWord, isListedWord } from '../arabic/everyday-words.ts';
import { isGivenName, nameShape } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Credit, Dateline, Parts, TextLine } from '../model/parts.ts';
import { trimName } from '../parse/bylines.ts';
import { isCity, isShortCity } from '../parse/cities.ts';
import { keyOf } from '../parse/lines.ts';
import { isSection } from '../parse/sections.ts';
import {
  DOMAIN,
  initialsIn,
  isAuthorLabel,
  isCommonNoun,
  isContact,
  isDesk,
  isGenericCredit,
  isOwnCredit,
  outletNoun,
  withoutAuthorLabel,
} from './credit-words.ts';
import { longestNameAt } from './name-trie.ts';
import { isNational, meaningOf, type OutletMeaning } from './outlet-names.ts';
import { readsAsPhrase } from './phrase-words.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';
import type { CreditFeatures, CreditPlace } from './score-credit.ts';

/** A name that may be a credit, with where it stands and what is known of it. */
export interface CandidateCredit extends TextLine {
  place: CreditPlace;
  /** The words around it, as printed. */
  evidence: string;
  features: CreditFeatures;
}

/** The words of one line in which names stand. */
interface Row extends TextLine {
  place: CreditPlace;
  /** Names in it that are cut already; else its text is cut at dashes, bars and slashes. */
  names?: readonly string[];
  /** Places in it that the reader of lines knew. */
  places?: readonly string[];
}

/** A line of more words than this is no name. */
const MOST_WORDS = 6;
/** A line of the body of so many words may be a name; and so many lines at its ends are looked at. */
const BODY_WORDS = 4;
const HEAD_LINES = 3;
const FOOT_LINES = 2;
/** So many lines of credits are looked at: more are a table or a list, and each is compared with the others. */
const MOST_CREDITS = 60;

/** Who took a photograph did not write the article. */
const PHOTO = /^(?:ال)?(?:تصوير|عدسه|كاميرا|صوره|صور|photo|image) /u;

/** Every name of the clipping that may be a credit, in the order of trust in its place; labels and «خاص» are left out. */
export function collectCredits(parts: Parts, prepared: PreparedRegistries): CandidateCredit[] {
  const surroundings = new Surroundings(parts);
  return rowsOf(parts).flatMap((row) => candidatesOf(row, parts, surroundings, prepared));
}

function rowsOf(parts: Parts): Row[] {
  const { author, credits, dateline, section, kicker } = parts;
  const paragraphs = parts.paragraphs.filter(({ kept }) => !kept);
  const aggregated = credits.some((credit) => credit.label === 'source' && credit.line === author?.line);
  const captions = parts.captions.filter(({ text }) => !PHOTO.test(keyOf(text)));
  const decks = [parts.alternativeHeadline, ...parts.decks, ...captions].filter((line) => line !== null).slice(0, MOST_CREDITS);
  const top = paragraphs.length > HEAD_LINES ? paragraphs.slice(0, HEAD_LINES) : [];
  const bottom = paragraphs.slice(Math.max(HEAD_LINES, paragraphs.length - FOOT_LINES));
  return [
    ...(author === null ? [] : [{ ...author, place: aggregated ? ('writer' as const) : ('label' as const) }]),
    ...credits.slice(0, MOST_CREDITS).map((credit) => ({ line: credit.line, text: credit.text, place: placeOfCredit(credit, parts) })),
    ...(dateline === null
      ? []
      : [{ line: dateline.line, text: dateline.text, place: placeOfDateline(dateline), names: dateline.credits, places: dateline.places }]),
    ...(section === null || isSection(keyOf(section.text)) ? [] : [{ ...section, place: placeOf(section.line, parts) }]),
    ...(kicker === null ? [] : [{ ...kicker, place: 'above' as const }]),
    ...decks.map((line) => ({ ...line, place: 'body' as const })),
    ...[...top, ...bottom].filter(isFew).map(({ line, text }) => ({ line, text, place: 'body' as const })),
  ].filter(({ text, place }) => place === 'dateline' || tokenize(text).length <= MOST_WORDS);
}

/** «(النهار) - …»: words alone in brackets at the head of a paragraph are a credit only by what they are known to be. */
function placeOfDateline({ places, date, paragraph, credits }: Dateline): CreditPlace {
  const alone = paragraph !== null && places.length === 0 && date === null && credits.length === 1;
  const [name = ''] = credits;
  return alone && initialsIn(name) === 0 && !/^[A-Za-z ]+$/u.test(name) ? 'body' : 'dateline';
}

const placeOfCredit = ({ label, line }: Credit, parts: Parts): CreditPlace =>
  label === 'author' ? 'label' : (label ?? placeOf(line, parts));

const isFew = ({ text }: TextLine): boolean => text.length < 80 && tokenize(text).length <= BODY_WORDS && !/[.؟!]\s*$/u.test(text);

function placeOf(line: number, { stamps, headline, paragraphs }: Parts): CreditPlace {
  if (stamps.some((stamp) => stamp.line === line)) return 'stamp';
  if (headline !== null && line < headline.line) return 'above';
  return line > (paragraphs.at(-1)?.line ?? Number.POSITIVE_INFINITY) ? 'foot' : 'below';
}

/** The signs between names; «من» before a name at the head of a piece is the paper's «from». */
const CUT =
  /(?:(?<!\s)\s+)?[|/،؛]\s*(?:م[\p{M}\u0640]*ن\s+)?|(?<!\s)\s+[-–—ـ:]+\s*(?:م[\p{M}\u0640]*ن\s+)?|(?<![-–—ـ:])[-–—ـ:]+\s+(?:م[\p{M}\u0640]*ن\s+)?|(?:(?<!\s)\s+)?[()[\]]\s*/u;

/** «الأفق + وكالات»: behind a label the only sign between names that stands in none. */
const PLUS = /(?:(?<!\s)\s+)?\+\s*/u;

function candidatesOf(row: Row, parts: Parts, surroundings: Surroundings, prepared: PreparedRegistries): CandidateCredit[] {
  const whole = row.place === 'label' || row.place === 'writer' || row.place === 'source';
  const cut = (text: string): string[] => (DOMAIN.test(text) ? [text] : text.split(CUT));
  const names = (whole ? row.text.split(PLUS) : (row.names ?? [row.text]).flatMap(cut))
    .flatMap(cutAtFrom)
    .flatMap((name) => cutAtAnd(name, row.place, prepared))
    .map(trimName)
    .filter((name) => keyOf(name) !== '');
  const labelled = names.some((name) => isAuthorLabel(keyOf(name)));
  const pieces = names
    .filter((name) => !isAuthorLabel(keyOf(name)) && !isOwnCredit(keyOf(name)) && !isContact(name))
    .map((text) => ({ ...withoutAuthorLabel(text), meaning: creditMeaning(text, prepared), key: keyOf(text) }));
  // A city with a name beside it is a dateline, on whatever line it stands; in a deck or paragraph, only beside a known given name.
  const beside = pieces.length > 1 && row.place !== 'above' && pieces.some((piece) => isCity(piece.key));
  const place = beside && (row.place !== 'body' || pieces.some((piece) => nameShape(piece.name)?.given)) ? 'dateline' : row.place;
  return pieces.map(({ name, labelled: own, meaning }, index): CandidateCredit => {
    const others = pieces.filter((_, at) => at !== index);
    const text = trimName(name).replace(/^[«"“]([^«»"“”]+)[»"”]$/u, '$1');
    const key = keyOf(text);
    const named = own ? creditMeaning(text, prepared) : meaning;
    const words = key.split(' ').length;
    // Digits are no name.
    const shape = /\p{Nd}/u.test(text) ? null : nameShape(text);
    const shortCity = isShortCity(key) && index === 0 && others.length === 1 && nameShape(others[0]?.name ?? '')?.given === true;
    const features: CreditFeatures = {
      place,
      besideStamp: parts.stamps.some((stamp) => stamp.line !== row.line && Math.abs(stamp.line - row.line) <= 2),
      withPlace: (row.places ?? []).length > 0 || others.some((other) => isPlace(other.key, prepared)),
      withOutlet: others.some((other) => isOutlet(other.meaning) || ['head', 'tail'].includes(outletNoun(other.key) ?? '')),
      withAgency: others.some((other) => other.meaning.outlet?.kind === 'agency'),
      leads: index === 0 && (others.length > 0 || (row.places ?? []).length > 0) && row.text.startsWith(text),
      words,
      meaning: named,
      noun: outletNoun(key) ?? (isNational(key) ? 'nation' : null),
      withPerson: others.some((other) => nameShape(other.name)?.given === true),
      domain: DOMAIN.test(text),
      latin: /^[A-Z][\w.&' -]*$/u.test(text) || /^[a-z]{2,5}$/u.test(text),
      article: key.startsWith('ال'),
      initials: initialsIn(text),
      generic: isGenericCredit(key) || /^وكاله(?: |$)/u.test(key),
      desk: isDesk(key),
      section: isSection(key),
      city: shortCity || isPlace(key, prepared),
      shortCity,
      common: isCommonNoun(key),
      shape,
      surname: / ال\p{L}+$/u.test(key),
      labelled: own || (labelled && index === pieces.length - 1),
      corroborated: !isOutlet(named) && surroundings.corroborate(text, row.text),
      subject: shape !== null && surroundings.speakOf(text),
      strange: surroundings.haveNoneOf(text),
      phrase: readsAsPhrase(text),
      listed: isListedWord(key),
      whence:
        index === 0 &&
        row.text.startsWith(text) &&
        (/^\s*[-–—/:]\s*من\s/u.test(row.text.slice(text.length)) ||
          (/^\s*[(]/u.test(row.text.slice(text.length)) && others.some((other) => other.meaning.outlet?.kind === 'agency'))),
      everyday: key.split(' ').some((word) => isEverydayWord(word) && !isGivenName(word)),
      overStamp: others.length === 0 && row.place === 'below' && surroundings.isOverStamp(row.line),
    };
    return { line: row.line, text, place, evidence: row.text, features };
  });
}

/** «ورويترز وا ف ب» is two names, where one of them at least is known and the others are no everyday words: «الأفق والماء» is no credit. In a deck or paragraph all have to be known. */
function cutAtAnd(name: string, place: CreditPlace, prepared: PreparedRegistries): string[] {
  const names = name.split(/(?:^|(?<!\s)\s+)(?!وكال)و[\p{M}\u0640]*\s?(?=\p{L})/u).filter((part) => part.trim() !== '');
  if (names.join('') === name || isKnown(creditMeaning(name, prepared))) return [name];
  const others = names.filter((part) => !isKnown(creditMeaning(part, prepared)) && !isGenericCredit(keyOf(part)));
  const everyday = others.some((part) => nameShape(part)?.given !== true && keyOf(part).split(' ').every(isEverydayWord));
  return others.length < (place === 'body' ? 1 : names.length) && !everyday ? names : [name];
}

/** «سامي الأحمد من بغداد» is a name and a place, «مراسل الأفق في تونس» too. */
function cutAtFrom(name: string): string[] {
  const [, before = '', place = ''] = /^(.+?)\s+(?:م[\p{M}\u0640]*ن|ف[\p{M}\u0640]*ي)\s+(.+)$/u.exec(name) ?? [];
  return isCity(place) && (nameShape(before)?.given || isDesk(keyOf(before))) ? [before, place] : [name];
}

const isKnown = ({ outlet, shared }: OutletMeaning): boolean => outlet !== null || shared.length > 0;
const isOutlet = ({ outlet, shared }: OutletMeaning): boolean => (outlet !== null && outlet.kind !== 'agency') || shared.length > 0;

/** What a printed name means: a name of outlets.yaml in any form, or the initials of an agency. */
export function creditMeaning(name: string, prepared: PreparedRegistries): OutletMeaning {
  const meaning = meaningOf(name, prepared.creditNames);
  if (meaning.outlet !== null || meaning.shared.length > 0) return meaning;
  return { outlet: prepared.abbreviations.get(abbreviationKey(trimName(name))) ?? null, shared: [] };
}

/** Whether words name a city of datelines, or a place or state of actors.yaml. */
function isPlace(key: string, prepared: PreparedRegistries): boolean {
  if (isCity(key)) return true;
  const tokens = tokenize(key);
  const match = longestNameAt(prepared.actorNames, key, tokens, 0);
  return (
    match?.count === tokens.length &&
    match.start === 0 &&
    match.values.some(({ actor }) => actor.kind === 'place' || actor.kind === 'state')
  );
}

/** What the lines of a clipping say of a name elsewhere; their spelling is made one only when a name is asked for. */
class Surroundings {
  readonly #parts: Parts;
  #lines: { text: string; key: string }[] | null = null;
  #body: string[] | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether another line prints the name alone in quotation marks or brackets, or behind the noun of an outlet. */
  corroborate(name: string, row: string): boolean {
    const key = canonical(name);
    if (key.length < 3 || key.length > 40) return false;
    this.#lines ??= this.#parts.shapes.map(({ text }) => ({ text, key: canonical(text) }));
    const forms = [`«${key}»`, `"${key}"`, `“${key}”`, `(${key})`, ...['صحيفه', 'جريده', 'موقع', 'قناه'].map((noun) => `${noun} ${key}`)];
    return this.#lines.some((line) => !line.text.startsWith(row) && forms.some((form) => line.key.includes(form)));
  }

  /** Whether no word of the name, its article left out, stands in the headline or the text. */
  haveNoneOf(name: string): boolean {
    const body = this.#bodyKeys();
    const words = keyOf(name)
      .split(' ')
      .map((word) => word.replace(/^ال/u, ''))
      .filter((word) => word.length > 2);
    return words.length > 0 && !words.some((word) => body.some((text) => text.includes(word)));
  }

  /** Whether a stamp follows a line below the headline, with a blank line between at most. */
  isOverStamp(line: number): boolean {
    return this.#parts.stamps.some((stamp) => stamp.line > line && stamp.line - line <= 2);
  }

  /** Whether the headline or the text behind the heads of paragraphs speaks of the name. */
  speakOf(name: string): boolean {
    const key = canonical(name);
    if (key.length < 4) return false;
    return this.#bodyKeys().some((text) => text.includes(key));
  }

  #bodyKeys(): readonly string[] {
    const { headline, paragraphs } = this.#parts;
    const long = paragraphs.filter(({ text }) => text.length > REPEATED).map(({ text }) => text.slice(REPEATED));
    this.#body ??= [headline?.text ?? '', ...long].map(canonical);
    return this.#body;
  }
}

/** So much at the head of a paragraph may repeat the dateline, and is no speech of the name. */
const REPEATED = 60;
