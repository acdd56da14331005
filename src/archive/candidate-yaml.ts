import { stringify } from 'yaml';
import type { ArchiveCandidate } from './gather-candidates.ts';

type Named = Pick<ArchiveCandidate, 'name' | 'kind' | 'forms' | 'role'>;

/**
 * An entry for actors.yaml, ready to paste: id, kind, name, other forms that were printed as aliases; the office that stands
 * beside the name as a comment, since its days are the editor's to give.
 */
export function actorEntry({ name, kind, forms, role }: Named): string {
  const id = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const aliases = forms.filter((form) => form.includes(' '));
  const entry = stringify([{ id, kind, name, ...(aliases.length > 0 && { aliases }) }], { lineWidth: 0, flowCollectionPadding: false });
  return role === null ? entry : `${entry}  # roles: [{ office: ${inline(role)} }]\n`;
}

/** A line for not-actors.yaml, ready to paste. */
export function notActorEntry({ name }: Pick<Named, 'name'>): string {
  return stringify([name], { lineWidth: 0 });
}

const inline = (text: string): string => JSON.stringify(text.replace(/\s+/gu, ' '));
