import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { NamedTenure } from './named-tenures.ts';

/**
 * The tenures that may be those of the time of printing. A text that names a later year, or a person whose first office began
 * later, speaks of a tenure that ended before as of history: it bounds no date.
 */
export function contemporaryTenures(
  tenures: readonly NamedTenure[],
  mentions: readonly ActorMention[],
  texts: readonly ArticleText[],
): NamedTenure[] {
  if (tenures.every(({ role }) => role.to === undefined)) return [...tenures];
  const years = texts.flatMap(({ tokens }) => tokens.flatMap(({ key }) => (/^(?:19|20)\d\d$/u.test(key) ? [key] : [])));
  const beginnings = mentions.flatMap(({ actor }) => {
    const dated = actor.roles.flatMap(({ from }) => from ?? []);
    return dated.length === 0 || dated.length < actor.roles.length ? [] : dated.toSorted().slice(0, 1);
  });
  const latest = [...years, ...beginnings].toSorted().at(-1) ?? '';
  return tenures.filter(({ role: { to } }) => to === undefined || latest.slice(0, to.length) <= to);
}
