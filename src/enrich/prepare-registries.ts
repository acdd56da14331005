import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Actor, Role } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
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
  /** Canonical last names of persons. */
  surnames: ReadonlyMap<string, readonly Actor[]>;
  /** Wordings of offices, without the adjective of the state. */
  offices: NameTrie<Tenure>;
  /** Canonical definite adjectives («الامريكي», «الامريكيه») to the state that they name after an office. */
  adjectives: ReadonlyMap<string, Actor>;
  outlets: ReadonlyMap<string, Outlet>;
  /** Names and aliases of outlets. */
  outletNames: NameTrie<Outlet>;
  /** Initials of agencies, without spaces and dots, in canonical spelling. */
  abbreviations: ReadonlyMap<string, Outlet>;
  topics: readonly TopicTerms[];
}

/** Builds the indices of the registries. A name that two entries share keeps both values; who reads it decides for neither. */
export function prepareRegistries(registries: Registries): PreparedRegistries {
  const { actors, outlets, topics } = registries;
  return {
    registries,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    actorNames: buildNameTrie(actors.flatMap(namesOf)),
    surnames: surnamesOf(actors),
    offices: buildNameTrie(actors.flatMap(officesOf)),
    adjectives: new Map(actors.flatMap((actor) => actor.adjectives.flatMap(definiteForms).map((form) => [form, actor] as const))),
    outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
    outletNames: buildNameTrie(outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [name, outlet] as const))),
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

function surnamesOf(actors: readonly Actor[]): Map<string, Actor[]> {
  const surnames = new Map<string, Actor[]>();
  for (const actor of actors) {
    if (actor.kind !== 'person' || actor.surname === false) continue;
    // An alias spells the surname in another way («ويليامز»): it too may stand alone.
    const names = actor.surname === undefined ? [actor.name, ...actor.aliases] : [actor.surname];
    for (const name of names) {
      const words = tokenize(name);
      const key = words.at(-1)?.key;
      if (key === undefined || (actor.surname === undefined && words.length < 2)) continue;
      const holders = surnames.get(key) ?? [];
      if (!holders.includes(actor)) surnames.set(key, [...holders, actor]);
    }
  }
  return surnames;
}

/** «عراقي» to «العراقي» and «العراقية», canonical. */
function definiteForms(adjective: string): string[] {
  const masculine = `ال${canonical(adjective)}`;
  return [masculine, `${masculine}ه`];
}
