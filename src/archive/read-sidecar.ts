import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { type Sidecar, sidecarSchema } from '../model/sidecar.ts';
import { nameKey } from './check-registries.ts';
import { didYouMean } from './describe-issue.ts';
import { readYaml } from './read-yaml.ts';

/** A file may hold nothing but comments: then it corrects nothing. */
const fileSchema = sidecarSchema.nullable();

export interface ReadSidecar {
  sidecar: Sidecar | null;
  diagnostics: Diagnostic[];
  /** 1-based line of the value at a path. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Reads the corrections of one clipping from the text of its sidecar or front matter.
 * @param file path from the project's root, for the diagnostics
 * @param registries where ids must be found; null to leave that unchecked
 * @returns null with at least one error where the text cannot be used
 */
export function readSidecar(file: string, text: string, registries: Registries | null): ReadSidecar {
  const { value, diagnostics, lineOf } = readYaml(file, text, fileSchema);
  if (diagnostics.length > 0) return { sidecar: null, diagnostics, lineOf };
  const sidecar = value ?? {};
  const unknown = registries === null ? [] : findUnknownIds(sidecar, registries);
  return {
    sidecar: unknown.length === 0 ? sidecar : null,
    diagnostics: unknown.map(({ path, field, id, registry, meant }) => {
      const expected = `an id of ${registry}.yaml${meant === null ? '' : `; ${meant}`}`;
      return diagnose('registry-unknown-id', { file, line: lineOf(path) }, `${field}: ${id}`, expected);
    }),
    lineOf,
  };
}

interface UnknownId {
  path: readonly PropertyKey[];
  field: string;
  id: string;
  registry: 'outlets' | 'actors' | 'topics';
  meant: string | null;
}

function findUnknownIds(sidecar: Sidecar, registries: Registries): UnknownId[] {
  const ids = { outlets: idsOf(registries.outlets), actors: idsOf(registries.actors), topics: idsOf(registries.topics) };
  const find = (fields: Sidecar, at: readonly PropertyKey[]): UnknownId[] => {
    const check = (field: keyof Sidecar, index: number | null, id: string, registry: UnknownId['registry']): UnknownId[] => {
      if (ids[registry].has(id) || (registry === 'outlets' && isOutletName(id, registries.outlets))) return [];
      const path = [...at, field, ...(index === null ? [] : [index])];
      return [{ path, field, id, registry, meant: meantIn(registries[registry], id) }];
    };
    return [
      ...(fields.outlet ? check('outlet', null, fields.outlet, 'outlets') : []),
      ...(fields.agencies ?? []).flatMap((id, index) => check('agencies', index, id, 'outlets')),
      ...(fields.topics ?? []).flatMap((id, index) => check('topics', index, id, 'topics')),
      ...(fields.notActors ?? []).flatMap((id, index) => check('notActors', index, id, 'actors')),
    ];
  };
  return [...find(sidecar, []), ...(sidecar.parts ?? []).flatMap((part, index) => find(part, ['parts', index]))];
}

/** The id of the entry whose name was given instead, else the id that is written most alike. */
function meantIn(entries: Registries['outlets' | 'actors' | 'topics'], found: string): string | null {
  const key = nameKey(found);
  const entry = entries.find((each) => [each.name, ...('aliases' in each ? each.aliases : [])].some((name) => nameKey(name) === key));
  if (entry) return `did you mean ${entry.id}?`;
  return didYouMean(
    found.toLowerCase(),
    entries.map(({ id }) => id),
  );
}

/**
 * An outlet may be given by a name that the registry lacks, but what is written as ids are is meant as one; so is what only
 * capitals tell from an id.
 */
function isOutletName(name: string, outlets: readonly Outlet[]): boolean {
  if (outlets.some((outlet) => namesOf(outlet).includes(name))) return true;
  return !LOOKS_LIKE_ID.test(name) && !outlets.some(({ id }) => id === name.toLowerCase());
}

const LOOKS_LIKE_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

const idsOf = (entries: readonly { id: string }[]): Set<string> => new Set(entries.map(({ id }) => id));

const namesOf = ({ name, latin, aliases, abbreviations }: Outlet): string[] => [
  name,
  ...(latin ? [latin] : []),
  ...aliases,
  ...abbreviations,
];
