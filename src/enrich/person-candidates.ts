import { isListedWord } from '../arabic/everyday-words.ts';
import { memoize } from '../arabic/memoize.ts';
import { canonical } from '../arabic/normalize.ts';
import type { ArticleText } from './article-texts.ts';
import type { FoundName } from './found-name.ts';
import { type NameWord, nameWordOf, type ReadName, readName } from './name-reader.ts';
import { gapBefore, officeAround, personEvidence, SURROUNDINGS } from './person-evidence.ts';

/**
 * The persons named in a text whom the registries lack, each with what speaks for it: a rank, office or verb of saying before, an
 * office after a comma, a list, or a given name that is known at its head. Linear.
 * @param taken whether a token is part of a name that the registries know
 * @param isRepeated whether a word stands in the article more than once
 */
export function personsIn(source: ArticleText, taken: (at: number) => boolean, isRepeated: (key: string) => boolean): FoundName[] {
  const { paragraph, text, tokens } = source;
  const found: FoundName[] = [];
  let previous: ReadName | null = null;
  for (let at = 0; at < tokens.length; ) {
    const isNext: boolean = previous !== null && goesOn(source, previous, at);
    const sight: Sight | null = taken(at) ? null : sightAt(source, at, isNext, taken, isRepeated);
    if (sight === null) {
      at += 1;
      continue;
    }
    const { name, because }: Sight = sight;
    const role = because === 'list' ? null : officeAround(source, name);
    const { start, end, keys } = name;
    found.push({ paragraph, start, end, text: text.slice(start, end), keys, kind: 'person', because, role });
    previous = name;
    at = name.last + 1;
  }
  return found;
}

/** A name that begins with a token, and what speaks for it. */
interface Sight {
  name: ReadName;
  because: FoundName['because'];
}

function sightAt(
  source: ArticleText,
  at: number,
  isNext: boolean,
  taken: (at: number) => boolean,
  isRepeated: (key: string) => boolean,
): Sight | null {
  const { text, tokens } = source;
  const token = tokens[at];
  if (!token) return null;
  for (const { skip, word } of (isNext ? nextHeadsOf : headsOf)(token.text)) {
    const name = readName(text, tokens, at, skip, word, taken);
    const inList = isNext && (skip > 0 || SURROUNDINGS.comma.test(gapBefore(source, at)));
    const because = name && personEvidence(source, name, inList, isRepeated);
    if (name && because) return { name, because };
  }
  return null;
}

/** A way to read a printed word as the first of a name, past the letters of a conjunction or preposition. */
interface NameHead {
  skip: number;
  word: NameWord;
}

/**
 * The ways to read a printed word as the first of a name, past «و», «ف», «ب», «ل», «ك», the likeliest first: as printed only where
 * that is a given name. A word that begins with «و» and is no name that is known is the next item of something.
 */
const headsOf = memoize((text: string): readonly NameHead[] => headsIn(text, false));
/** The same for the next item of a list. */
const nextHeadsOf = memoize((text: string): readonly NameHead[] => headsIn(text, true));

function headsIn(text: string, isNext: boolean): readonly NameHead[] {
  const whole = { skip: 0, word: nameWordOf(text) };
  if (whole.word.given && (!whole.word.foreign || !whole.word.vague)) return [whole];
  const conjunction = /^[وف](?=\p{L}{3,})/u.test(text) ? 1 : 0;
  const prefix = /^(?:[وف]?[بلك]|[وف])(?=\p{L}{3,})/u.exec(text)?.[0].length ?? 0;
  const heads = [...new Set([conjunction, prefix])]
    .map((skip) => ({ skip, word: nameWordOf(text.slice(skip)) }))
    .filter(({ skip, word }) => skip > 0 && (isNameAfter(text, word) || (isNext && skip === conjunction && text.startsWith('و'))));
  // «برضا …», «بجونز …»: the letter before a name that is known belongs to no name, nor does that before a noun.
  const cut = heads.length > 0 || /^[بلك]\p{L}{3,}ة$/u.test(text);
  const joined = text.startsWith('و') || (isNext && text.startsWith('ف'));
  const able = ((conjunction > 0 && joined) || cut ? heads : [...heads, whole]).filter(({ word }) => word.able);
  return able.length === 0 ? NO_HEADS : able;
}

/** Whether what is left of a word is a name: not the rest of a common word («بعيد»), nor a short foreign one after «ف» («فايد»). */
function isNameAfter(text: string, word: NameWord): boolean {
  if (word.particle) return true;
  if (!word.given || (word.vague && isListedWord(canonical(text)))) return false;
  return !word.foreign || !text.startsWith('ف') || word.key.length > 3;
}

/** One for nearly all words. */
const NO_HEADS: readonly never[] = [];

/** Whether a token goes on a list that a name began: «… وفلان», «…، فلان». */
function goesOn(source: ArticleText, previous: ReadName, at: number): boolean {
  if (previous.last !== at - 1) return false;
  const gap = gapBefore(source, at);
  return SURROUNDINGS.comma.test(gap) || (/^\s*["”»]?\s*[،,]?\s*$/u.test(gap) && source.tokens[at]?.text.startsWith('و') === true);
}
