const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

/** Encodes a text as UTF-8, UTF-16 with a byte order mark, or in a code page of 8 bits; throws where it lacks a character. */
export function encodeAs(encoding: 'utf-8' | 'utf-16le' | 'windows-1256' | 'iso-8859-6', text: string): Uint8Array {
  if (encoding === 'utf-8' || encoding === 'utf-16le') return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, encoding);
  const codes = new Map([...new TextDecoder(encoding).decode(bytes)].map((character, code) => [character, code]));
  return Uint8Array.from(text, (character) => {
    const code = codes.get(character);
    if (code === undefined) throw new Error(`${character} is not in ${encoding}`);
    return code;
  });
}
