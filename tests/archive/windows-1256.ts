const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
const CODES = new Map([...new TextDecoder('windows-1256').decode(bytes)].map((character, code) => [character, code]));

/** Encodes a text in Windows-1256; throws where a character is not in that code page. */
export function encodeWindows1256(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = CODES.get(character);
    if (code === undefined) throw new Error(`${character} is not in Windows-1256`);
    return code;
  });
}
