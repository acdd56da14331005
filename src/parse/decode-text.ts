import { countCommonWords } from '../arabic/common-words.ts';
import type { ENCODINGS } from '../model/article.ts';

/** A text and the encoding that its bytes were read in. */
export interface DecodedText {
  encoding: (typeof ENCODINGS)[number];
  /** Without byte order mark. */
  text: string;
  /** How many sequences of bytes stood for no character, and the index in `text` of the first; null where all did. */
  invalid: { count: number; first: number } | null;
}

const ARABIC_LETTER = /[\u0620-\u064a\u066e-\u06d3]/gu;
/** What stands in Arabic text beside letters and ASCII: vowel signs, digits, marks, typographic signs, spaces. */
const BESIDE_LETTERS =
  /[\u060c\u061b\u061f\u0640\u064b-\u065f\u0660-\u066d\u06d4-\u06f9\u00a0-\u00bf\u00d7\u00f7\u2000-\u206f\u20ac\u2122]/gu;
/** So much of what is not ASCII must be Arabic for Windows-1256 to be believed; French names and Persian letters are the rest. */
const PLAUSIBLE = 0.85;
/** A sign of the upper half of the code page with a letter on either side, and how many of them Arabic has for its letters. */
const SIGN_IN_WORD = /(?<=\p{L})[^\p{ASCII}\p{L}\p{M}\s](?=\p{L})/gu;
/** Two letters of a word of which one is Arabic and one Latin: bytes of the other code page, or of a European one. */
const MIXED_WORD = /(?<=\p{Script=Arabic})\p{Script=Latin}|(?<=\p{Script=Latin})\p{Script=Arabic}/gu;
const MOST_SIGNS = 0.1;
/** ISO-8859-6 was rare: so many times more common words must it have, and so many at least: «نه» in the one is «لم» in the other. */
const MUCH_MORE = 1.5;
const LEAST_COMMON = 3;

/**
 * Decodes bytes that are known to be text, by what reads as Arabic:
 *
 * 1. a byte order mark decides;
 * 2. UTF-16 without one shows in its units: nine of ten are Arabic, ASCII or punctuation in that byte order;
 * 3. bytes that are valid UTF-8 are UTF-8;
 * 4. Windows-1256 or ISO-8859-6, if at least 85 % of what is not ASCII then reads as Arabic, most of that as letters, and
 *    hardly a word has a sign or a Latin letter inside: UTF-8 read so has a sign in almost every word («ط§ظ„»). Where both do, the declared one;
 *    else ISO-8859-6 where it has many more of the commonest words, or where Windows-1256 puts a Latin letter into an Arabic word
 *    and has no more of the commonest words; in doubt Windows-1256;
 * 5. else UTF-8 with U+FFFD for what cannot be read: UTF-8 with a few broken bytes, or an encoding that is none of these.
 *
 * @param declared the encoding that the text names itself, as TextDecoder spells it
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeAs(utf16, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8.invalid === null) return utf8;
  const windows = decodeAs('windows-1256', bytes);
  const isWindows = readsAsArabic(windows.text);
  const iso = isValid('iso-8859-6', bytes, false) ? decodeAs('iso-8859-6', bytes) : null;
  if (iso === null || !readsAsArabic(iso.text)) return isWindows ? windows : utf8;
  if (!isWindows || declared === 'iso-8859-6') return iso;
  if (declared === 'windows-1256') return windows;
  const [common, ofWindows] = [countCommonWords(iso.text).common, countCommonWords(windows.text).common];
  if (common >= LEAST_COMMON && common > MUCH_MORE * ofWindows) return iso;
  return common >= ofWindows && mixedWords(windows.text) > mixedWords(iso.text) ? iso : windows;
}

/**
 * The UTF-16 byte order that the bytes are written in, by mark or by their units; null if they are not UTF-16.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const units = Math.floor(bytes.length / 2);
  let [little, big] = [0, 0];
  for (let index = 0; index < units; index++) {
    const [a = 0, b = 0] = [bytes[2 * index], bytes[2 * index + 1]];
    if (isUsual(a, b)) little++;
    if (isUsual(b, a)) big++;
  }
  const least = Math.max(1, 0.9 * units);
  if (little < least && big < least) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Whether a unit with these low and high bytes is an Arabic letter, ASCII text, or General Punctuation between them. */
function isUsual(low: number, high: number): boolean {
  if (high === 0x06 || high === 0xfe) return true;
  return high === 0 && (low >= 0x20 || low === 0x09 || low === 0x0a || low === 0x0d);
}

function decodeAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const valid = encoding === 'windows-1256' || isValid(encoding, bytes, false);
  if (valid) return { encoding, text, invalid: null };
  const count = text.split('\ufffd').length - 1 - printedReplacements(encoding, bytes);
  return { encoding, text, invalid: { count: Math.max(1, count), first: firstInvalid(encoding, bytes) } };
}

function isValid(encoding: string, bytes: Uint8Array, goesOn: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: goesOn });
    return true;
  } catch {
    return false;
  }
}

/** The index in the decoded text at which the longest valid beginning of the bytes ends, found by halving. */
function firstInvalid(encoding: string, bytes: Uint8Array): number {
  let [valid, broken] = [0, bytes.length + 1];
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    if (isValid(encoding, bytes.subarray(0, middle), true)) valid = middle;
    else broken = middle;
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, valid), { stream: true }).length;
}

/** How often UTF-8 bytes spell U+FFFD themselves (EF BF BD); in UTF-16 it is not looked for. */
function printedReplacements(encoding: string, bytes: Uint8Array): number {
  if (encoding !== 'utf-8') return 0;
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

/** How often an Arabic letter stands beside a Latin one. */
const mixedWords = (text: string): number => text.match(MIXED_WORD)?.length ?? 0;

function readsAsArabic(text: string): boolean {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const letters = text.match(ARABIC_LETTER)?.length ?? 0;
  const beside = text.match(BESIDE_LETTERS)?.length ?? 0;
  const inside = (text.match(SIGN_IN_WORD)?.length ?? 0) + mixedWords(text);
  return letters > 0 && letters + beside >= PLAUSIBLE * beyondAscii && letters >= beside && inside <= MOST_SIGNS * letters;
}
