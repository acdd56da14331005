import { readingsOf } from '../arabic/clitics.ts';
import { memoize } from '../arabic/memoize.ts';
import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { ActorMatch } from './find-actors.ts';
import { longestNameAt } from './name-trie.ts';
import type { PreparedRegistries } from './prepare-registries.ts';

/** Missions abroad, which are the state wherever they stand; its ministers, army and citizens are not. */
const MISSIONS = new Set(['السفارة', 'القنصلية'].map(canonical));
/** The reading of a printed word that is a mission, or null. */
export const isMission = memoize((word) => readingsOf(word).find(({ key }) => MISSIONS.has(key)) ?? null);

/** A state named by its mission, «السفارة الأمريكية», at a token; null where none begins there. An adjective alone is no state. */
export function stateOfficeAt(text: string, tokens: readonly Token[], first: number, prepared: PreparedRegistries): ActorMatch | null {
  const [head, next] = [tokens[first], tokens[first + 1]];
  const mission = head && isMission(head.text);
  if (!head || !next || !mission || !/^\s*$/u.test(text.slice(head.end, next.start))) return null;
  const adjective = longestNameAt(prepared.adjectives, text, tokens, first + 1);
  const [actor, other] = adjective?.values ?? [];
  if (!adjective || !actor || other || adjective.start !== next.start) return null;
  const because = `«${text.slice(adjective.start, adjective.end)}»: ${actor.name}`;
  return { actor, by: 'office', because, start: head.start + mission.skip, end: adjective.end, count: 1 + adjective.count };
}
