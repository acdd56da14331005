import type { Site } from '../model/site.ts';
import { displayNumber } from './number.ts';

/** What is said of none, one, two, 3–10, 11–99 and 100–102 (and so on by the last two digits); `{n}` stands for the number. */
export interface PluralForms {
  zero: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

const rules = new Intl.PluralRules('ar');

/**
 * A counted noun in its right form, after the plural rules of Unicode CLDR for Arabic: «لا مقالات», «مقال واحد»,
 * «مقالان», «3 مقالات», «11 مقالًا», «100 مقال».
 * @param count a whole number, 0 or more
 */
export function plural(count: number, forms: PluralForms, digits: Site['digits'] = 'latin'): string {
  return forms[rules.select(count)].replace('{n}', displayNumber(count, digits));
}
