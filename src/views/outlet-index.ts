import type { Archive } from '../archive/create-archive.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { type Carrier, carriersOf } from './profile.ts';

/** Who carried the articles of an archive. */
export interface OutletIndex {
  /** Outlets of the registry that printed articles, the most first. */
  publishers: Carrier[];
  /** Outlets of the registry that articles credit, the most first. */
  agencies: Carrier[];
  /** Names of outlets that the registry does not have. */
  unknown: Carrier[];
  /** Articles of which the outlet that printed them is not known. */
  withoutPublisher: ArticleSummary[];
}

const indexes = new WeakMap<Archive, OutletIndex>();

/** Who printed the articles of an archive, and to whom they credit their text. Made once for an archive. */
export function outletIndexOf(archive: Archive): OutletIndex {
  const known = indexes.get(archive);
  if (known) return known;
  const carriers = carriersOf(archive.articles);
  const registered = carriers.filter(({ id }) => id !== null && archive.outlets.has(id));
  const index = {
    publishers: registered.filter(({ published }) => published > 0).sort((a, b) => b.published - a.published),
    agencies: registered.filter(({ credited }) => credited > 0).sort((a, b) => b.credited - a.credited),
    unknown: carriers.filter((carrier) => !registered.includes(carrier)),
    withoutPublisher: archive.articles.filter(({ publisher }) => publisher === null),
  };
  indexes.set(archive, index);
  return index;
}
