import { extname } from 'node:path';
import { enrichArticle } from '../enrich/enrich-article.ts';
import type { Article } from '../model/article.ts';
import { type Diagnostic, diagnose, messageOf } from '../model/diagnostic.ts';
import type { Registries } from '../model/registries.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { decodeFile } from '../parse/read-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { ClippingSource, SourceFile } from './load-clipping.ts';
import { readSidecar } from './read-sidecar.ts';
import type { Reference } from './reference.ts';

/** The record of one clipping; null where there is none to make, and then at least one diagnostic says why. */
export interface MadeArticle {
  article: Article | null;
  /** On the file itself and on its sidecar; what concerns the text stands in the record's own messages. */
  diagnostics: Diagnostic[];
}

/**
 * Makes the record of a clipping out of bytes: decode, parse, apply the editor's corrections, enrich. Pure. What stands in the
 * sidecar wins, field by field, over the front matter of a `.md` file.
 * @param reference null where the registries cannot be used: then the files are only checked
 */
export function makeArticle({ id, clipping, sidecar }: ClippingSource, reference: Reference | null): MadeArticle {
  try {
    const { raw, diagnostics } = decodeFile(clipping.file, clipping.bytes);
    if (raw === null) return { article: null, diagnostics };
    const isMarkdown = extname(clipping.file).toLowerCase() === '.md';
    const { yaml, body } = isMarkdown ? splitFrontMatter(raw.text) : { yaml: null, body: raw.text };
    const registries = reference?.registries ?? null;
    const corrections = [
      yaml === null ? null : readSidecar(clipping.file, yaml, registries),
      sidecar === null ? null : readSidecarFile(sidecar, registries),
    ].filter((part) => part !== null);
    const problems = corrections.flatMap((part) => part.diagnostics);
    if (reference === null) return { article: null, diagnostics: [...diagnostics, ...problems] };
    const merged: Sidecar | null = corrections.length === 0 ? null : Object.assign({}, ...corrections.map((part) => part.sidecar));
    const article = enrichArticle(raw, id, parseArticle(body), merged, reference.prepared());
    if (article.paragraphs.length > 0) return { article, diagnostics: problems };
    // Where there is no text, that is all there is to say: what follows from it (no date, no outlet) would only hide it.
    const messages = [...diagnostics, diagnose('body-missing', clipping, 'no paragraph of text')].map(messageOf);
    return { article: { ...article, messages }, diagnostics: problems };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { article: null, diagnostics: [diagnose('clipping-failed', { file: clipping.file }, found)] };
  }
}

function readSidecarFile(
  { file, bytes }: SourceFile,
  registries: Registries | null,
): { sidecar: Sidecar | null; diagnostics: Diagnostic[] } {
  if (bytes.length === 0) return { sidecar: {}, diagnostics: [] };
  const { raw, diagnostics } = decodeFile(file, bytes);
  return raw === null ? { sidecar: null, diagnostics } : readSidecar(file, raw.text, registries);
}
