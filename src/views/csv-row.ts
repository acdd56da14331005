/**
 * Where a spreadsheet takes what follows for a formula (OWASP, CSV injection): at the beginning of a cell, also behind white
 * space. With the wide forms of East Asian keyboards.
 */
const AT_START = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The same behind what begins a new cell for spreadsheets whose list separator is not the comma; linear in runs of tabs. */
const AFTER_SEPARATOR = /[;\t](?=[^\S\t]*[=+\-@＝＋－＠])/g;

/**
 * One record of a CSV file (RFC 4180) with its line end. A cell that a spreadsheet would run as a formula gets an apostrophe
 * in front, which spreadsheets read as "this is text"; numbers stay as they are.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = text.replace(AFTER_SEPARATOR, "$&'").replace(AT_START, "'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
