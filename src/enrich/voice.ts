import type { Quote } from '../model/quote.ts';
import type { NamedTenure } from './named-tenures.ts';
import type { Sentence } from './sentences.ts';
import type { Cue } from './speech-cues.ts';

/** Who speaks, and the words that say so. */
export interface Voice {
  speaker: { id: string | null; name: string };
  /** As printed: the bare name where one is. */
  words: string;
  /** Canonical words of the whole phrase, by which «الوزير» takes the speaker up again. */
  title: string;
  /** As the verb said; null where nothing did. */
  gender: Cue['gender'];
  person: boolean;
}

export type VoiceFrom = NonNullable<Quote['speakerFrom']>;

/** What is known of a sentence and of the article when a subject is read. */
export interface SubjectContext extends Pick<Sentence, 'tokens' | 'mentions' | 'offices'> {
  /** The paragraph of the sentence. */
  text: string;
  /** Persons that the article names with their office. */
  tenures: readonly NamedTenure[];
  /** The last voice, and who issued the statement that «البيان» means. */
  voice: Voice | null;
  issuer: Voice | null;
  /** Speakers so far, the last one at the end; a few. */
  heard: Voice[];
  /** Speakers so far whom the registry lacks, by the canonical first and last word of their name. */
  strangers: Map<string, Voice>;
}

/** Speakers farther back are not taken up again. */
const MOST_HEARD = 6;

/** Makes a voice the current one. */
export function hear(context: Pick<SubjectContext, 'voice' | 'heard'>, voice: Voice): void {
  context.voice = voice;
  if (context.heard.at(-1) === voice) return;
  context.heard.push(voice);
  if (context.heard.length > MOST_HEARD) context.heard.shift();
}

/** Whose words a cue without a subject introduces: the current voice, or the last one before it that fits the form of the verb. */
export function carried({ voice, heard }: Pick<SubjectContext, 'voice' | 'heard'>, gender: Cue['gender']): Voice | null {
  if (voice === null || gender === null || fits(voice, gender)) return voice;
  return heard.findLast((other) => other.gender !== null && fits(other, gender)) ?? null;
}

const fits = (voice: Voice, gender: Cue['gender']): boolean => voice.gender === null || voice.gender === gender;
