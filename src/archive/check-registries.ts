import { tokenize } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { didYouMean } from './describe-issue.ts';

/** The entries of one registry that fit their schema, with their places in the file. */
export interface Entries<T> {
  /** Path from the project's root. */
  file: string;
  entries: readonly { index: number; entry: T }[];
  /** The ids of all entries, also of those that do not fit the schema. */
  ids: ReadonlySet<string>;
  /** 1-based line of the value at a path of the file. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A name of an entry, the spelling under which it is compared, and its path inside the entry. */
export interface Named {
  name: string;
  key: string;
  path: readonly PropertyKey[];
}

/** The spelling under which names are compared: canonical words, so that hamza, ta marbuta, marks and punctuation do not tell. */
export function nameKey(name: string): string {
  return tokenize(name)
    .map((word) => word.key)
    .join(' ');
}

/** One error for each entry whose id an earlier entry has; names the lines of both. */
export function findDuplicateIds({ file, entries, lineOf }: Entries<{ id: string }>): Diagnostic[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ index, entry: { id } }) => {
    const line = lineOf([index, 'id']);
    const first = lines.get(id);
    if (first !== undefined)
      return [diagnose('registry-duplicate-id', { file, line }, `the id ${id} on line ${first} and on line ${line}`)];
    lines.set(id, line);
    return [];
  });
}

/** One error for each `of`, of an actor or of a role, that is the id of no actor. */
export function findUnknownIds({ file, entries, ids, lineOf }: Entries<Actor>): Diagnostic[] {
  const known = [...ids];
  const check = (of: string | undefined, path: readonly PropertyKey[]): Diagnostic[] => {
    if (of === undefined || ids.has(of)) return [];
    const meant = didYouMean(of, known);
    const expected = `the id of an actor${meant === null ? '' : `; ${meant}`}`;
    return [diagnose('registry-unknown-id', { file, line: lineOf(path) }, `of: ${of}`, expected)];
  };
  return entries.flatMap(({ index, entry }) => [
    ...check(entry.of, [index, 'of']),
    ...entry.roles.flatMap(({ of }, at) => check(of, [index, 'roles', at, 'of'])),
  ]);
}

/**
 * One warning for each name that two entries or more share under one key; names the entries and their lines. An entry may
 * repeat its own names.
 */
export function findSharedNames<T extends { id: string }>(
  { file, entries, lineOf }: Entries<T>,
  namesOf: (entry: T) => readonly Named[],
): Diagnostic[] {
  const owners = new Map<string, Map<string, { name: string; line: number }>>();
  for (const { index, entry } of entries) {
    for (const { name, key, path } of namesOf(entry)) {
      const sharing = owners.get(key) ?? new Map<string, { name: string; line: number }>();
      if (!sharing.has(entry.id)) sharing.set(entry.id, { name, line: lineOf([index, ...path]) });
      owners.set(key, sharing);
    }
  }
  return [...owners.values()].flatMap((sharing) => {
    const last = [...sharing.values()].at(-1);
    if (sharing.size < 2 || last === undefined) return [];
    const places = [...sharing].map(([id, { name, line }]) => `«${name}» of ${id} (line ${line})`);
    return [diagnose('alias-shared', { file, line: last.line }, places.join(' and '))];
  });
}
