import type { Actor } from './actor.ts';
import type { NotActor } from './not-actor.ts';
import type { Outlet } from './outlet.ts';
import type { Site } from './site.ts';
import type { Topic } from './topic.ts';

/** Everything that an editor sets for the archive as a whole. */
export interface Registries {
  site: Site;
  outlets: readonly Outlet[];
  actors: readonly Actor[];
  topics: readonly Topic[];
  /** Names that the editor does not want to be asked about; none if left out. */
  notActors?: readonly NotActor[];
}
