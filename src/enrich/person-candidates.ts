import type { ArticleText } from './article-texts.ts';
import type { FoundName } from './found-name.ts';
import { nameWordOf, type ReadName, readName } from './name-reader.ts';
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
  for (const skip of skipsOf(token.text, isNext)) {
    const name = readName(text, tokens, at, skip, taken);
    const inList = isNext && (skip > 0 || SURROUNDINGS.comma.test(gapBefore(source, at)));
    const because = name && personEvidence(source, name, inList, isRepeated);
    if (name && because) return { name, because };
  }
  return null;
}

/**
 * How many letters before a name may be «و», «ف», «ب», «ل», «ك», the likeliest first: none where the word as printed is a given
 * name. A word that begins with «و» and is no name that is known is the next item of something.
 */
function skipsOf(text: string, isNext: boolean): number[] {
  const word = nameWordOf(text);
  if (word.given && (!word.foreign || !word.vague)) return [0];
  const conjunction = /^[وف](?=\p{L}{3,})/u.test(text) ? 1 : 0;
  const prefix = /^(?:[وف]?[بلك]|[وف])(?=\p{L}{3,})/u.exec(text)?.[0].length ?? 0;
  const skips = [...new Set([conjunction, prefix])].filter((skip) => {
    const rest = nameWordOf(text.slice(skip));
    return skip > 0 && (rest.given || rest.particle || (isNext && skip === conjunction));
  });
  return conjunction > 0 ? skips : [...skips, 0];
}

/** Whether a token goes on a list that a name began: «… وفلان», «…، فلان». */
function goesOn(source: ArticleText, previous: ReadName, at: number): boolean {
  if (previous.last !== at - 1) return false;
  const gap = gapBefore(source, at);
  return SURROUNDINGS.comma.test(gap) || (/^\s*["”»]?\s*[،,]?\s*$/u.test(gap) && source.tokens[at]?.text.startsWith('و') === true);
}
