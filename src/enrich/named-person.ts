import { canonical } from '../arabic/normalize.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Voice } from './voice.ts';

/** A place in a paragraph where somebody is named whom the registries lack. */
export interface NamedPerson {
  paragraph: number;
  start: number;
  end: number;
  /** The fullest form of the name that the article prints. */
  name: string;
  /** The words of an office beside it, as printed. */
  role: string | null;
}

/** Where an article names persons whom the registries lack, by paragraph, in order. */
export function namedPersons(candidates: readonly Candidate[]): Map<number, NamedPerson[]> {
  const persons = candidates
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, role, mentions }) => mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end, name, role })));
  return Map.groupBy(
    persons.sort((a, b) => a.start - b.start),
    ({ paragraph }) => paragraph,
  );
}

/** The persons of an article who are named with an office, as voices that «الوزير» may mean. */
export function castOf(candidates: readonly Candidate[]): Voice[] {
  return candidates.flatMap(({ kind, name, role }) =>
    kind === 'person' && role !== null
      ? { speaker: { id: null, name }, words: name, title: canonical(role), gender: null, person: true }
      : [],
  );
}

/** The same by the canonical first and last word of their names, where no two of them share it. */
export function strangersOf(candidates: readonly Candidate[]): Map<string, Voice> {
  const voices = new Map<string, Voice | null>();
  for (const { kind, name, role } of candidates) {
    const words = canonical(name).split(' ');
    const voice = { speaker: { id: null, name }, words: name, title: canonical(`${role ?? ''} ${name}`), gender: null, person: true };
    if (kind !== 'person' || words.length < 2) continue;
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) voices.set(word, voices.has(word) ? null : voice);
  }
  return new Map([...voices].flatMap(([word, voice]) => (voice ? [[word, voice] as const] : [])));
}
