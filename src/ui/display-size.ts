import type { Site } from '../model/site.ts';

const SYSTEMS: Readonly<Record<Site['digits'], string>> = { latin: 'latn', arabic: 'arab' };

/** Units that readers know from their own machines, each a thousand of the one before. */
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The size of a file, in the unit that leaves it fewest digits: «12.3 كيلوبايت». */
export function displaySize(bytes: number, digits: Site['digits'] = 'latin'): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const unit = UNITS[power] ?? 'byte';
  const format = new Intl.NumberFormat(`ar-u-nu-${SYSTEMS[digits]}`, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1000 ** power);
}
