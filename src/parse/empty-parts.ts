import type { Parts } from '../model/parts.ts';

/** Parts of a clipping of which nothing has been read yet; the lists are new ones. */
export function emptyParts(): Parts {
  return {
    kicker: null,
    headline: null,
    alternativeHeadline: null,
    decks: [],
    captions: [],
    stamps: [],
    dateline: null,
    author: null,
    section: null,
    views: null,
    credits: [],
    paragraphs: [],
    subheadings: [],
    second: null,
    dropped: [],
    shapes: [],
  };
}
