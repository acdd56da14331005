import { canonical } from './normalize.ts';

/** The canonical words of lists whose words stand between blanks. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ').map(canonical)));
}
