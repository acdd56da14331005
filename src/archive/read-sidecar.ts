import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import type { Registries } from '../model/registries.ts';
import { type Sidecar, sidecarSchema } from '../model/sidecar.ts';
import { readYaml } from './read-yaml.ts';

/** A file may hold nothing but comments: then it corrects nothing. */
const fileSchema = sidecarSchema.nullable();

/**
 * Reads the corrections of one clipping from the text of its sidecar or front matter.
 * @param file path from the project's root, for the diagnostics
 * @param registries where ids of topics and actors must be found; null to leave that unchecked
 * @returns null with at least one error where the text cannot be used
 */
export function readSidecar(
  file: string,
  text: string,
  registries: Registries | null,
): { sidecar: Sidecar | null; diagnostics: Diagnostic[] } {
  const { value, diagnostics, lineOf } = readYaml(file, text, fileSchema);
  if (diagnostics.length > 0) return { sidecar: null, diagnostics };
  const sidecar = value ?? {};
  const unknown =
    registries === null ? [] : [...unknownIds('topics', sidecar, registries), ...unknownIds('notActors', sidecar, registries)];
  return {
    sidecar: unknown.length === 0 ? sidecar : null,
    diagnostics: unknown.map(({ path, id }) =>
      diagnose(
        'registry-unknown-id',
        { file, line: lineOf(path) },
        `${path[0]}: ${id}`,
        `an id of ${path[0] === 'topics' ? 'topics' : 'actors'}.yaml`,
      ),
    ),
  };
}

function unknownIds(field: 'topics' | 'notActors', sidecar: Sidecar, registries: Registries): { path: [string, number]; id: string }[] {
  const known = new Set((field === 'topics' ? registries.topics : registries.actors).map(({ id }) => id));
  return (sidecar[field] ?? []).flatMap((id, index) => (known.has(id) ? [] : [{ path: [field, index] as [string, number], id }]));
}
