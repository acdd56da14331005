import type { NameShape } from '../arabic/names.ts';
import type { OutletMeaning } from './outlet-names.ts';

/**
 * Where a name stands in the clipping: behind the label of an author; before «نشر في …»; behind the label of a source; in the
 * dateline; on the line of a stamp; above the headline; between headline and body; below the last sentence; on a line of the body.
 */
export type CreditPlace = 'label' | 'writer' | 'source' | 'dateline' | 'stamp' | 'above' | 'below' | 'foot' | 'body';

/** What is known of a printed name before it is decided what it names. */
export interface CreditFeatures {
  place: CreditPlace;
  /** A stamp stands on the line before or after. */
  besideStamp: boolean;
  /** The row of names has a place, or another name that is an outlet or agency. */
  withPlace: boolean;
  withOutlet: boolean;
  withAgency: boolean;
  /** First of several names in a row. */
  leads: boolean;
  words: number;
  meaning: OutletMeaning;
  noun: 'head' | 'tail' | 'opening' | 'day' | 'nation' | null;
  /** Another name in the row is a person's. */
  withPerson: boolean;
  domain: boolean;
  /** Latin letters with a capital. */
  latin: boolean;
  article: boolean;
  initials: number;
  generic: boolean;
  desk: boolean;
  section: boolean;
  city: boolean;
  /** A city's short name that is an outlet's too, before the name of one person: «المدينة – سامي الأحمد». */
  shortCity: boolean;
  /** An ordinary noun of newspapers («مقال», «شريط») begins it. */
  common: boolean;
  shape: NameShape | null;
  /** The last of several words has an article, as surnames do. */
  surname: boolean;
  labelled: boolean;
  /** It stands elsewhere in quotation marks or brackets, or behind the noun of an outlet. */
  corroborated: boolean;
  /** None of its words stands in the headline or the text, as those of headings do. */
  strange: boolean;
  /** The headline or the text speaks of it. */
  subject: boolean;
  /** Its words are those of a phrase, no name's: «بالفيديو والصور». */
  phrase: boolean;
  /** One of its words is an everyday noun or verb, and no given name. */
  everyday: boolean;
  /** It opens its line before «- من …» or an agency in brackets, as the place does from which one writes. */
  whence: boolean;
  /** It is one everyday word as dictionaries have it, with no article: «عاجل». */
  listed: boolean;
  /** It stands alone on the line right above a stamp. */
  overStamp: boolean;
}

export type CreditPart = 'outlet' | 'agency' | 'author' | 'place';

interface Evidence {
  part: CreditPart;
  weight: number;
  holds: (credit: CreditFeatures) => boolean;
}

const known = ({ meaning }: CreditFeatures): boolean => meaning.outlet !== null || meaning.shared.length > 0;
const isAgency = ({ meaning }: CreditFeatures): boolean => meaning.outlet?.kind === 'agency';
const given = ({ shape }: CreditFeatures): boolean => shape?.given === true;
/** A name between headline and text, or below it, that shows by nothing that it is a person's: no given name, particle, title or surname with an article. */
const isBare = ({ shape, place, labelled, desk, surname }: CreditFeatures): boolean =>
  (place === 'below' || place === 'foot') &&
  !labelled &&
  !desk &&
  !surname &&
  !(shape?.given || shape?.givenInside || shape?.particle || shape?.title);

