import type { Parts } from '../model/parts.ts';
import { creditMeaning } from './collect-credits.ts';
import type { PreparedRegistries } from './prepare-registries.ts';
import type { PrintedOutlet } from './read-credits.ts';

/**
 * The outlet that a saved page names as its own in its head (JSON-LD publisher, `og:site_name`): the first name that the
 * registry knows, else the first; null for clippings that are no pages and for pages that name none.
 */
export function metadataOutlet({ metadata }: Parts, prepared: PreparedRegistries): PrintedOutlet | null {
  const named = (metadata?.publishers ?? []).map(
    ({ line, value, text }): PrintedOutlet => ({ line, text: value, meaning: creditMeaning(value, prepared), evidence: text }),
  );
  return named.find(({ meaning }) => meaning.outlet !== null || meaning.shared.length > 0) ?? named[0] ?? null;
}
