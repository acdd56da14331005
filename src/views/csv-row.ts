/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), with the wide forms of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

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
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
