import { type Reading, readingsOf } from '../arabic/clitics.ts';
import { memoize } from '../arabic/memoize.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { ActorMatch } from './find-actors.ts';
import { longestNameAt } from './name-trie.ts';
import type { PreparedRegistries } from './prepare-registries.ts';

/**
 * Canonical heads of the offices and bodies by which a state acts. Followed by the state's adjective they name the state:
 * «وزير الخارجية الأمريكي», «السفارة الأمريكية»; the adjective alone («الصحفي الأمريكي») does not.
 */
const HEADS = new Set(
  'وزير وزيره الوزير الوزيره وزراء وزاره سفير السفير سفيره السفيره سفاره السفاره حكومه الحكومه رييس الرييس رياسه قنصل القنصل القنصليه قنصليه برلمان البرلمان القايم جيش الجيش ملك الملك ولي'.split(
    ' ',
  ),
);
/** Words between the head and the adjective at the most: «القائم بأعمال السفارة الأمريكية». */
const MOST_BETWEEN = 3;
/** What may stand between them: definite nouns, and the nouns of titles. A verb ends the phrase: «الوزير يلتقي نظيره الروسي». */
const TITLE_WORDS = /^(?:ال|بال|وال|لل)\p{L}{2,}|^(?:مجلس|باعمال|اركان|هييه|وزراء|عام)$/u;

/** The reading of a printed word that is such a head, or null. */
const headIn = memoize((word): Reading | null => readingsOf(word).find(({ key }) => HEADS.has(key)) ?? null);

/** Reads a state named by an office of it at a token; null where none begins there or a stop stands inside. */
export function stateOfficeAt(text: string, tokens: readonly Token[], first: number, prepared: PreparedRegistries): ActorMatch | null {
  const head = tokens[first];
  const reading = head && headIn(head.text);
  if (!head || !reading) return null;
  for (let at = first + 1; at <= first + 1 + MOST_BETWEEN; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !/^\s*$/u.test(text.slice(before.end, token.start))) return null;
    const adjective = longestNameAt(prepared.adjectives, text, tokens, at);
    const [actor, other] = adjective?.values ?? [];
    if (adjective && actor && !other && adjective.start === token.start) {
      const end = adjective.end;
      return { actor, by: 'office', start: head.start + reading.skip, end, count: at - first + adjective.count };
    }
    if (!TITLE_WORDS.test(token.key)) return null;
  }
  return null;
}
