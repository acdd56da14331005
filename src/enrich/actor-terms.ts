import { canonical } from '../arabic/normalize.ts';
import { spellingLetters } from '../arabic/spelling-variants.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Actor, Role } from '../model/actor.ts';
import { type OfficeWordings, wordingsOf } from './office-wordings.ts';
import type { ActorName, SpeltName, Tenure } from './prepare-registries.ts';

/** The names that mean an actor wherever they stand. */
export function namesOf(actor: Actor): [string, ActorName][] {
  return [
    [actor.name, { actor, by: 'name', marked: null }],
    ...actor.aliases.map((alias): [string, ActorName] => [alias, { actor, by: 'alias', marked: null }]),
    ...actor.marked.map((marked): [string, ActorName] => [marked, { actor, by: 'alias', marked }]),
  ];
}

/** The surname of a person and the short names of others, which mean them once they have been named in full. */
export function namesAloneOf(actor: Actor): [string, Actor][] {
  return [...surnamesOf(actor), ...actor.short.map((name): [string, Actor] => [name, actor])];
}

const officeKey = ({ office, of }: Role): string => `${canonical(office)}|${of}`;

/** One tenure a role, however many wordings its office has; what one holder's entry calls the office holds for all of them. */
export function officesOf(actors: readonly Actor[], form: keyof OfficeWordings): [string, Tenure][] {
  const roles = Map.groupBy(
    actors.flatMap((actor) => actor.roles),
    officeKey,
  );
  return actors.flatMap((actor) =>
    actor.roles.flatMap((role) => {
      const offices = [role.office, ...(roles.get(officeKey(role)) ?? []).flatMap(({ also }) => also)];
      const wordings = new Set([...new Set(offices)].flatMap((office) => wordingsOf(office)[form]));
      const tenure = { actor, role };
      return [...wordings].map((wording): [string, Tenure] => [wording, tenure]);
    }),
  );
}

/** Names of two words or more, one of which may be spelt in another way. */
export function speltNamesOf(actor: Actor): [string, SpeltName][] {
  if (actor.kind !== 'person') return [];
  return [actor.name, ...actor.aliases].flatMap((name): [string, SpeltName][] => {
    const words = tokenize(name);
    return words.length > 1 && words.some(({ key }) => spellingLetters(key) > 0) ? [[name, { actor, name }]] : [];
  });
}

/** A surname alone is less than a full name: so many letters of it must tell. */
const SURNAME_LETTERS = 4;

/** Surnames of persons that may be spelt in another way. */
export function speltSurnamesOf(actor: Actor): [string, SpeltName][] {
  return surnamesOf(actor)
    .filter(([surname]) => tokenize(surname).every(({ key }) => spellingLetters(key) >= SURNAME_LETTERS))
    .map(([name]) => [name, { actor, name }]);
}

/** Last words that are the second half of a compound: «نصر الله», «نور الدين». */
const COMPOUND_ENDS = new Set(['الله', 'الدين', 'الرحمن', 'الإسلام', 'الحق'].map(canonical));

/** An alias spells the surname in another way («ويليامز»): it too may stand alone. */
function surnamesOf(actor: Actor): [string, Actor][] {
  if (actor.kind !== 'person' || actor.surname === false) return [];
  if (actor.surname !== undefined) return [[actor.surname, actor]];
  return [actor.name, ...actor.aliases].flatMap((name): [string, Actor][] => {
    const words = tokenize(name);
    const length = COMPOUND_ENDS.has(words.at(-1)?.key ?? '') ? 2 : 1;
    const first = words.at(-length);
    return first && words.length > length ? [[name.slice(first.start), actor]] : [];
  });
}

/** The definite forms of the adjectives of a state: «عراقي» gives «العراقي», «العراقية», «كوري جنوبي» «الكوري الجنوبي», «الكورية الجنوبية». */
export function adjectivesOf({ adjectives }: Actor): string[] {
  return adjectives.flatMap((adjective) => {
    const words = adjective.split(/\s+/u);
    return [words.map((word) => `ال${word}`).join(' '), words.map((word) => `ال${word}ة`).join(' ')];
  });
}
