/** The rows of a CSV text after RFC 4180, without its byte order mark. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, separator, quoted, plain] of text.replace(/^\uFEFF/, '').matchAll(/(^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (separator === '\r\n') rows.push([]);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  }
  return rows.at(-1)?.join('') === '' ? rows.slice(0, -1) : rows;
}
