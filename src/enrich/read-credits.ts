import { canonical } from '../arabic/normalize.ts';
import type { Article } from '../model/article.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import type { Parts, TextLine } from '../model/parts.ts';
import { isManyCities } from '../parse/cities.ts';
import { keyOf } from '../parse/lines.ts';
import { type CandidateCredit, collectCredits } from './collect-credits.ts';
import type { OutletMeaning } from './outlet-names.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import { type CreditPart, scoreCredit } from './score-credit.ts';

/** A printed name that was read as the name of an outlet. */
export interface PrintedOutlet extends TextLine {
  meaning: OutletMeaning;
  /** The words around it. */
  evidence: string;
}

/** What the credits of a clipping say. */
export interface Credits {
  /** Outlets, the one that printed the clipping first. */
  outlets: PrintedOutlet[];
  agencies: Article['agencies'];
  /** The writers, in the order of the clipping. */
  authors: TextLine[];
  places: string[];
  /** Names whose part the evidence does not decide. */
  unknown: TextLine[];
  /** The parts with every line of a name in its place: no longer section, kicker, deck or paragraph. */
  parts: Parts;
}

interface Decided extends CandidateCredit {
  part: CreditPart;
  score: number;
}

/** Words of decks and paragraphs are taken out of them only for evidence as strong as this. */
const CERTAIN = 4.5;

/**
 * Says of every name that is printed as a credit whether it is an outlet's, an agency's, the writer's or a place, by the sum of
 * what its words, its place and its neighbours show (`scoreCredit`).
 */
export function readCredits(parts: Parts, prepared: PreparedRegistries): Credits {
  const candidates = collectCredits(parts, prepared);
  const decided = candidates.flatMap((candidate): Decided[] => {
    const found = scoreCredit(candidate.features);
    if (found === null || !isTaken(candidate, found.part, found.score)) return [];
    return [{ ...candidate, ...found }];
  });
  // What stands beside a name on a line that is taken out of the text is a credit too.
  const beside = ({ line, evidence, place }: CandidateCredit): boolean =>
    place === 'body' && decided.some((other) => other.line === line && other.evidence === evidence && other.part !== 'place');
  const unknown = candidates.filter(
    (candidate) => (isLoose(candidate, parts) || beside(candidate)) && !decided.some((other) => isSame(other, candidate)),
  );
  const labelled = unknown.filter(({ place }) => place === 'label');
  const byScore = decided.filter(({ part }) => part === 'outlet').sort((a, b) => b.score - a.score);
  // A station in Latin letters beside another outlet is whom that credits.
  const outlets = [
    ...byScore.filter(({ features }) => !isService(features, byScore)),
    ...byScore.filter(({ features }) => isService(features, byScore)),
  ];
  const [publisher] = outlets;
  const credited = outlets.filter(
    (outlet) => publisher && !isAlike(outlet.text, publisher.text) && outlet.features.meaning.outlet !== null,
  );
  const authors = [...decided.filter(({ part }) => part === 'author'), ...labelled]
    .filter(({ text, features }) => features.shape?.given || !outlets.some((outlet) => isAlike(outlet.text, text)))
    .sort((a, b) => a.line - b.line);
  const loose = unknown.filter(
    (name) => !labelled.includes(name) && !outlets.some((outlet) => isAlike(outlet.text, name.text)) && keyOf(name.text).length > 1,
  );
  const wordings = loose.filter((name) => isWording(name) && candidates.filter(({ line }) => line === name.line).length === 1);
  return {
    outlets: outlets
      .filter((outlet) => !credited.includes(outlet))
      .map(({ line, text, evidence, features }) => ({ line, text, evidence, meaning: features.meaning })),
    agencies: agenciesOf([...decided.filter(({ part }) => part === 'agency'), ...credited]),
    authors: distinct(authors).map(({ line, text }) => ({ line, text })),
    places: [
      ...new Set([...(parts.dateline?.places ?? []), ...decided.filter(({ part }) => part === 'place').map(({ text }) => text)]),
    ].filter((place) => !isManyCities(place)),
    unknown: loose.filter((name) => !wordings.includes(name)).map(({ line, text }) => ({ line, text })),
    parts: withoutUnknown(withWordings(withoutCredits(parts, decided, labelled, authors), wordings), loose, [...decided, ...labelled]),
  };
}

/** Whether a line where credits stand is words of the article: a phrase, what begins with an ordinary noun, and above the text what the text says too. */
function isWording({ place, features }: CandidateCredit): boolean {
  const { phrase, common, strange, words, shape, besideStamp } = features;
  if (place !== 'below' && place !== 'foot') return false;
  return phrase || common || (place === 'below' && words > 1 && !strange && !shape?.given && !besideStamp);
}

/** Such lines in their places: a deck below the headline, a paragraph below the last. */
function withWordings(parts: Parts, wordings: readonly CandidateCredit[]): Parts {
  const lines = wordings.map(({ line, evidence, place }) => ({ line, text: evidence, place }));
  const decks = lines.filter(({ place }) => place === 'below').map(({ line, text }) => ({ line, text }));
  const [first, ...others] = parts.alternativeHeadline === null ? decks : [parts.alternativeHeadline, ...decks];
  return {
    ...parts,
    credits: parts.credits.filter(({ line }) => !lines.some((wording) => wording.line === line)),
    alternativeHeadline: first ?? null,
    decks: [...others, ...parts.decks].sort((a, b) => a.line - b.line),
    paragraphs: [...parts.paragraphs, ...lines.filter(({ place }) => place === 'foot').map(({ line, text }) => ({ line, text }))],
  };
}

