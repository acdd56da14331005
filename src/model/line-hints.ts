/** What the markup of a clipping says of its lines, 1-based: words alone need not show it. */
export interface LineHints {
  headline: number | null;
  captions: readonly number[];
  /** Headings below the first. */
  headings: readonly number[];
  author: number | null;
}
