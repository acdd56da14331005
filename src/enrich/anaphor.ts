import { canonical } from '../arabic/normalize.ts';
import { isSpeakingHead } from './phrase-end.ts';
import type { Cue } from './speech-cues.ts';
import { nameInPhrase } from './subject-name.ts';
import { GENERIC_ROLES, HONORIFICS, RANK_PRONOUNS, ROLE_HEADS, TITLES } from './subject-words.ts';
import type { SubjectContext, Voice, VoiceFrom } from './voice.ts';

/** A speaker taken up again, and where the words that do so end. */
export interface Taken {
  voice: Voice;
  from: VoiceFrom;
  end: number;
}

const taken = (voice: Voice, from: VoiceFrom, end: number): Taken => ({ voice, from, end });

/** «الوزير», «فلان» by surname, «سعادته»: words that take up a speaker whom the text has named in full before. */
export function anaphor(context: SubjectContext, first: number, last: number, gender: Cue['gender']): Taken | null {
  const { key: opening = '' } = context.tokens[first] ?? {};
  if (/^(?:ذات|نفس)$/u.test(opening) && context.tokens[first + 1]?.key.startsWith('ال')) {
    const end = context.tokens[Math.min(last, first + 1)]?.end ?? 0;
    const meant = lastThat(context, gender);
    return meant && taken(meant, 'carried', end);
  }
  const { tokens, voice, heard, strangers } = context;
  const head = tokens[first];
  const final = tokens[last];
  if (!head || !final) return null;
  if (RANK_PRONOUNS.has(head.key)) {
    const person = heard.findLast((other) => other.person);
    return person ? taken(person, 'carried', head.end) : null;
  }
  const name = tokens[HONORIFICS.has(head.key) || TITLES.has(head.key) ? first + 1 : first];
  const known = name && name.end <= final.end ? strangers.get(name.key) : undefined;
  // A first name alone is the one named before; before other words it may be somebody else's.
  if (name && known && (name.end === final.end || (name.key.startsWith('ال') && canonical(known.words).endsWith(` ${name.key}`))))
    return taken({ ...known, gender: known.gender ?? gender }, 'named', name.end);
  const holder =
    ROLE_HEADS.has(head.key) && last > first && last < first + 4 && !nameInPhrase(context, first, last)
      ? holderOf(context, first, last)
      : null;
  if (holder) return taken(holder, 'office', final.end);
  if (last > first + 1 || !head.key.startsWith('ال')) return null;
  const same = /^(?:نفسه|نفسها|ذاته|ذاتها|عينه|عينها)$/u.test(tokens[last + 1]?.key ?? tokens[last]?.key ?? '');
  const himself = same && GENERIC_ROLES.has(head.key) ? lastThat(context, gender) : null;
  if (himself) return taken(himself, 'carried', tokens[last + 1]?.end ?? final.end);
  const stem = head.key.slice(2).replace(/(?:ون|ين|ه)$/u, '');
  const adjective = last > first ? (final.key.replace(/^ال/u, '').replace(/ه$/u, '') ?? '') : '';
  const many = /(?:ون|ين)$/u.test(head.key);
  const named = heard.findLast(
    (other) => !(many && other.person) && hasWord(other.title, stem) && (adjective === '' || hasWord(other.title, adjective)),
  );
  if (named) return taken(named, 'carried', final.end);
  const office = context.cast.filter(
    ({ title }) => hasWord(title.split(' ')[0] ?? '', stem) && (adjective === '' || hasWord(title, adjective)),
  );
  if (office.length === 1 && office[0] && GENERIC_ROLES.has(head.key) && !head.key.endsWith('ون'))
    return taken(office[0], 'office', final.end);
  const meant = voice ?? context.narrated;
  if (last > first || !GENERIC_ROLES.has(head.key) || !meant?.person) return null;
  return meant.gender === null || gender === null || meant.gender === gender ? taken(meant, 'carried', head.end) : null;
}

/** The last voice that fits the form of a verb. */
const lastThat = ({ heard }: SubjectContext, gender: Cue['gender']): Voice | null =>
  heard.findLast((other) => gender === null || other.gender === null || other.gender === gender) ?? null;

/** «وزير الري», of whom it was said by name before: «فلان، وزير الري». */
function holderOf({ tokens, heard }: SubjectContext, first: number, last: number): Voice | null {
  const office = tokens.slice(first, last + 1).map(({ key }) => key);
  const named = heard.filter(
    ({ person, speaker, title }) =>
      person && ` ${title} `.includes(` ${office.join(' ')} `) && !isSpeakingHead(canonical(speaker.name).split(' ')[0] ?? ''),
  );
  const names = new Set(named.map(({ speaker }) => speaker.name));
  return names.size === 1 ? (named.at(-1) ?? null) : null;
}

const hasWord = (words: string, stem: string): boolean => words.split(' ').some((word) => word.replace(/^ال/u, '').startsWith(stem));
