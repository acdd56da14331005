import { countWords, LINE_BREAK } from '../lines.ts';

/** What a document of HTML begins with, behind a declaration of XML and comments. */
const DOCUMENT = /^[\s\ufeff]*(?:<\?xml[^<>]{0,200}>\s*|<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b/iu;
/** Tags of elements that hold the text of pages. */
const BLOCK = /<(\/?)(html|body|div|p|h[1-6]|ul|ol|li|table|tr|td|th|article|section|main|blockquote|center|font|span)\b[^<>]{0,2000}>/giu;
const BREAK = /<br\b[^<>]{0,100}>/iu;
/** Fewer tags than this stand in plain text too: an address that was copied with its markup, the code of an embedded film. */
const FEWEST = 4;
/** So much of the text must stand in elements, or on lines that a `<br>` ends. */
const MOST = 0.8;
/** A line of so many words is prose. */
const PROSE = 8;

/**
 * Whether a text is the source of a web page, or of a piece of one, whatever the name of its file says: it begins as a document of
 * HTML, or nearly all of its words stand inside of elements, or nearly all of its lines end in `<br>`. Linear.
 */
export function isPageText(text: string): boolean {
  if (!text.includes('<')) return false;
  return DOCUMENT.test(text) || standsInElements(text) || breaksByTags(text);
}

function standsInElements(text: string): boolean {
  let [tags, depth, from, inside, outside] = [0, 0, 0, 0, 0];
  let isInParagraph = false;
  const count = (to: number): void => {
    const words = countWords(text.slice(from, to).replace(/<[^<>]{0,2000}>/gu, ' '));
    if (depth > 0 || isInParagraph) inside += words;
    else outside += words;
  };
  for (const match of text.matchAll(BLOCK)) {
    const [tag, slash, name = ''] = match;
    count(match.index);
    from = match.index + tag.length;
    tags++;
    if (name.toLowerCase() === 'p') isInParagraph = slash === '';
    else depth = Math.max(0, depth + (slash === '' ? 1 : -1));
  }
  if (tags < FEWEST) return false;
  count(text.length);
  return inside > 0 && inside >= MOST * (inside + outside);
}

function breaksByTags(text: string): boolean {
  const prose = text.split(LINE_BREAK).filter((line) => countWords(line) >= PROSE);
  const broken = prose.filter((line) => BREAK.test(line)).length;
  return broken >= FEWEST && broken >= MOST * prose.length;
}
