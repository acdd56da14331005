import type { Site } from '../model/site.ts';

const GULF = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const MAGHREB = ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];

/**
 * The name of a Gregorian month in the regime of the site: «مارس/ آذار», «مارس», «آذار». Names after Unicode CLDR: gulf as
 * in ar-EG, levant as in ar-IQ, maghreb as in ar-DZ.
 * @param month 1 to 12
 */
export function monthName(month: number, months: Site['months']): string {
  const gulf = GULF[month - 1];
  const levant = LEVANT[month - 1];
  const maghreb = MAGHREB[month - 1];
  if (!gulf || !levant || !maghreb) throw new RangeError(`no month ${month}: expected 1 to 12`);
  if (months === 'dual') return `${gulf}/ ${levant}`;
  return { gulf, levant, maghreb }[months];
}
