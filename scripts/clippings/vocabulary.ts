import { createRandom, type Random } from './random.ts';
import { PARTICLES, PATTERNS, PREFIXES, ROOT_LETTERS, SUFFIXES } from './word-lists.ts';

/** Bare forms that the vocabulary is made of; prefixes and suffixes multiply them in the text, as in Arabic. */
const FORMS = 2500;

const forms = invent(FORMS);

function invent(count: number): string[] {
  const random = createRandom(29);
  const found = new Set<string>();
  while (found.size < count) {
    const root = [random.pick(ROOT_LETTERS), random.pick(ROOT_LETTERS), random.pick(ROOT_LETTERS)];
    found.add(random.pick(PATTERNS).replace(/[123]/g, (place) => root[Number(place) - 1]!));
  }
  return [...found];
}

/** A word with the frequencies of a language: few words very often, most words seldom; every third a particle. */
export function word(random: Random): string {
  if (random.next() < 0.3) return random.pick(PARTICLES);
  const form = forms[random.rank(forms.length)]!;
  return random.pick(PREFIXES) + form + (form.endsWith('ة') ? '' : random.pick(SUFFIXES));
}

/** So many words with a space between them. */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}
