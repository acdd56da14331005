import { canonical } from '../arabic/normalize.ts';
import { spellingKey } from '../arabic/spelling-variants.ts';
import type { Actor, Role } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { adjectivesOf, namesAloneOf, namesOf, officesOf, speltNamesOf, speltSurnamesOf } from './actor-terms.ts';
import { buildNameTrie, type NameTrie, opensAny } from './name-trie.ts';
import { indexOutletNames, type OutletNames } from './outlet-names.ts';
import { prepareTopics, type TopicTerms } from './topic-terms.ts';

/** A name that means an actor wherever it stands. */
export interface ActorName {
  actor: Actor;
  by: 'name' | 'alias';
  /** The only way in which it counts, vowel signs and all; null where signs do not tell. */
  marked: string | null;
}

/** A person's name whose spelling varies, as the registry has it. */
export interface SpeltName {
  actor: Actor;
  name: string;
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
  /** Last names of persons, and short names of others, as they stand alone once the actor has been named. */
  surnames: NameTrie<Actor>;
  /** Full names of persons, and their last names, under the key of their spelling: see `spellingKey`. */
  spellings: { names: NameTrie<SpeltName>; surnames: NameTrie<SpeltName> };
  /** Wordings of offices, without the adjective of the state. */
  offices: NameTrie<Tenure>;
  /** Wordings of offices that stand before the name of the state or body: «رئيس وزراء» before «العراق». */
  officeConstructs: NameTrie<Tenure>;
  /** «الوزير» and «الوزيرة», which leave open of what. */
  ministers: NameTrie<Tenure>;
  /** Whether a printed word can open a name or surname of an actor, or the wording of an office. */
  opens: { actor: (word: string) => boolean; office: (word: string) => boolean };
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
  const actorNames = buildNameTrie(actors.flatMap(namesOf));
  const surnames = buildNameTrie(actors.flatMap(namesAloneOf));
  const spellings = {
    names: buildNameTrie(actors.flatMap(speltNamesOf), spellingKey),
    surnames: buildNameTrie(actors.flatMap(speltSurnamesOf), spellingKey),
  };
  const offices = buildNameTrie(officesOf(actors, 'definite'));
  const officeConstructs = buildNameTrie(officesOf(actors, 'construct'));
  const ministers = buildNameTrie(officesOf(actors, 'brief'));
  return {
    registries,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorNames,
    surnames,
    spellings,
    offices,
    officeConstructs,
    ministers,
    opens: {
      actor: opensAny([actorNames, surnames, spellings.names, spellings.surnames]),
      office: opensAny([offices, officeConstructs, ministers]),
    },
    adjectives: buildNameTrie(actors.flatMap((actor) => adjectivesOf(actor).map((form) => [form, actor] as const))),
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
