import { officeTitle } from '../enrich/office-wordings.ts';
import type { Actor, Role } from '../model/actor.ts';
import { compare } from '../model/compare.ts';
import { officeId } from '../model/office-id.ts';

/** One stretch of time for which the registry has a holder of an office. */
export interface OfficeTenure extends Pick<Role, 'from' | 'to' | 'heldOn'> {
  actor: Actor;
}

/** An office of the registry: all roles that have its title and whose office it is in common. */
export interface Office {
  id: string;
  /** As most of its holders' entries call it. */
  name: string;
  /** Id of the actor whose office it is. */
  of: string | null;
  /** The earliest first; those without a beginning before all others. */
  tenures: OfficeTenure[];
}

/** The id of the office of a role. */
export function officeOfRole({ office, of }: Pick<Role, 'office' | 'of'>): string {
  return officeId(officeTitle(office), of ?? null);
}

/** The offices of the registry by id. */
export function officesOf(actors: Iterable<Actor>): Map<string, Office> {
  const held = [...actors].flatMap((actor) => actor.roles.map((role) => ({ actor, role })));
  const groups = Map.groupBy(held, ({ role }) => officeOfRole(role));
  const offices = [...groups].map(([id, roles]): [string, Office] => {
    const tenures = roles.map(({ actor, role: { from, to, heldOn } }) => ({ actor, from, to, heldOn }));
    tenures.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.actor.id, b.actor.id));
    return [id, { id, name: mostFrequent(roles.map(({ role }) => role.office)), of: roles[0]?.role.of ?? null, tenures }];
  });
  return new Map(offices);
}

function mostFrequent(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }));
  return counts.sort((a, b) => b.count - a.count || compare(a.name, b.name))[0]?.name ?? '';
}
