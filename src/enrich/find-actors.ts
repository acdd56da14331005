import type { Actor } from '../model/actor.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleText } from './article-texts.ts';
import { longestNameAt, type NameMatch } from './name-trie.ts';
import type { ActorName, PreparedRegistries } from './prepare-registries.ts';
import { stateOfficeAt } from './state-offices.ts';

/** A mention with the actor that it names. */
export interface ActorMention extends Mention {
  actor: Actor;
}

/**
 * Where actors are named: by name or alias (longest first, in one pass), by surname once the full name has been read (in the
 * headline and deck when the body names the person), and a state by an office of it («السفارة الأمريكية»). A name that two
 * actors share, and a surname of two persons of this text, are read as neither.
 * @returns mentions in the order of the texts given, none overlapping within a text
 */
export function findActors(texts: readonly ArticleText[], prepared: PreparedRegistries): ActorMention[] {
  const mentions: ActorMention[] = [];
  const introduced = new Set<string>();
  for (const { paragraph, text, tokens } of texts) {
    for (let first = 0; first < tokens.length; ) {
      const match =
        nameAt(longestNameAt(prepared.actorNames, text, tokens, first)) ??
        stateOfficeAt(text, tokens, first, prepared) ??
        surnameAt(text, tokens, first, introduced, prepared);
      if (!match) {
        first += 1;
        continue;
      }
      const { actor, by, start, end } = match;
      mentions.push({ paragraph, start, end, text: text.slice(start, end), by, because: null, actor });
      if (actor.kind === 'person') introduced.add(actor.id);
      first += match.count;
    }
  }
  return mentions;
}

/** What was matched at a token. */
export interface ActorMatch {
  actor: Actor;
  by: Mention['by'];
  start: number;
  end: number;
  /** How many tokens it takes. */
  count: number;
}

function nameAt(match: NameMatch<ActorName> | null): ActorMatch | null {
  const [value, other] = match?.values ?? [];
  if (!match || !value || (other && other.actor !== value.actor)) return null;
  return { actor: value.actor, by: value.by, start: match.start, end: match.end, count: match.count };
}

function surnameAt(
  text: string,
  tokens: ArticleText['tokens'],
  first: number,
  introduced: ReadonlySet<string>,
  prepared: PreparedRegistries,
): ActorMatch | null {
  const match = introduced.size === 0 ? null : longestNameAt(prepared.surnames, text, tokens, first);
  const [actor, other] = match?.values.filter(({ id }) => introduced.has(id)) ?? [];
  return match && actor && !other ? { actor, by: 'surname', start: match.start, end: match.end, count: match.count } : null;
}
