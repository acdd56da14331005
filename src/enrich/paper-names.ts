import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import { longestNameAt } from './name-trie.ts';
import type { PreparedRegistries } from './prepare-registries.ts';

/** Heads of a list of papers. */
const PAPERS = /^(?:[وف]?[بلك]?|[وف]?[بك]?ال|[وف]?لل)(?:مجلت[ايه]|مجلتين|مجلتي|مجلات|صحيفت[اي]|صحف|جريدت[اي]|جرايد|دوريات)$/u;
const MOST_BACK = 14;

/**
 * Whether the name of a place is that of a paper: an item of a list of papers, told by the state where it comes out («مجلتي العربي
 * بالكويت والدوحة بقطر»; «والعربي الكويتية، والدوحة القطرية»). The item before is told in the same way, and is no place.
 */
export function isPaperHere(text: string, tokens: readonly Token[], first: number, actor: Actor, prepared: PreparedRegistries): boolean {
  const [before, item, head] = [tokens[first - 1], tokens[first - 2], tokens[first]];
  if (actor.kind !== 'place' || actor.of === undefined || !head?.key.startsWith('و')) return false;
  if (!isTold(text, tokens, first, prepared, actor.of)) return false;
  if (
    before &&
    item &&
    isTold(text, tokens, first - 2, prepared, null) &&
    longestNameAt(prepared.actorNames, text, tokens, first - 2) === null
  )
    return true;
  return tokens.slice(Math.max(0, first - MOST_BACK), first).some(({ key }) => PAPERS.test(key));
}

/** Whether a word is followed by the feminine adjective of a state, or by «ب» and its name; of this state, where one is given. */
function isTold(text: string, tokens: readonly Token[], at: number, prepared: PreparedRegistries, of: string | null): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || !/^\s*$/u.test(text.slice(word.end, next.start))) return false;
  const states = next.key.endsWith('ه')
    ? (longestNameAt(prepared.adjectives, text, tokens, at + 1)?.values ?? [])
    : next.key.startsWith('ب')
      ? (longestNameAt(prepared.actorNames, text, tokens, at + 1)?.values.map(({ actor }) => actor) ?? [])
      : [];
  // «العاصمة القطرية» is no item: a feminine noun agrees with the adjective.
  return states.some(({ id }) => of === null || id === of) && (of !== null || next.key.startsWith('ب') || !word.key.endsWith('ه'));
}
