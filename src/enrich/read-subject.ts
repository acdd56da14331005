import { isGivenName } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import { weekdayOf } from '../arabic/weekdays.ts';
import type { Actor } from '../model/actor.ts';
import type { NamedTenure } from './named-tenures.ts';
import type { Sentence } from './sentences.ts';
import { cueOf } from './speech-cues.ts';
import { COLLECTIVE_HEADS, COMPLEMENTIZERS, DOCUMENTS, HONORIFICS, ROLE_HEADS, STOPS } from './subject-words.ts';

/** Who speaks, and the words that say so. */
export interface Voice {
  speaker: { id: string | null; name: string };
  words: string;
}

/** What is known of a sentence and of the article when a subject is read. */
export interface SubjectContext extends Pick<Sentence, 'tokens' | 'mentions' | 'offices'> {
  /** The paragraph of the sentence. */
  text: string;
  /** Persons that the article names with their office. */
  tenures: readonly NamedTenure[];
  /** The last voice, and who issued the statement that «البيان» means. */
  voice: Voice | null;
  issuer: Voice | null;
  /** Speakers so far whom the registry lacks, by the canonical last word of their name. */
  strangers: Map<string, Voice>;
}

/** A noun phrase read as the subject of a verb of saying. */
export interface Subject {
  /** null where it is a document whose issuer is not known. */
  voice: Voice | null;
  /** Set where the phrase names a document: «بيان للحكومة». */
  issuer: Voice | null;
  /** UTF-16 offset in the paragraph at which the phrase ends. */
  end: number;
}

