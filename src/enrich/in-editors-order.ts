import type { Parts } from '../model/parts.ts';
import { keyOf } from '../parse/lines.ts';

/**
 * The parts with the line for the headline that the editor's headline repeats: the kicker, which leaves what was read as the headline for the deck, or
 * the deck, which leaves it for the kicker. Other parts, and all of them where it repeats neither, stay.
 */
export function inEditorsOrder(parts: Parts, headline: string | undefined): Parts {
  const { kicker, alternativeHeadline, decks } = parts;
  const key = headline === undefined ? '' : keyOf(headline);
  if (key === '' || parts.headline === null) return parts;
  if (kicker !== null && keyOf(kicker.text) === key) {
    const below = alternativeHeadline === null ? decks : [alternativeHeadline, ...decks];
    return { ...parts, kicker: null, headline: kicker, alternativeHeadline: parts.headline, decks: below };
  }
  if (kicker === null && alternativeHeadline !== null && keyOf(alternativeHeadline.text) === key) {
    const [next = null, ...others] = decks;
    return { ...parts, kicker: parts.headline, headline: alternativeHeadline, alternativeHeadline: next, decks: others };
  }
  return parts;
}
