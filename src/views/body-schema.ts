import type { Options } from 'rehype-sanitize';

/** The HTML that a body may hold: what the steps of `renderBody` make and nothing else. */
export const BODY_SCHEMA: Options = {
  tagNames: ['p', 'h2', 'a', 'span', 'time', 'div'],
  attributes: {
    p: ['id'],
    h2: ['id'],
    a: [['className', 'actor', 'inferred'], 'href', 'title', 'dataWhy', 'ariaDescribedBy'],
    span: [['className', 'statement', 'reported'], 'id'],
    div: ['hidden'],
    time: [['className', /^date/], 'dateTime', 'title'],
  },
  protocols: { href: ['http', 'https'] },
  // Ids are made here, not taken from the clipping: they need no prefix.
  clobber: [],
};
