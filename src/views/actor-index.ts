import type { Archive } from '../archive/create-archive.ts';
import { ACTOR_KINDS, type Actor, type ActorKind } from '../model/actor.ts';
import { compare } from '../model/compare.ts';

/** An actor that some article names, and in how many articles. */
export interface ActorCount {
  actor: Actor;
  count: number;
}

/** The actors of one kind that articles name, the most present first. */
export interface KindOfActors {
  kind: ActorKind;
  actors: ActorCount[];
}

const indexes = new WeakMap<Archive, KindOfActors[]>();

/** The actors that articles name, by kind; kinds without any are left out. Made once for an archive. */
export function actorsByKind(archive: Archive): KindOfActors[] {
  const known = indexes.get(archive);
  if (known) return known;
  const counts = [...archive.articlesOfActor].flatMap(([id, articles]) => {
    const actor = archive.actors.get(id);
    return actor ? [{ actor, count: articles.length }] : [];
  });
  counts.sort((a, b) => b.count - a.count || compare(a.actor.id, b.actor.id));
  const kinds = ACTOR_KINDS.map((kind) => ({ kind, actors: counts.filter(({ actor }) => actor.kind === kind) }));
  const index = kinds.filter(({ actors }) => actors.length > 0);
  indexes.set(archive, index);
  return index;
}
