import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import { isOthersName } from './others-name.ts';
import type { Tenure } from './prepare-registries.ts';
import { COLLECTIVE_HEADS, HONORIFICS, ROLE_HEADS, TITLES } from './subject-words.ts';
import type { SubjectContext, VoiceFrom } from './voice.ts';

/** An actor of the registry that a noun phrase names. */
export interface Registered {
  actor: Actor;
  start: number;
  end: number;
  from: VoiceFrom;
}

interface Phrase {
  start: number;
  end: number;
}

type Context = Pick<SubjectContext, 'tokens' | 'mentions' | 'offices' | 'tenures'>;

const within = (mention: Phrase, phrase: Phrase): boolean => mention.start >= phrase.start && mention.end <= phrase.end;

/** Whom of the registry a noun phrase means: a person by name or office, an organisation, a group or a state; or null. */
export function registeredVoice(context: Context, first: number, phrase: Phrase): Registered | null {
  const head = context.tokens[first];
  if (!head) return null;
  return person(context, first, phrase) ?? officeHolder(context, phrase) ?? body(context, head, phrase);
}

/** A person's name at the head, after ranks, or after an office; «المتحدث باسم السوداني» is not السوداني. */
function person(context: Context, first: number, phrase: Phrase): Registered | null {
  const { tokens, mentions } = context;
  const mention = mentions.find((m) => m.actor.kind === 'person' && within(m, phrase));
  if (!mention) return null;
  const { actor, start, end } = mention;
  const before = tokens.slice(first).filter((token) => token.end <= start);
  const holder = tokens.find((token) => token.start < start && token.end > start);
  if (holder && !/^[وف]$/u.test(holder.key.slice(0, start - holder.start))) return null;
  const fused = holder !== undefined;
  if (isOthersName(context, first, first + before.length, officesOf(context, actor))) return null;
  const from = mention.by === 'office' ? 'office' : 'named';
  if (before.every(({ key }) => HONORIFICS.has(key) || TITLES.has(key)))
    return fused && before.length > 0 ? null : { actor, start, end, from };
  const titled = ROLE_HEADS.has(before[0]?.key ?? '');
  return titled && !fused && mention.by !== 'surname' && mention.by !== 'office' ? { actor, start, end, from } : null;
}

/** First words of the offices that the registry or the article gives a person: «رئيس», «وزير». */
function officesOf({ tenures }: Context, actor: Actor): Set<string> {
  const named = tenures.filter((tenure) => tenure.actor === actor).map(({ role }) => role);
  return new Set([...actor.roles, ...named].map(({ office }) => canonical(office).split(' ')[0] ?? ''));
}

/** «وزير الخارجية العراقي» alone, where the article names who holds that office. */
function officeHolder({ offices, tenures }: Context, phrase: Phrase): Registered | null {
  const office = offices.find((match) => match.start === phrase.start);
  if (!office) return null;
  const held = (named: Tenure) =>
    office.tenures.some(({ actor, role }) => actor === named.actor && role.office === named.role.office && role.of === named.role.of);
  const holders = new Set(tenures.filter(held).map(({ actor }) => actor));
  const [actor] = holders;
  return actor && holders.size === 1 ? { actor, start: office.start, end: office.end, from: 'office' } : null;
}

/** An organisation, group or state at the head of the phrase, or in the phrase of a plural head: «وزراء خارجية التحالف الدولي». */
function body({ mentions }: Context, head: Token, phrase: Phrase): Registered | null {
  const bodies = mentions.filter((m) => within(m, phrase) && m.actor.kind !== 'person' && m.actor.kind !== 'place' && m.by !== 'office');
  const mention = COLLECTIVE_HEADS.has(head.key) ? bodies[0] : bodies.find((m) => m.start === phrase.start);
  return mention ? { actor: mention.actor, start: phrase.start, end: mention.end, from: 'named' } : null;
}