/** Drops the lines of credits that hold nothing but names whose part is not known; one that shares its line with a stamp stays there. */
function withoutUnknown(parts: Parts, unknown: readonly CandidateCredit[], decided: readonly CandidateCredit[]): Parts {
  const taken = new Set([...parts.stamps, ...decided, ...(parts.dateline ? [parts.dateline] : [])].map(({ line }) => line));
  const lost = new Set(unknown.map(({ line }) => line).filter((line) => !taken.has(line)));
  const dropped = parts.credits
    .filter(({ line }) => lost.has(line))
    .map(({ line, text }): DroppedLine => ({ line, text, reason: 'credit' }));
  return {
    ...parts,
    credits: parts.credits.filter(({ line }) => !lost.has(line)),
    dropped: [...parts.dropped, ...dropped].sort((a, b) => a.line - b.line),
  };
}

/** Lines that are credits whatever they say; a section, kicker, deck or paragraph that is no credit stays what it is. */
function isLoose({ line, text, place }: CandidateCredit, { credits, author, dateline }: Parts): boolean {
  if (place === 'body') return false;
  return (
    credits.some((credit) => credit.line === line && credit.text.includes(text)) ||
    (author?.line === line && author.text.includes(text)) ||
    (dateline?.line === line && place === 'dateline')
  );
}

function isTaken({ place, features, text }: CandidateCredit, part: CreditPart, score: number): boolean {
  if (place === 'above' && part === 'author') return features.shape?.given === true || features.labelled;
  // Above the headline stand kickers too: what the text has words of is one.
  if (place === 'above' && part === 'outlet')
    return isKnown(features) || (features.words <= 3 && (features.shape === null || features.strange));
  if (place !== 'body') return true;
  if (part === 'author') return score >= CERTAIN && (features.shape?.given === true || features.labelled);
  // «- سبأ», «موقع "الأفق"» below the last sentence.
  return (part === 'agency' && text.length > 1) || (part === 'outlet' && (features.noun === 'head' || isKnown(features)));
}

const isKnown = ({ meaning }: CandidateCredit['features']): boolean => meaning.outlet !== null || meaning.shared.length > 0;

function isService(features: CandidateCredit['features'], outlets: readonly Decided[]): boolean {
  return features.latin && features.meaning.outlet?.kind === 'broadcaster' && outlets.some((other) => other.features !== features);
}

const isSame = (a: CandidateCredit, b: CandidateCredit): boolean => a.line === b.line && a.text === b.text;

/** Whether one of two names holds the other, in any spelling: «الأفق» and «صحيفة الأفق». */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => canonical(name).replace(/[^\p{L}\p{N}]+/gu, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

function distinct(names: readonly CandidateCredit[]): CandidateCredit[] {
  return names.filter((name, index) => !names.slice(0, index).some((other) => isAlike(other.text, name.text)));
}

function agenciesOf(names: readonly CandidateCredit[]): Article['agencies'] {
  const agencies = new Map<string, Article['agencies'][number]>();
  for (const { text, features } of names) {
    const outlet = features.meaning.outlet;
    const id = outlet?.id ?? canonical(text);
    if (!agencies.has(id)) agencies.set(id, { id: outlet?.id ?? null, name: outlet?.name ?? text, printed: text });
  }
  return [...agencies.values()];
}

/** Takes the lines of names out of the parts in which the reader of lines put them. */
function withoutCredits(
  parts: Parts,
  decided: readonly Decided[],
  labelled: readonly CandidateCredit[],
  authors: readonly CandidateCredit[],
): Parts {
  const names = [...decided.filter(({ part }) => part !== 'place'), ...labelled];
  const holds = (line: TextLine | null): boolean =>
    line !== null && names.some((name) => name.line === line.line && name.evidence === line.text);
  const keep = <T extends TextLine>(line: T | null): T | null => (holds(line) ? null : line);
  const taken = parts.paragraphs.flatMap((paragraph, index) => (holds(paragraph) ? [index] : []));
  const shift = (index: number): number => index - taken.filter((other) => other < index).length;
  const [author] = authors;
  const writer = parts.author === null || authors.some(({ line }) => line === parts.author?.line) ? [] : [parts.author];
  const moved = [...writer, ...names.filter(({ line }) => line !== author?.line)].filter(
    ({ line }) => !parts.credits.some((credit) => credit.line === line) && line !== parts.dateline?.line,
  );
  return {
    ...parts,
    kicker: keep(parts.kicker),
    section: keep(parts.section),
    alternativeHeadline: keep(parts.alternativeHeadline),
    decks: parts.decks.filter((line) => !holds(line)),
    captions: parts.captions.filter((line) => !holds(line)),
    author: author
      ? {
          line: author.line,
          text: distinct(authors)
            .map(({ text }) => text)
            .join('، '),
        }
      : null,
    credits: [...parts.credits, ...moved.map(({ line, text }) => ({ line, text }))],
    paragraphs: parts.paragraphs.filter((_, index) => !taken.includes(index)),
    subheadings: parts.subheadings.filter((index) => !taken.includes(index)).map(shift),
    dateline:
      parts.dateline && parts.dateline.paragraph !== null
        ? { ...parts.dateline, paragraph: shift(parts.dateline.paragraph) }
        : parts.dateline,
  };
}
