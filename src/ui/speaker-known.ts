import type { Quote } from '../model/quote.ts';
import { SPEAKER_FROM_WORDS, STATEMENT_WORDS } from './statement-words.ts';

/** How the speaker of a statement is known. */
export interface SpeakerKnown {
  words: string;
  /** Whether that is an inference of ours, not what the cue itself says. */
  inferred: boolean;
}

/** Says how the speaker of a statement is known, with the words that stand in the clipping. */
export function speakerKnown({ speaker, speakerText, speakerFrom }: Pick<Quote, 'speaker' | 'speakerText' | 'speakerFrom'>): SpeakerKnown {
  if (speaker === null || speakerFrom === null) return { words: STATEMENT_WORDS.speakerUnknown, inferred: false };
  return { words: `${SPEAKER_FROM_WORDS[speakerFrom]} «${speakerText ?? speaker.name}»`, inferred: speakerFrom !== 'named' };
}
