import { monthOf } from '../arabic/months.ts';
import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Parts } from '../model/parts.ts';
import { countryOfCity } from '../parse/cities.ts';
import { keyOf } from '../parse/lines.ts';
import { isGenericCredit } from './credit-words.ts';
import type { PrintedOutlet } from './read-credits.ts';

/** Countries whose papers print names of months that those of no other do. */
const MAGHREB = ['TN', 'DZ', 'MA'];
/** Names of months by which papers are told apart, with the countries that print them. */
const MONTHS_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    ['جانفي فيفري أفريل جوان جويلية أوت', 'TN DZ'],
    ['يوليوز غشت شتنبر نونبر دجنبر', 'MA'],
    ['كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين', 'IQ SY LB JO PS'],
  ].flatMap(([months = '', countries = '']) => months.split(' ').map((month) => [canonical(month), countries.split(' ')] as const)),
);

/** The words by which one outlet was told from others of its name. */
export interface ChosenOutlet {
  outlet: Outlet | null;
  /** What decided between outlets that share the name; null where nothing had to. */
  because: string | null;
}

/**
 * Which outlet a printed name means. Outlets that share it are told apart by the names of months in the stamps and the country
 * of the dateline; beside months that only the Maghreb prints, a name of one word is not given to an outlet from elsewhere.
 * @param inferred ids of outlets that the text or the layout of the clipping points to
 */
export function chooseOutlet({ meaning, text }: PrintedOutlet, parts: Parts, inferred: readonly string[]): ChosenOutlet {
  const { outlet, shared } = meaning;
  const regime = countriesOfMonths(parts);
  if (outlet !== null) {
    const local = regime?.countries.every((country) => MAGHREB.includes(country));
    const foreign = local && tokenize(text).length === 1 && outlet.country !== undefined && !regime?.countries.includes(outlet.country);
    return { outlet: foreign ? null : outlet, because: null };
  }
  const byText = shared.filter(({ id }) => inferred.includes(id));
  const byMonths = regime === null ? [] : shared.filter(({ country }) => country !== undefined && regime.countries.includes(country));
  const places = parts.dateline?.places ?? [];
  // A report from several places, or from the agencies, is no paper's own from its home.
  const [home] = places.length === 1 && !parts.dateline?.credits.some((credit) => isGenericCredit(keyOf(credit))) ? places : [];
  const byPlace = shared.filter(({ country }) => home !== undefined && country !== undefined && countryOfCity(home) === country);
  for (const [found, because] of [
    [byText, text],
    [regime === null ? byPlace : byPlace.filter((each) => byMonths.includes(each)), places.join('، ')],
    [byMonths, regime?.word ?? ''],
  ] as const) {
    const [only, other] = found;
    if (only && !other) return { outlet: only, because };
  }
  return { outlet: null, because: null };
}

function countriesOfMonths({ stamps }: Parts): { countries: readonly string[]; word: string } | null {
  for (const { text } of stamps) {
    for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
      const countries = MONTHS_OF[canonical(word)];
      if (countries && (monthOf(word) !== null || /^(?:كانون|تشرين)$/u.test(word))) return { countries, word };
    }
  }
  return null;
}
