/** A page names its encoding in its first bytes, as the HTML Standard asks; some old ones name it a little later. */
const LOOKED_AT = 4096;

/**
 * The encoding that a page says it is in: `<meta charset>`, `<meta http-equiv>` or the XML declaration.
 * @returns the name of the Encoding Standard for it (`windows-1256`), or null where none is named or the name is not known
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOKED_AT));
  const label = /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]{1,40})/iu.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
