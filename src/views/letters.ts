import { canonical } from '../arabic/normalize.ts';

/** The names that begin with one letter. */
export interface Letter<T> {
  /** The letter as a heading: one Arabic or Latin letter, or `#` for all else. */
  letter: string;
  items: T[];
}

const collator = new Intl.Collator('ar');

/** The name under which a reader looks for it: without the article at its head («القاهرة» stands under ق, «ألمانيا» under ا). */
export function sortName(name: string): string {
  const bare = name.replace(/\p{M}/gu, '');
  return /^ال\p{L}{2}/u.test(bare) ? bare.slice(2) : bare;
}

/** The letter under which a name stands in an index. */
export function letterOf(name: string): string {
  const first = canonical(sortName(name)).at(0)?.toUpperCase() ?? '#';
  return /\p{L}/u.test(first) ? first : '#';
}

/** Sorts by name as an Arabic index does: the article at the head ignored, Arabic before Latin. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, name: nameOf(item), key: sortName(nameOf(item)) }));
  return keyed.sort((a, b) => collator.compare(a.key, b.key) || collator.compare(a.name, b.name)).map(({ item }) => item);
}

/** Groups by letter, both the letters and the names in them in the order of the Arabic alphabet. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
  const letters = new Map<string, T[]>();
  for (const item of sortByName(items, nameOf)) {
    const letter = letterOf(nameOf(item));
    const group = letters.get(letter);
    if (group) group.push(item);
    else letters.set(letter, [item]);
  }
  return [...letters].map(([letter, group]) => ({ letter, items: group })).sort((a, b) => collator.compare(a.letter, b.letter));
}
