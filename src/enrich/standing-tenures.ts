import { type DayRange, mayHoldOn } from './office-terms.ts';
import type { Tenure } from './prepare-registries.ts';

/**
 * Whom the office alone may mean in an article, of those whom it names with an office: one for each person and office, those left
 * out all whose terms in it, by the registry, ended before the article was printed or began after.
 * @param printed the days on which it may have been printed; null where they are not known, and no term rules anybody out
 */
export function standingTenures(named: readonly Tenure[], printed: DayRange | null): Tenure[] {
  const standing = new Map<string, Tenure>();
  for (const { actor, role } of named) {
    const key = [actor.id, role.office, role.of].join('\n');
    if (standing.has(key)) continue;
    const terms = actor.roles.filter(({ office, of }) => office === role.office && of === role.of);
    if (printed === null || terms.some((term) => mayHoldOn(term, printed))) standing.set(key, { actor, role });
  }
  return [...standing.values()];
}