const MOST_WORDS = 12;
const PUNCTUATION = /[،,:؛.؟!«»"“”()[\]]/u;

/**
 * Reads the noun phrase that begins with the token at `first` as a speaker: a person after ranks and offices, an office held
 * by somebody whom the article names, an organisation, a document («البيان») by its issuer; or else, as printed, somebody whom
 * the registry lacks. A new subject is never passed over for the voice before it.
 * @param takesObject whether the phrase may be the object of its verb
 * @returns null where the phrase is no speaker (an object, an adverb): the verb then has its subject elsewhere
 */
export function readSubject(context: SubjectContext, first: number, takesObject: boolean): Subject | null {
  const { tokens } = context;
  const head = tokens[first];
  if (!head || STOPS.has(head.key) || cueOf(head.key)?.form === 'participle') return null;
  if (DOCUMENTS.has(head.key)) return readDocument(context, first);
  const last = phraseEnd(context, first);
  const phrase = { start: head.start, end: tokens[last]?.end ?? head.end };
  const voice =
    person(context, first, phrase) ?? officeHolder(context, phrase) ?? ministerOf(context, head, phrase) ?? body(context, head, phrase);
  if (voice) return { voice, issuer: null, end: phrase.start + voice.words.length };
  return anaphor(context, first, last) ?? stranger(context, first, last, takesObject);
}

/** «الوزراء», «القباني»: one word that takes up the voice before it, or a stranger named in full before. */
function anaphor({ tokens, voice, strangers }: SubjectContext, first: number, last: number): Subject | null {
  const head = tokens[first];
  if (!head || last !== first) return null;
  const known = strangers.get(head.key) ?? null;
  if (known) return { voice: known, issuer: null, end: head.end };
  const repeats = ROLE_HEADS.has(head.key) && voice !== null && canonical(voice.words).includes(head.key.replace(/^ال/u, ''));
  return repeats ? { voice, issuer: null, end: head.end } : null;
}

/** So many words of a name at the most, and so many between a title and the name: «المبعوث إلى السودان فلان». */
const MOST_OF_NAME = 4;
const MOST_OF_TITLE = 8;

/** Somebody whom the registry lacks, as printed: by a given name, by a role, or because the verb takes no object. */
function stranger(context: SubjectContext, first: number, last: number, takesObject: boolean): Subject | null {
  const { tokens, text, strangers } = context;
  const head = tokens[first];
  if (!head || isAdverb(head)) return null;
  const role = ROLE_HEADS.has(head.key);
  const name = nameIn(context, first, role ? first + MOST_OF_TITLE : last);
  const next = tokens[last + 1];
  const definite = head.key.startsWith('ال') && next !== undefined && COMPLEMENTIZERS.has(next.key);
  if (!name && !role && !definite && takesObject) return null;
  const end = name?.end ?? tokens[last]?.end ?? head.end;
  const words = text.slice(head.start, end);
  const voice = { speaker: { id: null, name: name && name.words > 1 ? text.slice(name.start, end) : words }, words };
  if (name && name.words > 1) strangers.set(name.last, voice);
  return { voice, issuer: null, end };
}

/** A personal name that begins with a known given name, at a token from `first` to `until`, before anything is said. */
function nameIn({ tokens, text }: SubjectContext, first: number, until: number) {
  for (let at = first; at <= until && at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || (at > first && before && /[:؛.؟!«»"“”()[\]]/u.test(text.slice(before.end, token.start)))) return null;
    if (at > first && COMPLEMENTIZERS.has(token.key) && !PREPOSITIONS.has(token.key)) return null;
    // «باسم» is a name, but in a title it means "on behalf of".
    if (!isGivenName(token.key) || (at > first && token.key === 'باسم')) continue;
    let last = at;
    while (last + 1 < tokens.length && last - at + 1 < MOST_OF_NAME && continues(text, tokens, last)) last += 1;
    const end = tokens[last];
    return end ? { start: token.start, end: end.end, words: last - at + 1, last: end.key } : null;
  }
  return null;
}

/** Prepositions of a title: «المبعوث إلى السودان». */
const PREPOSITIONS = new Set(['الي', 'علي', 'عن']);

/** Whether the word after a part of a name belongs to it. */
function continues(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && next !== undefined && !STOPS.has(next.key) && /^\s*$/u.test(text.slice(token.end, next.start));
}

/** Whom it was said to: «للصحفيين», «لوكالة …». */
const ADDRESSEE = /^(?:لل\p{L}{3,}|ل(?:وكاله|صحيفه|جريده|قناه|موقع|اذاعه|تلفزيون|مراسل|وسايل|رويترز|فرانس)\p{L}*)$/u;

/** «وهو», «وهي»: a clause about the subject, not the subject. */
const PRONOUN = /^و?(?:هو|هي|هم|هما)$/u;

/** Words that say when, how or to whom: «أول من أمس», «الأحد», «لاحقاً», «بحماسة», «للصحفيين»; and what goes on about the subject. */
function isAdverb({ key, text }: Token): boolean {
  const manner = /^ب\p{L}{3,}$/u.test(key) && !isGivenName(key);
  return key === 'اول' || manner || weekdayOf(key) !== null || /\u064bا?$/u.test(text) || ADDRESSEE.test(key) || PRONOUN.test(key);
}

/** Index of the last token of the phrase: up to a stop word or a punctuation mark; a comma before a person's name is passed. */
function phraseEnd({ text, tokens, mentions }: SubjectContext, first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length && at < first + MOST_WORDS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || STOPS.has(token.key) || cueOf(token.key)?.form === 'participle') break;
    const gap = text.slice(before.end, token.start);
    const apposition =
      /^\s*[،,]\s*$/u.test(gap) &&
      ROLE_HEADS.has(tokens[first]?.key ?? '') &&
      mentions.some((m) => m.start === token.start && m.actor.kind === 'person');
    if (PUNCTUATION.test(gap) && !apposition) break;
    last = at;
  }
  return last;
}

interface Phrase {
  start: number;
  end: number;
}

const within = (mention: Phrase, phrase: Phrase): boolean => mention.start >= phrase.start && mention.end <= phrase.end;

function voiceOf(actor: Actor, words: string): Voice {
  return { speaker: { id: actor.id, name: actor.name }, words };
}

/** A person's name at the head, after ranks, or after an office; «المتحدث باسم السوداني» is not السوداني. */
function person(context: SubjectContext, first: number, phrase: Phrase): Voice | null {
  const { tokens, mentions, text } = context;
  const mention = mentions.find((m) => m.actor.kind === 'person' && within(m, phrase));
  if (!mention) return null;
  const before = tokens.slice(first).filter((token) => token.end <= mention.start);
  const fused = !tokens.some((token) => token.start === mention.start);
  if (before.every((token) => HONORIFICS.has(token.key)))
    return fused && before.length > 0 ? null : voiceOf(mention.actor, text.slice(phrase.start, mention.end));
  const titled = ROLE_HEADS.has(before[0]?.key ?? '') && before.at(-1)?.key !== 'باسم';
  return titled && !fused && mention.by !== 'surname' ? voiceOf(mention.actor, text.slice(phrase.start, mention.end)) : null;
}

/** «وزير الخارجية العراقي» alone, where the article names who holds that office. */
function officeHolder({ offices, tenures, text }: SubjectContext, phrase: Phrase): Voice | null {
  const office = offices.find((match) => match.start === phrase.start);
  if (!office) return null;
  const held = (named: NamedTenure) =>
    office.tenures.some(({ actor, role }) => actor === named.actor && role.office === named.role.office && role.of === named.role.of);
  const holders = new Set(tenures.filter(held).map(({ actor }) => actor));
  const [holder] = holders;
  return holder && holders.size === 1 ? voiceOf(holder, text.slice(office.start, office.end)) : null;
}

/** «الوزير العراقي», where the article names one person only who holds an office of that state with that head. */
function ministerOf({ mentions, tenures, text }: SubjectContext, head: Token, phrase: Phrase): Voice | null {
  const state = mentions.find((m) => m.by === 'office' && m.start === phrase.start);
  if (!state) return null;
  const title = head.key.replace(/^ال/u, '');
  const holders = new Set(
    tenures.filter(({ role }) => role.of === state.actor.id && canonical(role.office).split(' ')[0] === title).map(({ actor }) => actor),
  );
  const [holder] = holders;
  return holder && holders.size === 1 ? voiceOf(holder, text.slice(state.start, state.end)) : null;
}

/** An organisation, group or state at the head of the phrase, or in the phrase of a plural head: «وزراء خارجية التحالف الدولي». */
function body({ mentions, text }: SubjectContext, head: Token, phrase: Phrase): Voice | null {
  const bodies = mentions.filter((m) => within(m, phrase) && m.actor.kind !== 'person' && m.actor.kind !== 'place' && m.by !== 'office');
  const mention = COLLECTIVE_HEADS.has(head.key) ? bodies[0] : bodies.find((m) => m.start === phrase.start);
  return mention ? voiceOf(mention.actor, text.slice(phrase.start, mention.end)) : null;
}

/** «البيان» speaks for the one who issued it; «بيان لوزارة الخارجية» says who that is. */
function readDocument({ tokens, mentions, text, issuer, voice }: SubjectContext, first: number): Subject {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[first]?.end ?? 0;
  if (tokens[first]?.key.startsWith('ال')) return { voice: issuer ?? voice, issuer: null, end };
  const clause = tokens.findIndex((token, at) => at > first && /[،,:.«"“]/u.test(text.slice(tokens[at - 1]?.end, token.start)));
  const until = clause < 0 ? text.length : (tokens[clause]?.start ?? 0);
  const by = mentions.find((m) => m.start >= end && m.end <= until && m.actor.kind !== 'place' && m.by !== 'office');
  const issued = by ? voiceOf(by.actor, text.slice(start, by.end)) : null;
  return { voice: issued, issuer: issued, end: by?.end ?? end };
}
