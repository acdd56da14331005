/** Code pages of one byte a character, by the name that TextDecoder knows them under. */
export type CodePage = 'windows-1252' | 'windows-1256' | 'iso-8859-6';

const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const tables = new Map<CodePage, ReadonlyMap<string, number>>();

function tableOf(codePage: CodePage): ReadonlyMap<string, number> {
  const known = tables.get(codePage);
  if (known) return known;
  const table = new Map([...new TextDecoder(codePage).decode(BYTES)].map((char, code) => [char, code] as const));
  table.delete('\ufffd');
  tables.set(codePage, table);
  return table;
}

/**
 * The bytes of a text in a code page, as the Encoding Standard lays it out (bytes that Windows-1252 leaves open are C1 control
 * characters).
 * @returns null where a character is not in the code page
 */
export function encodeSingleBytes(text: string, codePage: CodePage): Uint8Array | null {
  const table = tableOf(codePage);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = table.get(text[index] ?? '');
    if (code === undefined) return null;
    bytes[index] = code;
  }
  return bytes;
}
