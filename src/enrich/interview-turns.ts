import { canonical } from '../arabic/normalize.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { Voice, VoiceFrom } from './voice.ts';

/** An answer in an interview that is printed by turns: where its words begin, and whose they are. */
export interface InterviewTurn {
  start: number;
  voice: Voice;
  from: VoiceFrom;
}

/** «س:», «الجريدة:», «فلان:»: a label of one to four words, and a colon or a dash. */
const LABEL = /^[\s*•-]*([\p{L}\p{M}.]+(?: [\p{L}\p{M}.]+){0,3})\s?[:：]\s*(?=\S)/u;
const QUESTION = /^(?:س|سؤال|السؤال)$/u;
const ANSWER = /^(?:ج|جواب|الجواب|الاجابه|اجابه)$/u;
const LEAST_TURNS = 2;
const LEAST_WORDS = 3;

/**
 * The answers of an interview, by paragraph: those labelled «ج» where questions are labelled too, whose words are of the one
 * person whom the article names first; and those labelled with the name of somebody whom the article names, who has two or more.
 * Questions, and labels of one turn only, are left alone. Linear.
 */
export function interviewTurns(
  texts: readonly ArticleText[],
  candidates: readonly Candidate[],
  mentions: readonly ActorMention[],
): Map<number, InterviewTurn> {
  const labels = texts.flatMap(({ paragraph, text }) => {
    const [whole, label] = LABEL.exec(text.slice(0, 60)) ?? [];
    return whole && label ? [{ paragraph, text, key: canonical(label).replace(/\.$/u, ''), start: whole.length }] : [];
  });
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const turns = new Map<number, InterviewTurn>();
  if (Math.max(0, ...counts.values()) < LEAST_TURNS) return turns;
  const people = peopleOf(candidates, mentions);
  const asked = labels.some(({ key }) => QUESTION.test(key));
  const [guest] = people;
  for (const { paragraph, text, key, start } of labels) {
    const answer = asked && ANSWER.test(key);
    const named = answer ? null : (people.find(({ title }) => ` ${title} `.includes(` ${key} `)) ?? null);
    const voice = answer ? guest : named;
    const often = (counts.get(key) ?? 0) >= LEAST_TURNS;
    if (voice && (answer || often) && text.slice(start).split(/\s+/u).length >= LEAST_WORDS)
      turns.set(paragraph, { start, voice, from: answer ? 'carried' : 'named' });
  }
  return turns;
}

/** The persons of an article in the order in which they are named. */
function peopleOf(candidates: readonly Candidate[], mentions: readonly ActorMention[]): Voice[] {
  const people = new Map<string, { voice: Voice; paragraph: number; start: number }>();
  const add = (speaker: Voice['speaker'], paragraph: number, start: number): void => {
    const voice = { speaker, words: speaker.name, title: canonical(speaker.name), gender: null, person: true };
    const known = people.get(speaker.name);
    if (!known || paragraph < known.paragraph || (paragraph === known.paragraph && start < known.start))
      people.set(speaker.name, { voice, paragraph, start });
  };
  for (const { actor, paragraph, start } of mentions)
    if (actor.kind === 'person' && paragraph >= 0) add({ id: actor.id, name: actor.name }, paragraph, start);
  for (const { kind, name, mentions: places } of candidates)
    for (const { paragraph, start } of kind === 'person' ? places : []) if (paragraph >= 0) add({ id: null, name }, paragraph, start);
  return [...people.values()].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start).map(({ voice }) => voice);
}
