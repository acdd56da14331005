/** Replaces Arabic-Indic (٠–٩) and extended (۰–۹) digits by Latin ones. The length and every other character stay. */
export function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}
