import { type PreparedRegistries, prepareRegistries } from '../enrich/prepare-registries.ts';
import type { Registries } from '../model/registries.ts';

/** The registries as read, and as made ready for the stage that uses them. */
export interface Reference {
  registries: Registries;
  prepared: () => PreparedRegistries;
}

/** Makes registries ready at most once, and only when a record has to be made: an unchanged archive needs none of it. */
export function refer(registries: Registries): Reference {
  let prepared: PreparedRegistries | undefined;
  return {
    registries,
    prepared: () => {
      prepared ??= prepareRegistries(registries);
      return prepared;
    },
  };
}
