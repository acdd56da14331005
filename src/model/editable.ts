import type { Sidecar } from './sidecar.ts';

/** The fields of a record that an editor can set. */
export const EDITABLE = [
  'headline',
  'kicker',
  'alternativeHeadline',
  'captions',
  'datePublished',
  'dateModified',
  'publisher',
  'agencies',
  'author',
  'datelinePlaces',
  'articleSection',
  'views',
  'paragraphs',
  'actors',
  'topics',
] as const;
export type Editable = (typeof EDITABLE)[number];

/** Which field of the record each field of a sidecar sets. */
export const EDITS: Readonly<Record<Exclude<keyof Sidecar, 'parts'>, Editable>> = {
  headline: 'headline',
  kicker: 'kicker',
  alternativeHeadline: 'alternativeHeadline',
  captions: 'captions',
  date: 'datePublished',
  modified: 'dateModified',
  outlet: 'publisher',
  agencies: 'agencies',
  author: 'author',
  places: 'datelinePlaces',
  section: 'articleSection',
  views: 'views',
  drop: 'paragraphs',
  keep: 'paragraphs',
  notActors: 'actors',
  topics: 'topics',
};

/** The fields of the record that a sidecar sets, in the order of the record. */
export function editedFields(sidecar: Sidecar | null): Editable[] {
  const set = new Set(
    Object.entries(EDITS).flatMap(([field, edits]) => (sidecar?.[field as keyof typeof EDITS] === undefined ? [] : [edits])),
  );
  return EDITABLE.filter((field) => set.has(field));
}
