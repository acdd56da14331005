import type { Site } from '../model/site.ts';

const ARABIC_INDIC_ZERO = 0x0660;

// Made once: a formatter takes many times longer to make than to use.
const formats = {
  latin: new Intl.NumberFormat('ar-u-nu-latn'),
  arabic: new Intl.NumberFormat('ar-u-nu-arab'),
} as const satisfies Record<Site['digits'], Intl.NumberFormat>;

/** A count in the digits of the site, grouped by thousands: «1,284» or «١٬٢٨٤». */
export function displayNumber(count: number, digits: Site['digits'] = 'latin'): string {
  return formats[digits].format(count);
}

/** Writes the ASCII digits of a text (a year, a time, a line number) in the digits of the site, ungrouped. */
export function displayDigits(text: string | number, digits: Site['digits'] = 'latin'): string {
  if (digits === 'latin') return String(text);
  return String(text).replace(/\d/g, (digit) => String.fromCodePoint(ARABIC_INDIC_ZERO + Number(digit)));
}
