/** Which month or year words point to, seen from the day of writing. */
export type Qualifier = 'current' | 'past' | 'next';

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  الجاري: 'current',
  جاري: 'current',
  الحالي: 'current',
  الحاليه: 'current',
  الجاريه: 'current',
  الماضي: 'past',
  الماضيه: 'past',
  الماضيين: 'past',
  المنصرم: 'past',
  المنصرمه: 'past',
  الفايت: 'past',
  الفايته: 'past',
  المنقضي: 'past',
  المقبل: 'next',
  المقبله: 'next',
  المقبلين: 'next',
  القادم: 'next',
  القادمه: 'next',
  الاتي: 'next',
};

/** What «الجاري», «الماضي», «المقبل» and their like say, in canonical spelling; null for any other word. */
export function qualifierOf(key: string | undefined): Qualifier | null {
  return key !== undefined && Object.hasOwn(QUALIFIERS, key) ? (QUALIFIERS[key] ?? null) : null;
}
