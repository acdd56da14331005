import { canonical } from '../arabic/normalize.ts';
import { nameWordOf } from './name-reader.ts';
import type { Sentence } from './sentences.ts';
import { HONORIFICS } from './subject-words.ts';
import type { Voice } from './voice.ts';

/** Whom the text speaks of without their words: who a verb without a subject means where nobody has spoken («تجلس سعاد … وتقول»). */
export interface Narration {
  /** Persons of this paragraph so far, and of the last one that named any. */
  here: Map<string, Voice>;
  before: Map<string, Voice>;
  /** The only person of the sentence before, named at its head; null in a new paragraph. */
  topic: Voice | null;
}

export const newNarration = (): Narration => ({ here: new Map(), before: new Map(), topic: null });

/** The narration at the head of the next paragraph. */
export function nextParagraph({ here, before }: Narration): Narration {
  return { here: new Map(), before: here.size > 0 ? here : before, topic: null };
}

/** The only person named in this paragraph, or else in the one before that named any; null where there are several or none. */
export function narrated({ here, before }: Narration): Voice | null {
  const named = here.size > 0 ? here : before;
  const [only] = named.values();
  return only?.person && named.size === 1 ? only : null;
}

/** So many words at most stand before the one whom a sentence is about. */
const HEAD = 3;

/** «تجلس سعاد أمام خيمتها», «أما أم سامي فتقف»: somebody called by a given name alone, at the head of a sentence. */
function addGivenName(
  tokens: Sentence['tokens'],
  add: (speaker: Voice['speaker'], words: string, role: string, start: number) => void,
): void {
  for (const [at, token] of tokens.slice(0, HEAD).entries()) {
    const kunya = /^[أا](?:م|بو)$/u.test(token.text);
    const next = tokens[at + 1];
    const word = nameWordOf((kunya ? next : token)?.text ?? '');
    if (!word.given || word.vague || word.foreign) continue;
    const words = kunya && next ? `${token.text} ${next.text}` : token.text;
    add({ id: null, name: words }, words, '', token.start);
    return;
  }
}

/** Takes up the persons of a sentence. `spoke`: somebody's words are in it; `nobody`: they are nobody's, and nobody is meant by what follows. */
export function narrate(narration: Narration, sentence: Sentence, spoke: boolean, nobody: boolean): void {
  const { tokens, mentions, persons } = sentence;
  const voices = new Map<string, Voice>();
  let first = Number.POSITIVE_INFINITY;
  const add = (speaker: Voice['speaker'], words: string, role: string, start: number): void => {
    const title = canonical(`${role} ${words}`);
    const gender = /ة$/u.test(role.split(' ')[0] ?? '') ? 'f' : null;
    voices.set(speaker.name, { speaker, words, title, gender, person: true });
    first = Math.min(first, start);
  };
  for (const { actor, text, start, by } of mentions)
    if (actor.kind === 'person' && by !== 'office') add({ id: actor.id, name: actor.name }, text, '', start);
  for (const { name, role, start } of persons) add({ id: null, name }, name, role ?? '', start);
  if (voices.size === 0) addGivenName(tokens, add);
  for (const [name, voice] of voices) narration.here.set(name, voice);
  if (nobody) narration.here.set('', { speaker: { id: null, name: '' }, words: '', title: '', gender: null, person: false });
  const [only] = voices.values();
  const heads = tokens.filter(({ key }) => !HONORIFICS.has(key)).slice(0, HEAD);
  if (spoke) narration.topic = null;
  else if (only && voices.size === 1 && heads.some(({ start }) => start === first)) narration.topic = only;
}
