import { type Token, tokenize } from '../arabic/tokenize.ts';

/** The paragraph numbers under which a record speaks of the headline and the deck. */
export const HEADLINE = -1;
export const DECK = -2;

/** A text of the article with its words: a paragraph (0 and up), the headline or the deck. */
export interface ArticleText {
  paragraph: number;
  text: string;
  tokens: readonly Token[];
}

/**
 * The texts of an article in the order in which a name introduces its surname: paragraphs first, then headline and deck. Captions
 * and the kicker are none: the record has no number for a place in them, and a kicker names a column more often than an actor.
 */
export function articleTexts(headline: string | null, deck: string | null, paragraphs: readonly string[]): ArticleText[] {
  const texts = paragraphs.map((text, paragraph) => ({ paragraph, text }));
  if (headline !== null) texts.push({ paragraph: HEADLINE, text: headline });
  if (deck !== null) texts.push({ paragraph: DECK, text: deck });
  return texts.map((entry) => ({ ...entry, tokens: tokenize(entry.text) }));
}
