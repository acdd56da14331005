import { basename } from 'node:path';
import { diagnose } from '../model/diagnostic.ts';
import { articleId } from './article-id.ts';
import { findSidecar } from './find-sidecar.ts';
import { loadClipping } from './load-clipping.ts';
import { type MadeArticles, makeArticle } from './make-article.ts';
import { messageDiagnostic } from './message-diagnostic.ts';
import { fileName } from './paths.ts';
import type { Reference } from './reference.ts';

/**
 * Makes the record of one file, inside content/ or not, with its sidecar where one stands beside it; the store is not asked.
 * @param root the project's root, from which the record names the file
 * @param path absolute
 * @returns the record, or the records of its parts; none with an error or a warning that says why; the messages of the
 *   records are among the diagnostics
 */
export async function parseOne(root: string, path: string, reference: Reference): Promise<MadeArticles> {
  const id = articleId(path);
  if (id === null)
    return {
      articles: [],
      diagnostics: [diagnose('id-empty', { file: fileName(root, path) }, `the name «${basename(path)}»`)],
      words: null,
    };
  const { source, diagnostics } = await loadClipping(root, { id, path, sidecar: await findSidecar(path) });
  if (source === null) return { articles: [], diagnostics, words: null };
  const made = makeArticle(source, reference);
  const messages = made.articles.flatMap((article) => article.messages).map((message) => messageDiagnostic(source.clipping.file, message));
  return { ...made, diagnostics: [...diagnostics, ...made.diagnostics, ...messages] };
}
