import { type Diagnostic, diagnose } from '../../model/diagnostic.ts';
import type { LineHints } from '../../model/line-hints.ts';
import type { PageMetadata } from '../../model/page-metadata.ts';
import type { Parts } from '../../model/parts.ts';
import type { RawFile } from '../../model/raw-file.ts';
import { LINE_BREAK } from '../lines.ts';
import { type ParseOptions, parseArticle } from '../parse-article.ts';
import { applyHints } from './apply-hints.ts';
import { applyMetadata } from './apply-metadata.ts';
import { formatOf } from './format-of.ts';
import { splitFieldsOfSidecar, splitFrontMatter } from './front-matter.ts';
import { isPageText } from './is-page-text.ts';
import { readMarkdown } from './markdown-lines.ts';
import { readPage } from './read-page.ts';

/** The text of a clipping, whatever its format: all lines of one record count in `text`. */
export interface ClippingText {
  /** What is shown as the original: the file itself, or the lines that a saved page gave. */
  text: string;
  /** What is read as a clipping; as many lines as `text`. */
  body: string;
  /** Front matter, or null; lines count in the file. */
  yaml: string | null;
  /** For each line of `text` the line of the file on which it begins, 0 for none; null where `text` is the file. */
  sourceLines: readonly number[] | null;
  hints: LineHints | null;
  metadata: PageMetadata | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads the format of a decoded file, by the ending of its name; any other ending than those of Markdown and pages is text, unless
 * the text is the source of a page: then it is read as one, and a diagnostic says so.
 */
export function readClipping({ file, text }: Pick<RawFile, 'file' | 'text'>): ClippingText {
  const plain: ClippingText = { text, body: text, yaml: null, sourceLines: null, hints: null, metadata: null, diagnostics: [] };
  const format = formatOf(file);
  if (format === 'markdown') {
    const { yaml, body } = splitFrontMatter(text);
    const { text: words, headline, headings } = readMarkdown(body);
    return { ...plain, body: words, yaml, hints: { headline, headings, captions: [], author: null } };
  }
  if (format !== 'page' && !isPageText(text)) return { ...plain, ...splitFieldsOfSidecar(text) };
  const { message, ...page } = readPage(text);
  const found = format === 'page' ? message.found : `the text is the source of a web page, and was read as one: ${message.found}`;
  return { ...page, yaml: null, diagnostics: [diagnose(message.rule, { file }, found)] };
}

/**
 * Reads the parts of a clipping with what its format says of them.
 * @param body the body of the clipping, or of one article of it with the other lines blank
 * @param options what is known beside the text
 */
export function parseClipping(body: string, { hints, metadata }: Pick<ClippingText, 'hints' | 'metadata'>, options?: ParseOptions): Parts {
  const parts = parseArticle(body, options);
  const hinted = hints === null ? parts : applyHints(parts, hints, body.split(LINE_BREAK));
  return metadata === null ? hinted : applyMetadata(hinted, metadata);
}
