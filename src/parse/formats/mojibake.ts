import { countCommonWords } from '../../arabic/common-words.ts';
import { type CodePage, encodeSingleBytes } from './single-bytes.ts';

/** A text whose bytes were once read in the wrong encoding and saved so. */
export interface Mojibake {
  /** The encoding in which the bytes were read by mistake. */
  readAs: CodePage;
  /** The encoding that they are in. */
  really: 'utf-8' | 'windows-1256' | 'iso-8859-6';
  /** How many characters stand in runs that only the mistake explains, and the index of the first. */
  count: number;
  first: number;
  /** The text as it was before; null where some of it does not go back to bytes that read as Arabic. */
  repaired: string | null;
}

const MISTAKES: readonly (readonly [CodePage, Mojibake['really']])[] = [
  ['windows-1252', 'utf-8'],
  ['windows-1256', 'utf-8'],
  ['windows-1252', 'windows-1256'],
  ['windows-1252', 'iso-8859-6'],
];

/**
 * What the two bytes of an Arabic letter in UTF-8 (D8–DB, then 80–BF) look like in Windows-1252 («Ø§Ù„») and in
 * Windows-1256 («ط§ظ„»); three such pairs on end stand in no language.
 */
const PAIRS: Readonly<Record<'windows-1252' | 'windows-1256', RegExp>> = {
  'windows-1252': /(?:[ØÙÚÛ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]){3,}/gu,
  'windows-1256':
    /(?:[طظعغ][^\p{ASCII}ا-غف-ي\s]){3,}|(?:[طظ][\u0080-\u00bf\u2013-\u203a\u20ac\u2122\u0679\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]){3,}/gu,
};
/** Arabic letters of the code pages read as Windows-1252: runs of accented Latin letters («ÇáÚÑÈíÉ»). */
const ACCENTED = /[\u00c0-\u00ff]{3,}/gu;
/** So large a share of the letters must be accented Latin ones before a text is looked at for it. */
const MOSTLY = 0.6;
/** So many of the words must be common ones for a repaired text to count as Arabic. */
const ARABIC = 0.12;
/** In a text of so few words one common word must do. */
const FEW_WORDS = 8;

/**
 * Looks for Arabic that was read in the wrong encoding and saved again. A repair is offered only where the whole text goes
 * back to bytes, these decode without a fault, encoding the result again gives the same text, and it reads as Arabic, which
 * the text as it stands does not. Linear in the length of the text.
 * @returns null where there is no sign of it
 */
export function findMojibake(text: string): Mojibake | null {
  for (const [readAs, really] of MISTAKES) {
    const runs = runsOf(text, readAs, really);
    if (runs === null) continue;
    const repaired = repair(text, readAs, really);
    if (repaired === null && really !== 'utf-8') continue;
    return { readAs, really, ...runs, repaired };
  }
  return null;
}

function runsOf(text: string, readAs: CodePage, really: Mojibake['really']): Pick<Mojibake, 'count' | 'first'> | null {
  const pattern = really === 'utf-8' ? PAIRS[readAs === 'windows-1256' ? readAs : 'windows-1252'] : ACCENTED;
  let [count, first] = [0, -1];
  for (const match of text.matchAll(pattern)) {
    if (first < 0) first = match.index;
    count += match[0].length;
  }
  if (first < 0) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return really === 'utf-8' || count >= MOSTLY * letters ? { count, first } : null;
}

function repair(text: string, readAs: CodePage, really: Mojibake['really']): string | null {
  const bytes = encodeSingleBytes(text, readAs);
  if (bytes === null) return null;
  let repaired: string;
  try {
    repaired = new TextDecoder(really, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  const again = really === 'utf-8' ? new TextEncoder().encode(repaired) : encodeSingleBytes(repaired, really);
  if (again === null || new TextDecoder(readAs).decode(again) !== text) return null;
  return readsAsProse(repaired) && !readsAsProse(text) ? repaired.replace(/^\ufeff/u, '') : null;
}

function readsAsProse(text: string): boolean {
  const { words, common } = countCommonWords(text);
  return common >= 1 && common >= (words <= FEW_WORDS ? 1 : ARABIC * words);
}
