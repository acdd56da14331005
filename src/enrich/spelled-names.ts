import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorMatch } from './find-actors.ts';
import { longestNameAt, type NameTrie } from './name-trie.ts';
import type { SpeltName } from './prepare-registries.ts';

/** A name of one actor under the key of its spelling. */
export function spelledAt(
  trie: NameTrie<SpeltName>,
  text: string,
  tokens: readonly Token[],
  first: number,
  allowed: (actor: Actor) => boolean = () => true,
): ActorMatch | null {
  const match = longestNameAt(trie, text, tokens, first, ({ actor }) => allowed(actor));
  const [value] = match?.values ?? [];
  if (!match || !value || match.values.some(({ actor }) => actor !== value.actor)) return null;
  const { start, end, count } = match;
  return { actor: value.actor, by: 'spelling', because: `رسم آخر لاسم «${value.name}»`, start, end, count };
}
