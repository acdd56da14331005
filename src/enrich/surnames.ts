import { canonical } from '../arabic/normalize.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorMatch } from './find-actors.ts';
import { isGivenOfSurname } from './name-context.ts';
import { longestNameAt } from './name-trie.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import { spelledAt } from './spelled-names.ts';
import { HONORIFICS } from './subject-words.ts';

/**
 * The surname, at a token, of one of the persons whom `isIntroduced` lets be meant, or the short name of another actor. Not where
 * another given name stands before it («علي السوداني» is another), nor where it is the adjective of a state after a noun («الجيش السوداني»), unless that noun ends
 * an office that the person held («رئيس الوزراء السوداني») or is a title of honour.
 */
export function surnameAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  isIntroduced: (actor: Actor) => boolean,
  prepared: PreparedRegistries,
): ActorMatch | null {
  const exact = longestNameAt(prepared.surnames, text, tokens, first, isIntroduced);
  const [actor, other] = exact?.values ?? [];
  const match: ActorMatch | null =
    exact && actor && !other
      ? { actor, by: actor.kind === 'person' ? 'surname' : 'alias', because: null, start: exact.start, end: exact.end, count: exact.count }
      : exact
        ? null
        : spelledAt(prepared.spellings.surnames, text, tokens, first, isIntroduced);
  const [before, head] = [tokens[first - 1], tokens[first]];
  if (!match || !head || !before || !/^\s*$/u.test(text.slice(before.end, head.start))) return match;
  if (isGivenOfSurname(before) && !isOwnName(match.actor, before.key)) return null;
  const adjective = longestNameAt(prepared.adjectives, text, tokens, first);
  const noun = /^(?:[وف]?[بك]?ال|[وف]?لل)\p{L}{2,}$/u.test(before.key) && !VERB.test(before.key);
  if (!adjective || !noun || isHonour(before.key)) return match;
  return holdsOffice(match.actor, tokens, first) ? match : null;
}

/** «السيد», with or without a proclitic; «الرئيس السوداني» is the president of Sudan. */
function isHonour(key: string): boolean {
  const word = key.replace(/^[وفبك]{1,2}(?=ال)/u, '').replace(/^[وف]?لل/u, 'ال');
  return HONORIFICS.has(word) && word !== PRESIDENT;
}

/** Verbs that begin as nouns with the article do: «والتقى السوداني». */
const VERB = /^[وف]?الت(?:قي|قت|حق|زم|مس|فت|هم|قط)\p{L}?$/u;
const PRESIDENT = canonical('الرئيس');

const isOwnName = (actor: Actor, key: string): boolean =>
  [actor.name, ...actor.aliases].some((name) => tokenize(name).some((word) => word.key === key));

/** Whether the words before a token are an office of the actor. */
function holdsOffice(actor: Actor, tokens: readonly Token[], first: number): boolean {
  return actor.roles.some(({ office, also }) =>
    [office, ...also].some((wording) => {
      const keys = tokenize(wording).map(({ key }) => key);
      const from = first - keys.length;
      return keys.length > 1 && from >= 0 && keys.every((key, at) => tokens[from + at]?.key.endsWith(key));
    }),
  );
}