/** What speaks for and against each part, and how much; a part needs `LEAST`, and more than any other. */
const EVIDENCE: readonly Evidence[] = [
  { part: 'outlet', weight: 6, holds: (c) => c.meaning.outlet !== null && !isAgency(c) },
  { part: 'outlet', weight: 4, holds: (c) => c.meaning.shared.length > 0 },
  { part: 'outlet', weight: 4, holds: (c) => c.noun === 'head' || c.noun === 'tail' },
  { part: 'outlet', weight: -3, holds: (c) => c.noun === 'head' && !known(c) && c.words > 4 && c.place !== 'source' },
  { part: 'outlet', weight: -6, holds: isAgency },
  { part: 'outlet', weight: 2.5, holds: (c) => c.noun === 'opening' },
  { part: 'outlet', weight: 3.5, holds: (c) => (c.noun === 'day' || c.noun === 'nation') && !given(c) },
  { part: 'outlet', weight: 1, holds: (c) => c.withPerson && c.place === 'dateline' && c.words <= 3 },
  { part: 'outlet', weight: 5, holds: (c) => c.domain },
  { part: 'outlet', weight: 5, holds: (c) => c.place === 'source' },
  { part: 'outlet', weight: 2, holds: (c) => c.place === 'stamp' && c.words <= 3 },
  { part: 'outlet', weight: 1.5, holds: (c) => c.besideStamp || c.place === 'above' },
  { part: 'outlet', weight: 1, holds: (c) => c.words === 1 },
  { part: 'outlet', weight: 1.5, holds: (c) => c.words === 1 && c.place === 'dateline' },
  { part: 'outlet', weight: 1, holds: (c) => c.article && c.words <= 3 && !given(c) },
  { part: 'outlet', weight: 2, holds: (c) => c.latin && (c.besideStamp || c.place === 'stamp' || c.place === 'dateline') },
  { part: 'outlet', weight: 3, holds: (c) => c.corroborated },
  { part: 'outlet', weight: 1, holds: (c) => c.overStamp && c.strange && c.words <= 2 && !c.section && !c.phrase && !given(c) },
  { part: 'outlet', weight: 1, holds: (c) => c.leads && c.words <= 2 },
  { part: 'outlet', weight: -4, holds: (c) => c.section && c.place !== 'source' && c.place !== 'dateline' },
  { part: 'outlet', weight: -3, holds: (c) => given(c) && c.words > 1 && !c.noun && !known(c) },
  { part: 'outlet', weight: -2, holds: (c) => c.city && !c.noun && c.withPlace },
  { part: 'outlet', weight: -7, holds: (c) => c.city && !c.noun && !c.withPlace },
  { part: 'outlet', weight: -4, holds: (c) => c.initials > 0 || c.desk || c.labelled || (c.common && !c.noun) || c.phrase },
  { part: 'outlet', weight: -1.5, holds: (c) => c.withOutlet },
  { part: 'outlet', weight: -9, holds: (c) => c.whence && !known(c) && !c.noun },
  // Newspapers print such a word as a heading: that an outlet is called so shows nothing.
  { part: 'outlet', weight: -9, holds: (c) => c.listed && !c.corroborated && !c.withPlace && c.place !== 'source' },

  { part: 'agency', weight: 7, holds: isAgency },
  { part: 'agency', weight: 9, holds: (c) => c.generic },
  { part: 'agency', weight: 3.5, holds: (c) => c.initials >= 3 && (c.place === 'dateline' || c.place === 'foot' || c.place === 'source') },
  { part: 'agency', weight: 3, holds: (c) => c.latin && c.withOutlet && c.words <= 2 },

  { part: 'author', weight: 6, holds: (c) => c.place === 'label' || c.labelled },
  { part: 'author', weight: 5, holds: (c) => c.desk },
  { part: 'author', weight: 3, holds: given },
  { part: 'author', weight: 1, holds: (c) => c.shape?.givenInside === true },
  { part: 'author', weight: 1, holds: (c) => c.shape?.particle === true },
  { part: 'author', weight: 2, holds: (c) => c.shape?.title === true },
  { part: 'author', weight: 1, holds: (c) => c.shape?.origin === true },
  { part: 'author', weight: 1.5, holds: (c) => c.shape?.article === false && c.words <= 4 },
  { part: 'author', weight: 2, holds: (c) => c.place === 'dateline' && (c.withPlace || c.withOutlet || c.withAgency) },
  { part: 'author', weight: 1.5, holds: (c) => c.place === 'stamp' },
  { part: 'author', weight: 1, holds: (c) => c.besideStamp || c.place === 'foot' || c.place === 'below' },
  { part: 'author', weight: 1, holds: (c) => c.strange && c.words <= 3 && (c.place === 'below' || c.place === 'foot') },
  { part: 'author', weight: -1.5, holds: (c) => c.shape?.nounLike === true && c.place !== 'dateline' && c.place !== 'writer' },
  { part: 'author', weight: 3, holds: (c) => c.place === 'writer' },
  { part: 'author', weight: 3, holds: (c) => c.initials > 0 && c.initials < 3 && (c.place === 'writer' || c.labelled) },
  { part: 'author', weight: -9, holds: (c) => c.shape === null && !c.desk && c.place !== 'label' },
  { part: 'author', weight: -4, holds: (c) => c.noun === 'head' || c.noun === 'tail' || c.section || c.generic || c.common },
  { part: 'author', weight: -4, holds: (c) => (known(c) || c.noun === 'nation') && !given(c) },
  { part: 'author', weight: -3, holds: (c) => c.city },
  { part: 'author', weight: -2, holds: (c) => c.shape?.article === true && c.place !== 'label' },
  { part: 'author', weight: -4, holds: (c) => c.phrase && c.place !== 'label' && !c.labelled },
  {
    part: 'author',
    weight: -1.5,
    holds: (c) => c.everyday && (c.place === 'below' || c.place === 'foot') && !given(c) && !c.labelled && !c.desk,
  },
  // Two words that are no known name, and nothing beside them that credits go with.
  { part: 'author', weight: -1, holds: (c) => isBare(c) && !c.besideStamp },
  { part: 'author', weight: -3, holds: (c) => c.subject && !c.labelled && c.place !== 'label' && c.place !== 'dateline' },

  { part: 'place', weight: 3, holds: (c) => c.shortCity },
  { part: 'place', weight: 5, holds: (c) => c.whence && c.words <= 2 && !given(c) && !known(c) },
  { part: 'place', weight: 5, holds: (c) => c.city && c.place === 'dateline' && !(c.withPlace && known(c)) },
  {
    part: 'place',
    weight: 4,
    holds: (c) => c.place === 'dateline' && c.withAgency && !c.withPlace && c.leads && c.words <= 2 && !c.article,
  },
  { part: 'place', weight: -4, holds: (c) => c.noun !== null || c.generic || c.initials > 0 || isAgency(c) || c.latin },
];

/** What a part needs at least; names that nothing is known of need more. */
const LEAST = 3;
const LEAST_UNKNOWN_NAME = 3.5;
const LEAST_UNKNOWN_OUTLET = 3.5;

/** The part that the evidence gives to a name, with the sum of its weights; null where it decides nothing. */
export function scoreCredit(credit: CreditFeatures): { part: CreditPart; score: number } | null {
  const sums = new Map<CreditPart, number>();
  for (const { part, weight, holds } of EVIDENCE) if (holds(credit)) sums.set(part, (sums.get(part) ?? 0) + weight);
  const [best, second] = [...sums].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const [part, score] = best;
  const least =
    part === 'author' && !given(credit) ? LEAST_UNKNOWN_NAME : part === 'outlet' && !known(credit) ? LEAST_UNKNOWN_OUTLET : LEAST;
  return score >= least && score > (second?.[1] ?? 0) ? { part, score } : null;
}
