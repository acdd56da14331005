import { INVISIBLE } from '../arabic/letters.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { Mention } from '../model/mention.ts';
import type { ArticleText } from './article-texts.ts';
import { isOtherWord } from './homographs.ts';
import { KnownActors } from './known-actors.ts';
import { isAdjectiveHere, isInsideOtherName } from './name-context.ts';
import { longestNameAt, type NameMatch } from './name-trie.ts';
import { isNamesake } from './namesakes.ts';
import { isPaperHere } from './paper-names.ts';
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
 * Where actors are named: by name or alias (longest first, in one pass), by a full name in another spelling, by surname or short
 * name where the full name is read in any of the texts, and a state by its embassy. A name that two actors share, a surname of two
 * persons of this text, the name of a namesake, and a name inside that of another are read as none.
 * @returns mentions in the order of the texts given, none overlapping within a text
 */
export function findActors(texts: readonly ArticleText[], prepared: PreparedRegistries): ActorMention[] {
  const known = new KnownActors();
  const readings = texts.map((source) => readText(source, known, prepared));
  return readings.flatMap(({ source, mentions, open }) => {
    const early = open.flatMap((first) => {
      const match = surnameAt(source.text, source.tokens, first, known.isIntroduced, prepared);
      return match && (match.actor.kind !== 'person' || !known.isShared(source, first)) ? [mentionOf(source, match)] : [];
    });
    return early.length === 0 ? mentions : [...mentions, ...early].sort((a, b) => a.start - b.start);
  });
}

interface TextReading {
  source: ArticleText;
  mentions: ActorMention[];
  /** Indices of tokens at which the surname of somebody named further on may stand. */
  open: readonly number[];
}

function readText(source: ArticleText, known: KnownActors, prepared: PreparedRegistries): TextReading {
  const { text, tokens } = source;
  const mentions: ActorMention[] = [];
  const open: number[] = [];
  for (let first = 0; first < tokens.length; ) {
    const word = tokens[first]?.text ?? '';
    if (!prepared.opens.actor(word) && !isMission(word)) {
      first += 1;
      continue;
    }
    const name = nameAt(text, tokens, first, prepared);
    if (name && isNoMention(source, first, name, known, prepared)) {
      first += name.count;
      continue;
    }
    const other = name === null && isOtherWord(text, tokens, first);
    const match =
      name ?? stateOfficeAt(text, tokens, first, prepared) ?? (other ? null : surnameAt(text, tokens, first, known.isIntroduced, prepared));
    if (match) {
      mentions.push(mentionOf(source, match));
      known.add(match.actor);
    } else if (!other) {
      open.push(first);
      known.addBearer(source, first);
    }
    first += match?.count ?? 1;
  }
  return { source, mentions, open };
}

const mentionOf = ({ paragraph, text }: ArticleText, { actor, by, because, start, end }: ActorMatch): ActorMention => ({
  paragraph,
  start,
  end,
  text: text.slice(start, end),
  by,
  because,
  actor,
});

/** Whether words that spell a name mean something else here: a part of another name, an adjective, a word, a paper, a namesake. */
function isNoMention(
  { text, tokens }: ArticleText,
  first: number,
  { actor, count }: ActorMatch,
  known: KnownActors,
  prepared: PreparedRegistries,
): boolean {
  if (isInsideOtherName(text, tokens, first, count, actor) || isAdjectiveHere(text, tokens, first, count, actor)) return true;
  if (count === 1 && (isOtherWord(text, tokens, first) || isPaperHere(text, tokens, first, actor, prepared))) return true;
  if (known.isNamesake(actor)) return true;
  if (!isNamesake(text, tokens, first, actor)) return false;
  known.addNamesake(actor);
  return true;
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
