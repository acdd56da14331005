import type { Processor } from 'unified';

/** Every construct of CommonMark but the paragraph, by its name in micromark-core-commonmark. */
const CONSTRUCTS = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Lets remark-parse know nothing but paragraphs: a clipping is prose as it was printed, and a line that begins with `-`, `#`
 * or `1.`, or holds `*`, `<` or `&`, is text.
 */
export function remarkPlainParagraphs(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: CONSTRUCTS } }];
}
