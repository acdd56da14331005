import { createHash } from 'node:crypto';
import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { Registries } from '../model/registries.ts';
import { adjectivesOf, namesOf, officesOf } from './actor-terms.ts';
import { candidateKey } from './candidate-key.ts';
import type { Tenure } from './prepare-registries.ts';
import { wordNumber } from './word-numbers.ts';

type ActorRegistries = Pick<Registries, 'actors' | 'notActors'>;

/** A wording of an office: who holds it matters to a text that names its state or body, or the holder. */
interface Wording {
  /** By the id of the state or body, and by that of the holder. */
  facts: ReadonlyMap<string, string>;
}

/** What a text with certain words depends on: an entry, a wording of an office, or that something is in the registry at all. */
type Target = { actor: number } | { wording: Wording } | null;

interface Trigger {
  /** Numbers of the words that must be there besides the one under which it is looked up. */
  rest: readonly number[];
  target: Target;
  fact: string;
}

/**
 * Makes the registries of actors askable for what a text can depend on. Of an actor whose name, alias, short name or adjective
 * the words can hold, that is the whole entry, since surnames mean only who has been named so; of a wording of an office,
 * that there is one, and where its state, body or holder may be named too, who held it when; of a name that is no actor, that it
 * is refused.
 * What `enrichArticle` makes of a text is the same under two registries that give the same answer for its words.
 * @returns a digest of all that for a text with these words (`wordNumbers`); of everything for null
 */
export function indexActorFacts({ actors, notActors = [] }: ActorRegistries): (words: ReadonlySet<number> | null) => string {
  const entries = actors.map(factOf);
  const requirements = [...requirementsOf(actors, notActors)];
  const frequency = new Map<number, number>();
  for (const { words } of requirements) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const triggers = new Map<number, Trigger[]>();
  const always: string[] = [];
  for (const { words, target, fact } of requirements) {
    // Under its rarest word, so that few of the names that begin alike are looked at.
    const [first, ...rest] = [...new Set(words)].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    if (first === undefined) {
      always.push(fact);
      continue;
    }
    const known = triggers.get(first);
    if (known) known.push({ rest, target, fact });
    else triggers.set(first, [{ rest, target, fact }]);
  }
  const all = digestOf([...entries, ...notActors.map(({ name }) => name)]);
  return (words) => {
    if (words === null) return all;
    const named = new Set<number>();
    const wordings = new Set<Wording>();
    const facts = new Set(always);
    for (const word of words) {
      for (const { rest, target, fact } of triggers.get(word) ?? []) {
        if (!rest.every((other) => words.has(other))) continue;
        if (target === null) facts.add(fact);
        else if ('actor' in target) named.add(target.actor);
        else {
          wordings.add(target.wording);
          facts.add(fact);
        }
      }
    }
    for (const at of named) {
      const id = actors[at]?.id ?? '';
      for (const { facts: held } of wordings) {
        const fact = held.get(id);
        if (fact !== undefined) facts.add(fact);
      }
    }
    // Of two entries with one name the first may count: their order is part of what is known, whatever stands between them.
    return digestOf([...[...named].sort((a, b) => a - b).map((at) => entries[at] ?? ''), ...[...facts].sort()]);
  };
}

/** An entry without what no record shows. */
function factOf({ latin: _latin, note: _note, ...actor }: Actor): string {
  return JSON.stringify(actor);
}

interface Requirement {
  words: readonly number[];
  target: Target;
  fact: string;
}

function* requirementsOf(actors: readonly Actor[], notActors: Registries['notActors'] & {}): Iterable<Requirement> {
  for (const [at, actor] of actors.entries()) {
    const names = [...namesOf(actor).map(([name]) => name), ...actor.short, ...adjectivesOf(actor)];
    for (const name of names) yield* requirement(wordsOf(name), { actor: at }, '');
  }
  for (const form of ['definite', 'construct', 'brief'] as const) {
    const wordings = Map.groupBy(officesOf(actors, form), ([wording]) => keyOf(wording));
    for (const [key, offices] of wordings) {
      const tenures = offices.map(([, tenure]) => tenure);
      const owners = new Set(tenures.map(({ role }) => role.of));
      // Whose office it is follows from the wording alone where only one body has it.
      const owner = form !== 'definite' || !key.includes(' ') ? '' : owners.size === 1 ? [...owners][0] : '…';
      yield* requirement(wordsOf(key), { wording: { facts: heldBy(tenures, `${form} ${key}`) } }, `${form} ${key} ${owner}`);
    }
  }
  for (const { name } of notActors) yield { words: wordsOfRefused(name), target: null, fact: `refused ${candidateKey(name)}` };
}

/** A name without words is in no trie. */
function* requirement(words: readonly number[], target: Target, fact: string): Iterable<Requirement> {
  if (words.length > 0) yield { words, target, fact };
}

/** Who holds an office, for each body and each holder. */
function heldBy(tenures: readonly Tenure[], wording: string): ReadonlyMap<string, string> {
  const held = new Map<string, string[]>();
  const add = (id: string, tenure: string) => {
    const list = held.get(id);
    if (list) list.push(tenure);
    else held.set(id, [tenure]);
  };
  for (const { actor, role } of tenures) {
    const { id, kind, name } = actor;
    const tenure = JSON.stringify([id, kind, name, role]);
    if (role.of !== undefined) add(role.of, tenure);
    if (role.of !== id) add(id, tenure);
  }
  return new Map([...held].map(([id, list]) => [id, `${wording} ${id} ${list.join()}`]));
}

const keyOf = (name: string): string =>
  tokenize(name)
    .map(({ key }) => key)
    .join(' ');

const wordsOf = (name: string): number[] => tokenize(name).map(({ key }) => wordNumber(key));

/** Words that `candidateKey` joins to the next, leaves out or makes one with others. */
const JOINED = /^(?:عبد.*|بن|اب[وي]|ابا)$/u;
const SERVANT = canonical('عبد');

/** The words that a text must have to name what is no actor: the first may be printed with others before it. */
function wordsOfRefused(name: string): number[] {
  const keys = tokenize(name).map(({ key }) => key);
  const sure = keys.filter((key, at) => !JOINED.test(key) && keys[at - 1] !== SERVANT && (at > 0 || keys.length === 1));
  return sure.map(wordNumber);
}

function digestOf(facts: readonly string[]): string {
  return createHash('sha256').update(facts.join('\n')).digest('hex');
}
