/** One fact that a saved page gives about itself in its head or markup, not in its text. */
export interface PageFact {
  value: string;
  /** The name under which it is printed, and the value: `og:title: …`, `JSON-LD datePublished: …`. */
  text: string;
  /** 1-based line of the text as read, in which these words stand. */
  line: number;
}

/** A date of the page: an ISO day, or a minute with the offset that is printed with it, if one is. */
export interface PageDate extends PageFact {
  role: 'published' | 'modified';
}

export interface PageAuthor extends PageFact {
  /** Whether the page says that the author is no person. */
  isOrganisation: boolean;
}

/** What a saved page says of its article beside the text, each in the order in which it is to be believed. */
export interface PageMetadata {
  headlines: PageFact[];
  dates: PageDate[];
  publishers: PageFact[];
  authors: PageAuthor[];
  sections: PageFact[];
  descriptions: PageFact[];
}
