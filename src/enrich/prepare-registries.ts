import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Actor, Role } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { indexOutletNames, type OutletNames } from './outlet-names.ts';
import { prepareTopics, type TopicTerms } from './topic-terms.ts';

/** A name that means an actor wherever it stands. */
export interface ActorName {
  actor: Actor;
  by: 'name' | 'alias';
}

/** An office and one who holds or held it. */
export interface Tenure {
  actor: Actor;
  role: Role;
}

/** The registries made ready for reading many clippings: indices that are built once. */
export interface PreparedRegistries {
  registries: Registries;
  actors: ReadonlyMap<string, Actor>;
  actorNames: NameTrie<ActorName>;
  /** Last names of persons, as they stand alone. */
  surnames: NameTrie<Actor>;
  /** Wordings of offices, without the adjective of the state. */
  offices: NameTrie<Tenure>;
  /** Definite adjectives («الأمريكي», «الكورية الجنوبية») of the state that they name after an office. */
  adjectives: NameTrie<Actor>;
  outlets: ReadonlyMap<string, Outlet>;
  /** Names and aliases of outlets. */
  outletNames: NameTrie<Outlet>;
  /** The forms in which credits print the names of outlets. */
  creditNames: OutletNames;
  /** Initials of agencies, without spaces and dots, in canonical spelling. */
  abbreviations: ReadonlyMap<string, Outlet>;
  topics: TopicTerms;
}

/** Builds the indices of the registries. A name that two entries share keeps both values; who reads it decides for neither. */
export function prepareRegistries(registries: Registries): PreparedRegistries {
  const { actors, outlets, topics } = registries;
  return {
    registries,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorNames: buildNameTrie(actors.flatMap(namesOf)),
    surnames: buildNameTrie(actors.flatMap(surnamesOf)),
    offices: buildNameTrie(actors.flatMap(officesOf)),
    adjectives: buildNameTrie(actors.flatMap((actor) => actor.adjectives.flatMap(definiteForms).map((form) => [form, actor] as const))),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    outletNames: buildNameTrie(outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [name, outlet] as const))),
    creditNames: indexOutletNames(outlets),
    abbreviations: new Map(outlets.flatMap((outlet) => outlet.abbreviations.map((letters) => [abbreviationKey(letters), outlet] as const))),
    topics: prepareTopics(topics),
  };
}

/** The spelling under which initials are compared: «أ. ف. ب» and «أ ف ب» are one. */
export function abbreviationKey(letters: string): string {
  return canonical(letters).replace(/[\s.·]+/gu, '');
}

function namesOf(actor: Actor): [string, ActorName][] {
  return [[actor.name, { actor, by: 'name' }], ...actor.aliases.map((alias): [string, ActorName] => [alias, { actor, by: 'alias' }])];
}

function officesOf(actor: Actor): [string, Tenure][] {
  return actor.roles.flatMap((role) => [role.office, ...role.also].map((office): [string, Tenure] => [office, { actor, role }]));
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

/** «عراقي» to «العراقي» and «العراقية», «كوري جنوبي» to «الكوري الجنوبي» and «الكورية الجنوبية». */
function definiteForms(adjective: string): string[] {
  const words = adjective.split(/\s+/u);
  return [words.map((word) => `ال${word}`).join(' '), words.map((word) => `ال${word}ة`).join(' ')];
}
