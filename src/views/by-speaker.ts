import type { Quote } from '../model/quote.ts';

/** The statements of an article that one speaker makes; speaker null for those whose speaker the text does not name. */
export interface SpeakerStatements<Q> {
  speaker: Quote['speaker'];
  statements: Q[];
}

/** Groups statements by speaker, in the order in which speakers first speak; the speaker is the same where id and name are. */
export function bySpeaker<Q extends Pick<Quote, 'speaker'>>(quotes: readonly Q[]): SpeakerStatements<Q>[] {
  const groups = new Map<string, SpeakerStatements<Q>>();
  for (const quote of quotes) {
    const { speaker } = quote;
    const key = JSON.stringify(speaker && [speaker.id, speaker.name]);
    const group = groups.get(key);
    if (group) group.statements.push(quote);
    else groups.set(key, { speaker, statements: [quote] });
  }
  return [...groups.values()];
}
