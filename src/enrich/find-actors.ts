import { INVISIBLE } from '../arabic/letters.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleText } from './article-texts.ts';
import { isAdjectiveHere, isInsideOtherName } from './name-context.ts';
import { longestNameAt, type NameMatch } from './name-trie.ts';
import type { ActorName, PreparedRegistries } from './prepare-registries.ts';
import { spelledAt } from './spelled-names.ts';
import { isMission, stateOfficeAt } from './state-offices.ts';
import { surnameAt } from './surnames.ts';

/** A mention with the actor that it names. */
export interface ActorMention extends Mention {
  actor: Actor;
}

/** What was matched at a token. */
export interface ActorMatch extends Pick<Mention, 'by' | 'because' | 'start' | 'end'> {
  actor: Actor;
  /** How many tokens it takes. */
  count: number;
}

/**
 * Where actors are named: by name or alias (longest first, in one pass), by a full name in another spelling, by surname once
 * the full name has been read (in the headline and deck when the body names the person), and a state by its embassy. A name
 * that two actors share, a surname of two persons of this text, and a name inside that of another are read as none.
 * @returns mentions in the order of the texts given, none overlapping within a text
 */
export function findActors(texts: readonly ArticleText[], prepared: PreparedRegistries): ActorMention[] {
  const mentions: ActorMention[] = [];
  const introduced = new Set<string>();
  for (const { paragraph, text, tokens } of texts) {
    for (let first = 0; first < tokens.length; ) {
      const word = tokens[first]?.text ?? '';
      if (!prepared.opens.actor(word) && !isMission(word)) {
        first += 1;
        continue;
      }
      const name = nameAt(text, tokens, first, prepared);
      if (
        name &&
        (isInsideOtherName(text, tokens, first, name.count, name.actor) || isAdjectiveHere(text, tokens, first, name.count, name.actor))
      ) {
        first += name.count;
        continue;
      }
      const match = name ?? stateOfficeAt(text, tokens, first, prepared) ?? surnameAt(text, tokens, first, introduced, prepared);
      if (!match) {
        first += 1;
        continue;
      }
      const { actor, by, because, start, end } = match;
      mentions.push({ paragraph, start, end, text: text.slice(start, end), by, because, actor });
      if (actor.kind === 'person' || actor.short.length > 0) introduced.add(actor.id);
      first += match.count;
    }
  }
  return mentions;
}

/** The longer of a name as the registry spells it and a full name in another spelling. */
function nameAt(text: string, tokens: readonly Token[], first: number, prepared: PreparedRegistries): ActorMatch | null {
  const exact = longestNameAt(prepared.actorNames, text, tokens, first);
  const spelt = spelledAt(prepared.spellings.names, text, tokens, first);
  if (spelt && spelt.count > (exact?.count ?? 0)) return spelt;
  return exact && exactName(exact, text);
}

function exactName({ values, start, end, count }: NameMatch<ActorName>, text: string): ActorMatch | null {
  const printed = text.slice(start, end).normalize('NFC').replace(INVISIBLE, '');
  const [value, other] = values.filter(({ marked }) => marked === null || printed.startsWith(marked));
  if (!value || (other && other.actor !== value.actor)) return null;
  return { actor: value.actor, by: value.by, because: null, start, end, count };
}
