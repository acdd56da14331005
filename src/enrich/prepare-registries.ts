import { canonical } from '../arabic/normalize.ts';
import { spellingKey, spellingLetters } from '../arabic/spelling-variants.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Actor, Role } from '../model/actor.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { buildNameTrie, type NameTrie, opensAny } from './name-trie.ts';
import { type OfficeWordings, wordingsOf } from './office-wordings.ts';
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
  const surnames = buildNameTrie(
    actors.flatMap((actor) => [...surnamesOf(actor), ...actor.short.map((name): [string, Actor] => [name, actor])]),
  );
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
  return [
    [actor.name, { actor, by: 'name', marked: null }],
    ...actor.aliases.map((alias): [string, ActorName] => [alias, { actor, by: 'alias', marked: null }]),
    ...actor.marked.map((marked): [string, ActorName] => [marked, { actor, by: 'alias', marked }]),
  ];
}

const officeKey = ({ office, of }: Role): string => `${canonical(office)}|${of}`;

/** One tenure a role, however many wordings its office has; what one holder's entry calls the office holds for all of them. */
function officesOf(actors: readonly Actor[], form: keyof OfficeWordings): [string, Tenure][] {
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
function speltNamesOf(actor: Actor): [string, SpeltName][] {
  if (actor.kind !== 'person') return [];
  return [actor.name, ...actor.aliases].flatMap((name): [string, SpeltName][] => {
    const words = tokenize(name);
    return words.length > 1 && words.some(({ key }) => spellingLetters(key) > 0) ? [[name, { actor, name }]] : [];
  });
}

/** A surname alone is less than a full name: so many letters of it must tell. */
const SURNAME_LETTERS = 4;

function speltSurnamesOf(actor: Actor): [string, SpeltName][] {
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

/** «عراقي» to «العراقي» and «العراقية», «كوري جنوبي» to «الكوري الجنوبي» and «الكورية الجنوبية». */
function definiteForms(adjective: string): string[] {
  const words = adjective.split(/\s+/u);
  return [words.map((word) => `ال${word}`).join(' '), words.map((word) => `ال${word}ة`).join(' ')];
}
