import type { Quote } from '../model/quote.ts';
import type { Tenure } from './prepare-registries.ts';
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
export interface SubjectContext extends Pick<Sentence, 'tokens' | 'mentions' | 'offices' | 'persons'> {
  /** The paragraph of the sentence. */
  text: string;
  /** Persons that the article names with their office, each once. */
  tenures: readonly Tenure[];
  /** The last voice, and who issued the statement that «البيان» means. */
  voice: Voice | null;
  issuer: Voice | null;
  /** Speakers so far, the last one at the end; a few. */
  heard: Voice[];
  /** Speakers so far whom the registry lacks, by the canonical first and last word of their name. */
  strangers: Map<string, Voice>;
  /** Whom the text speaks of: alone in this paragraph or the one before, and at the head of the sentence before. */
  narrated: Voice | null;
  topic: Voice | null;
  /** Persons whom the registry lacks, of the whole article, who are named with an office. */
  cast: readonly Voice[];
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

/** Verbs that go on with the voice before, whomever the text has spoken of since. */
const GOES_ON = new Set('أضاف تابع استطرد أردف استدرك استرسل واصل ختم اختتم'.split(' '));

/**
 * Whose words a cue without a subject introduces: of the one whom the sentence before is about, the current voice, the last one
 * before it that fits the form of the verb, or the one of whom the text speaks.
 */
export function carried(
  context: Pick<SubjectContext, 'voice' | 'heard' | 'narrated' | 'topic'>,
  { gender, lemma, form, pronoun }: Cue,
): Voice | null {
  const { voice, heard, narrated, topic } = context;
  const many = pronoun && gender === null && form !== 'noun' && lemma !== 'جاء';
  const meant = (other: Voice): boolean => (many ? !other.person : gender === null || fits(other, gender));
  if (topic && meant(topic) && !(voice && GOES_ON.has(lemma ?? ''))) return topic;
  if (topic && voice && topic.speaker.name !== voice.speaker.name) return null;
  if (voice && meant(voice)) return voice;
  const before = voice && heard.findLast((other) => other.gender !== null && meant(other));
  return before ?? (narrated && meant(narrated) ? narrated : null);
}

const fits = (voice: Voice, gender: Cue['gender']): boolean => voice.gender === null || voice.gender === gender;
