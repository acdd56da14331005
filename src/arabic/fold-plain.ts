/**
 * Characters that Unicode normalisation leaves as they are and that are not invisible: ASCII, Arabic letters, the common vowel
 * signs, digits and punctuation. Nearly every line of a clipping has no others.
 */
const PLAIN = /^[ -~\u0621-\u063a\u0641-\u0652\u0660-\u0669\u06f0-\u06f9\u060c\u061b\u061f\u00ab\u00bb]$/u;
const CODES = 0x700;

/** For each UTF-16 unit below U+0700 what it becomes: itself, another character or ''; undefined where it is not plain. */
export type PlainTable = readonly (string | undefined)[];

/** The table of a mapping of single characters; the space must stay a space. */
export function plainTable(map: (char: string) => string): PlainTable {
  return Array.from({ length: CODES }, (_, code) => {
    const char = String.fromCharCode(code);
    return PLAIN.test(char) ? map(char) : undefined;
  });
}

const SPACE = 0x20;

/**
 * Maps the characters of a text in one pass, makes runs of spaces one and trims the ends: what regular expressions do in ten
 * passes.
 * @returns the text, the same one where nothing changes; null where a character is not plain
 */
export function foldPlain(text: string, table: PlainTable): string | null {
  let folded = '';
  let from = 0;
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const char = table[code];
    if (char === undefined) return null;
    const kept = char !== '' && char.charCodeAt(0) === code && !(code === SPACE && spaced);
    if (char !== '') spaced = code === SPACE;
    if (kept) continue;
    folded += text.slice(from, at);
    if (code !== SPACE) folded += char;
    from = at + 1;
  }
  const whole = from === 0 ? text : folded + text.slice(from);
  return whole.endsWith(' ') ? whole.slice(0, -1) : whole;
}
