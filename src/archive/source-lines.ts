import type { Article } from '../model/article.ts';
import type { RawFile } from '../model/raw-file.ts';
import type { ClippingText } from '../parse/formats/read-clipping.ts';

/**
 * The file of a saved page as its record speaks of it: with what was said when its article was looked for, and problems on the
 * lines of the text that was found; those of lines that are not in it are of the whole file. Any other file stays as it is.
 */
export function placeLines(raw: RawFile, { sourceLines, diagnostics }: ClippingText): RawFile {
  if (sourceLines === null) return raw;
  const placed = raw.diagnostics.map((diagnostic) => {
    const at = sourceLines.indexOf(diagnostic.line ?? -1);
    return { ...diagnostic, line: at < 0 ? null : at + 1 };
  });
  return { ...raw, sourceLines, diagnostics: [...placed, ...diagnostics] };
}

/** The record of a saved page with messages that know their line in the file too; any other record as it is. */
export function withSourceLines(article: Article): Article {
  const { sourceLines } = article;
  if (sourceLines === null) return article;
  const messages = article.messages.map((message) => {
    const sourceLine = sourceLines[(message.line ?? 0) - 1] ?? 0;
    return sourceLine === 0 ? message : { ...message, sourceLine };
  });
  return { ...article, messages };
}
