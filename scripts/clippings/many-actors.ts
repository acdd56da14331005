import { type Actor, actorSchema } from '../../src/model/actor.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './word-lists.ts';

/** Three names each, given, father's and family's: so many persons can be invented. */
const MOST = GIVEN_NAMES.length ** 2 * FAMILY_NAMES.length;

/**
 * A registry of so many actors: the given ones first, then persons of three names, whose words the names of others share.
 * @param count at most the given ones and 7,500
 */
export function manyActors(given: readonly Actor[], count: number): Actor[] {
  const places = Array.from({ length: Math.min(MOST, Math.max(0, count - given.length)) }, (_, place) => place);
  const invented = places.map((place) => {
    const at = (list: readonly string[], step: number): string => list[Math.floor(place / step) % list.length] ?? '';
    const [own, father, family] = [at(GIVEN_NAMES, 1), at(GIVEN_NAMES, GIVEN_NAMES.length), at(FAMILY_NAMES, GIVEN_NAMES.length ** 2)];
    return actorSchema.parse({ id: `more-${place + 1}`, kind: 'person', name: `${own} ${father} ${family}`, surname: false });
  });
  return [...given, ...invented].slice(0, count);
}
