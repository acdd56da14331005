import { isFunctionWord } from '../arabic/everyday-words.ts';
import { canonical } from '../arabic/normalize.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { wordSet } from '../arabic/word-set.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorMatch } from './find-actors.ts';
import { isGivenOfSurname, isInNameOfThing } from './name-context.ts';
import { longestNameAt } from './name-trie.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import { spelledAt } from './spelled-names.ts';
import { HONORIFICS, ROLE_HEADS, TITLES } from './subject-words.ts';

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
  if (match.actor.kind === 'person' && (isInNameOfThing(text, tokens, first) || isBodyPart(before.key, head.key))) return null;
  const adjective = longestNameAt(prepared.adjectives, text, tokens, first);
  const noun = /^(?:[وف]?[بك]?ال|[وف]?لل)\p{L}{2,}$/u.test(before.key) && !VERB.test(before.key) && !isTime(before.key);
  if (!noun || isHonour(before.key)) return match;
  const origin = match.actor.kind === 'person' && /^ال\p{L}{2,}ي$/u.test(head.key) && !FEMININE.test(before.text);
  if (!adjective && (!origin || isOfficeBefore(text, tokens, first))) return match;
  return holdsOffice(match.actor, tokens, first) ? match : null;
}

/** «أصيب في الصدر»: a surname that is no adjective of origin is after «في» the common noun. */
const isBodyPart = (before: string, key: string): boolean => /^[وف]?في$/u.test(before) && /^ال\p{L}+[^ي]$/u.test(key);

/** A noun after which a masculine adjective cannot stand: «اتهمت الحكومة المالكي». */
const FEMININE = /(?:ة|ات)$/u;

const TIMES = wordSet('اليوم الآن الليلة البارحة');
const isTime = (key: string): boolean => TIMES.has(key) || weekdayOfKey(key) !== null;

/** So many words at the most from the head of an office to the surname after it: «زعيم ائتلاف دولة القانون المالكي». */
const MOST_OF_OFFICE = 5;

/** Whether a word of rank or the words of an office run up to a token: «النائب المالكي», «وزير النفط المالكي»; no «المذهب المالكي». */
function isOfficeBefore(text: string, tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MOST_OF_OFFICE); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || isFunctionWord(token.key) || !/^\s*$/u.test(text.slice(token.end, next.start))) return false;
    const key = token.key.replace(/^[وف]?[بك]?(?=ال)|^[وفبل](?=\p{L}{4})/u, '').replace(/^[وف]?لل/u, 'ال');
    const isHead = ROLE_HEADS.has(key) || TITLES.has(key) || HONORIFICS.has(key);
    if (isHead) return at === first - 1 || !key.startsWith('ال');
  }
  return false;
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
