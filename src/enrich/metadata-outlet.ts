import type { Parts } from '../model/parts.ts';
import { creditMeaning } from './collect-credits.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import type { PrintedOutlet } from './read-credits.ts';

/** What stands between headline, section and site in the title of a window. */
const BETWEEN = /(?<!\s)\s+[|–—\-•·»:]\s+/u;

/**
 * The outlet that a saved page names as its own in its head: the first name of JSON-LD's publisher and `og:site_name` that the
 * registry knows, else the first of them; where it has neither, the first or last words of its window's title, if the registry
 * knows them. null for clippings that are no pages and for pages that name none.
 */
export function metadataOutlet({ metadata }: Parts, prepared: PreparedRegistries): PrintedOutlet | null {
  const isKnown = ({ meaning }: PrintedOutlet): boolean => meaning.outlet !== null || meaning.shared.length > 0;
  const named = (metadata?.publishers ?? []).map(({ line, value, text }) => ({
    line,
    text: value,
    meaning: creditMeaning(value, prepared),
    evidence: text,
  }));
  const titles = (metadata?.headlines ?? []).filter(({ text }) => text.startsWith('<title>'));
  const ends = titles.flatMap(({ line, value, text }) => {
    const segments = value.split(BETWEEN);
    return [segments.at(-1) ?? '', segments[0] ?? ''].map((name) => ({
      line,
      text: name,
      meaning: creditMeaning(name, prepared),
      evidence: text,
    }));
  });
  return named.find(isKnown) ?? named[0] ?? ends.find(isKnown) ?? null;
}
